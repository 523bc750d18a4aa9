import {
  GivenFor,
  HttpRemoteApi,
  HttpRemoteInput,
  JsonName,
  VARIANTS,
  otherValue,
  type ExtraFields,
  type OneOf,
  type OpenEnum,
  type PlainInput,
} from 'nestjs-http-remote';
import type { Equal, Expect } from './expect.js';

// A message with a payload for each type, one of them a card with variants of its own.

class TextDto {
  @JsonName('content')
  content!: string;
}

class ArticleDto {
  @JsonName('title')
  title!: string;

  @JsonName('url')
  url?: string;
}

class NewsDto {
  @JsonName('articles', { type: () => [ArticleDto] })
  articles!: ArticleDto[];
}

class TitleDto {
  @JsonName('title')
  title?: string;
}

class ButtonDto {
  @JsonName('key')
  key!: string;
}

class CardDto {
  declare readonly [VARIANTS]?: OneOf<
    'cardType',
    {
      text_notice: 'mainTitle?' | 'subTitle?';
      news_notice: 'mainTitle' | 'image';
      button_interaction: 'mainTitle' | 'taskId' | 'buttons';
    }
  >;

  @JsonName('card_type')
  cardType!: 'text_notice' | 'news_notice' | 'button_interaction';

  @JsonName('main_title', { type: () => TitleDto })
  @GivenFor('cardType', ['news_notice', 'button_interaction'], { optionalFor: 'text_notice' })
  mainTitle?: TitleDto;

  @JsonName('sub_title_text')
  subTitle?: string;

  @JsonName('card_image')
  image?: string;

  @JsonName('task_id')
  taskId?: string;

  @JsonName('button_list', { type: () => [ButtonDto] })
  buttons?: ButtonDto[];

  @JsonName('source')
  source?: string;
}

@HttpRemoteApi({ action: 'message/send', desc: 'Send a message' })
export class SendMessage extends HttpRemoteInput {
  /** Exists as a type only. */
  declare readonly [VARIANTS]?: OneOf<'msgType', { text: 'text'; news: 'news'; template_card: 'card' }>;

  @JsonName('touser')
  toUser?: string;

  @JsonName('msgtype')
  msgType!: 'text' | 'news' | 'template_card';

  /** The text. */
  @JsonName('text', { type: () => TextDto })
  @GivenFor('msgType', 'text')
  text?: TextDto;

  @JsonName('news', { type: () => NewsDto })
  @GivenFor('msgType', 'news')
  news?: NewsDto;

  @JsonName('template_card', { type: () => CardDto })
  @GivenFor('msgType', 'template_card')
  card?: CardDto;

  @JsonName('safe')
  safe?: 0 | 1;

  get isText(): boolean {
    return this.msgType === 'text';
  }
}

/** A list whose elements have variants. The key may be a number, have other values, or be left out. */
class LinkDto {
  @JsonName('url')
  url!: string;
}

class AttachmentDto {
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    { image: 'image'; link: 'link' | 'caption?' },
    { open: true }
  >;

  @JsonName('msgtype')
  msgType!: OpenEnum<'image' | 'link'>;

  @JsonName('image')
  image?: string;

  @JsonName('link', { type: () => LinkDto })
  link?: LinkDto;

  @JsonName('caption')
  caption?: string;
}

class RangeDto {
  declare readonly [VARIANTS]?: OneOf<
    'type',
    { 1: 'userId'; 2: 'departmentId'; 3: never },
    { optional: true }
  >;

  @JsonName('type')
  type?: 1 | 2 | 3;

  @JsonName('userid')
  userId?: string;

  @JsonName('partyid')
  departmentId?: number;
}

class ModeDto {
  declare readonly [VARIANTS]?: OneOf<'mode', { on: 'level'; off: never }, { optional: 'off' }>;

  @JsonName('mode')
  mode?: 'on' | 'off';

  @JsonName('level')
  level?: number;
}

/** Payloads of a nested DTO. */
class ValueDto {
  @JsonName('text')
  text?: string;

  @JsonName('date')
  date?: Date;

  @JsonName('hint')
  hint?: string;
}

class ControlDto {
  declare readonly [VARIANTS]?: OneOf<
    'control',
    { Text: 'value.text'; Date: 'value.date' | 'value.text?'; Tips: never },
    { open: true }
  >;

  @JsonName('control')
  control!: string;

  @JsonName('value', { type: () => ValueDto })
  value!: ValueDto;
}

/** A menu whose entries are menus, too. */
class MenuDto {
  declare readonly [VARIANTS]?: OneOf<'type', { click: 'key'; view: 'url' }, { open: true; optional: true }>;

  @JsonName('name')
  name!: string;

  @JsonName('type')
  type?: OpenEnum<'click' | 'view'>;

  @JsonName('key')
  key?: string;

  @JsonName('url')
  url?: string;

  @JsonName('sub_button', { type: () => [MenuDto] })
  entries?: MenuDto[];
}

@HttpRemoteApi({ action: 'broadcast', desc: 'Broadcast' })
export class Broadcast extends HttpRemoteInput {
  @JsonName('attachments', { type: () => [AttachmentDto] })
  attachments?: AttachmentDto[];

  @JsonName('range', { type: () => [RangeDto] })
  range?: RangeDto[];

  @JsonName('mode', { type: () => ModeDto })
  mode?: ModeDto;

  @JsonName('controls', { type: () => [ControlDto] })
  controls?: ControlDto[];

  @JsonName('menu', { type: () => MenuDto })
  menu?: MenuDto;

  @JsonName('fields', { type: 'json' })
  fields?: Record<string, unknown>;

  @JsonName('anything', { type: 'json' })
  anything?: unknown;
}

declare const text: string;
declare const kind: 'text' | 'news';

// What each variant takes

SendMessage.from({ msgType: 'text', text: { content: 'a' } });
SendMessage.from({ toUser: null, msgType: 'news', news: { articles: [{ title: 'a' }] }, safe: 1 });
SendMessage.from({ msgType: 'template_card', card: { cardType: 'text_notice', subTitle: 'a', source: 's' } });
SendMessage.from({ msgType: 'template_card', card: { cardType: 'text_notice', mainTitle: null } });
SendMessage.from({ msgType: 'template_card', card: { cardType: 'news_notice', mainTitle: {}, image: 'a' } });
SendMessage.from({
  msgType: 'template_card',
  card: { cardType: 'button_interaction', mainTitle: {}, taskId: 't', buttons: [{ key: 'a' }] },
});
Broadcast.from({
  attachments: [
    { msgType: 'image', image: 'a' },
    { msgType: 'link', link: { url: 'u' }, caption: null },
    { msgType: otherValue('video'), image: 'a', caption: text },
    { msgType: otherValue(text), extra: { video: { media_id: 'a' } } },
  ],
  range: [
    { type: 1, userId: 'a' },
    { type: 2, departmentId: 1 },
    { type: 3 },
    { userId: 'a', departmentId: 1 },
    {},
  ],
  mode: { mode: 'on', level: 1 },
  controls: [
    { control: 'Text', value: { text: 'a', hint: 'b' } },
    { control: 'Date', value: { date: new Date() } },
    { control: 'Date', value: { date: new Date(), text: null } },
    { control: 'Tips', value: {} },
    { control: otherValue('New'), value: { date: new Date(), text: 'a' } },
  ],
  menu: {
    name: 'a',
    entries: [{ name: 'b', type: 'view', url: 'u', entries: [{ name: 'c', type: 'click', key: 'k' }] }],
  },
  fields: { any: [{ key: 1 }] },
  anything: 'a',
});
Broadcast.from({ mode: {} });
Broadcast.from({ mode: { mode: null } });

/** An instance is filled as before: its payloads are optional. */
const message = new SendMessage();
message.msgType = 'text';
message.text = new TextDto();

export type Variants = [
  Expect<
    Equal<
      Extract<PlainInput<SendMessage>, { msgType: 'text' }>,
      {
        msgType: 'text';
        toUser?: string | null;
        safe?: 0 | 1 | null;
        text: PlainInput<TextDto>;
        readonly extra?: ExtraFields | null;
      }
    >
  >,
  Expect<Equal<PlainInput<SendMessage>['msgType'], 'text' | 'news' | 'template_card'>>,
  Expect<Equal<PlainInput<RangeDto>['type'], 1 | 2 | 3 | null | undefined>>,
  Expect<Equal<NonNullable<PlainInput<Broadcast>['fields']>, Record<string, unknown>>>,
  Expect<Equal<NonNullable<PlainInput<Broadcast>['anything']>, NonNullable<unknown>>>,
];

// What no variant takes

// @ts-expect-error the payload of another variant
SendMessage.from({ msgType: 'text', text: { content: 'a' }, news: { articles: [] } });
// @ts-expect-error the payload is missing
SendMessage.from({ msgType: 'text' });
// @ts-expect-error the payload is that of another variant
SendMessage.from({ msgType: 'text', news: { articles: [] } });
// @ts-expect-error the payload is required
SendMessage.from({ msgType: 'text', text: null });
// @ts-expect-error there is no type txt
SendMessage.from({ msgType: 'txt', text: { content: 'a' } });
// @ts-expect-error the union is closed
SendMessage.from({ msgType: otherValue('new'), text: { content: 'a' } });
// @ts-expect-error the type is missing
SendMessage.from({ text: { content: 'a' } });
// @ts-expect-error the type is not known, so neither is its payload
SendMessage.from({ msgType: kind, text: { content: 'a' } });
// @ts-expect-error content is a string
SendMessage.from({ msgType: 'text', text: { content: 1 } });
// @ts-expect-error isText is a getter
SendMessage.from({ msgType: 'text', text: { content: 'a' }, isText: true });
// @ts-expect-error a nested variant has no image
SendMessage.from({ msgType: 'template_card', card: { cardType: 'text_notice', image: 'a' } });
// @ts-expect-error a nested variant lacks its title
SendMessage.from({ msgType: 'template_card', card: { cardType: 'news_notice', image: 'a' } });
// @ts-expect-error an element has the payload of another variant
Broadcast.from({ attachments: [{ msgType: 'image', image: 'a', link: { url: 'u' } }] });
// @ts-expect-error an element lacks its payload
Broadcast.from({ attachments: [{ msgType: 'image', image: 'a' }, { msgType: 'link' }] });
// @ts-expect-error an unknown value needs otherValue()
Broadcast.from({ attachments: [{ msgType: 'video' }] });
// @ts-expect-error a string may be any variant
Broadcast.from({ attachments: [{ msgType: text }] });
// @ts-expect-error the key of an open union is required
Broadcast.from({ attachments: [{ image: 'a' }] });
// @ts-expect-error 1 takes a userId
Broadcast.from({ range: [{ type: 1, departmentId: 1 }] });
// @ts-expect-error 3 takes nothing
Broadcast.from({ range: [{ type: 3, userId: 'a' }] });
// @ts-expect-error without the key, the mode is off
Broadcast.from({ mode: { level: 1 } });
// @ts-expect-error the value of a text has no date
Broadcast.from({ controls: [{ control: 'Text', value: { text: 'a', date: new Date() } }] });
// @ts-expect-error the value of a text has a text
Broadcast.from({ controls: [{ control: 'Text', value: {} }] });
// @ts-expect-error a view has no key
Broadcast.from({ menu: { name: 'a', entries: [{ name: 'b', type: 'view', url: 'u', key: 'k' }] } });
// @ts-expect-error fields is an object
Broadcast.from({ fields: 'a' });
