import { readFileSync } from 'node:fs';
import { InputInvalidError } from 'nestjs-http-remote';
import { loadXmlReader, loadXmlWriter } from 'nestjs-http-remote/kit';
import {
  buttonInteraction,
  multipleInteraction,
  newsNotice,
  textNotice,
  voteInteraction,
} from '../../messaging/index.js';
import type { CallbackReply } from '../contract/callback-reply.js';
import {
  BotStreamWithTemplateCardReply,
  BotTemplateCardReply,
  BotUpdateTemplateCardReply,
} from './bot-card-replies.js';
import { BotStreamImage, BotStreamReply, BotTextReply } from './bot-replies.js';
import { UpdateButtonReply, UpdateTemplateCardReply } from './card-replies.js';
import { ImageReply, VideoReply, VoiceReply } from './media-replies.js';
import { NewsReply } from './news-reply.js';
import { ReplyEncoder } from './reply.encoder.js';
import { TextReply } from './text-reply.js';

describe('ReplyEncoder', () => {
  const encode = async (reply: unknown, format: 'xml' | 'json') =>
    new ReplyEncoder(await loadXmlWriter()).encode(reply, {
      eventId: 'message/text',
      format,
      fields: { ToUserName: 'ww1', FromUserName: 'zhangsan' },
      nowMs: 1_700_000_000_999,
    });

  it.each<[string, CallbackReply, string]>([
    [
      'text',
      TextReply.from({ content: 'a < b & c' }),
      '<MsgType>text</MsgType><Content>a &lt; b &amp; c</Content>',
    ],
    [
      'image',
      ImageReply.from({ mediaId: 'm' }),
      '<MsgType>image</MsgType><Image><MediaId>m</MediaId></Image>',
    ],
    [
      'voice',
      VoiceReply.from({ mediaId: 'm' }),
      '<MsgType>voice</MsgType><Voice><MediaId>m</MediaId></Voice>',
    ],
    [
      'video',
      VideoReply.from({ mediaId: 'm', title: '题' }),
      '<MsgType>video</MsgType><Video><MediaId>m</MediaId><Title>题</Title></Video>',
    ],
    [
      'news',
      NewsReply.from({ articles: [{ title: '1', url: 'https://a' }, { title: '2' }] }),
      '<MsgType>news</MsgType><ArticleCount>2</ArticleCount><Articles><item><Title>1</Title><Url>https://a</Url></item>' +
        '<item><Title>2</Title></item></Articles>',
    ],
    [
      'update_button',
      UpdateButtonReply.from({ replaceName: '已同意' }),
      '<MsgType>update_button</MsgType><Button><ReplaceName>已同意</ReplaceName></Button>',
    ],
    [
      'update_template_card',
      UpdateTemplateCardReply.of({
        card: voteInteraction({
          title: '去哪',
          taskId: 'vote-1',
          question: { key: 'where', options: { sea: '海边', hill: '爬山' }, checked: ['sea'] },
          submit: { key: 'submit', text: '提交' },
        }),
        replaceText: '已投票',
        isClosed: true,
      }),
      '<MsgType>update_template_card</MsgType><TemplateCard><CardType>vote_interaction</CardType>' +
        '<MainTitle><Title>去哪</Title></MainTitle><ReplaceText>已投票</ReplaceText>' +
        '<CheckBox><QuestionKey>where</QuestionKey><OptionList><Id>sea</Id><Text>海边</Text><IsChecked>true</IsChecked></OptionList>' +
        '<OptionList><Id>hill</Id><Text>爬山</Text><IsChecked>false</IsChecked></OptionList><Disable>true</Disable><Mode>0</Mode></CheckBox>' +
        '<SubmitButton><Text>提交</Text><Key>submit</Key></SubmitButton></TemplateCard>',
    ],
  ])('writes %s for an app, to its sender', async (_type, reply, message) => {
    expect(await encode(reply, 'xml')).toBe(
      '<xml><ToUserName>zhangsan</ToUserName><FromUserName>ww1</FromUserName><CreateTime>1700000000</CreateTime>' +
        `${message}</xml>`,
    );
  });

  const link = { appId: 'wx1', pagePath: 'pages/1' };
  const source = { text: '系统', iconUrl: 'https://a/i.png', color: 'red' } as const;
  const facts = {
    一: '1',
    二: { value: '2', url: 'https://a' },
    三: { value: '3', userId: 'zhangsan' },
    四: { value: '4', mediaId: 'm' },
  };
  const quote = { title: '引', text: '文', link };
  const menu = { desc: '菜单', actions: { a: '一' } };
  const select = { key: 'q', title: '题', options: { a: '一' }, selected: 'a' };
  /** Together they have every field of the page. */
  const cards = {
    text: textNotice({
      title: '题',
      desc: '述',
      text: '文',
      emphasis: { title: '12', desc: '台' },
      taskId: 't',
      menu,
      quote,
      facts,
      source,
      jumps: { 看: link, 听: 'https://a' },
      link,
    }),
    news: newsNotice({
      title: '题',
      image: { url: 'https://a/1.png', aspectRatio: 1.3 },
      imageText: { imageUrl: 'https://a/2.png', title: '题', desc: '述', link },
      details: { 一: '1' },
      quote: { text: '文', link: 'https://a' },
      link: 'https://a',
    }),
    button: buttonInteraction({
      title: '题',
      taskId: 't',
      selection: select,
      buttons: [{ text: '同意', key: 'agree', style: 1 }],
    }),
    vote: voteInteraction({
      title: '题',
      taskId: 't',
      question: { key: 'q', options: { a: '一' } },
      submit: { key: 's', text: '交' },
    }),
    multiple: multipleInteraction({
      title: '题',
      taskId: 't',
      questions: [select],
      submit: { key: 's', text: '交' },
    }),
  };

  it('writes the cards of apps under the names of the page, all of them', async () => {
    const updates = [
      UpdateTemplateCardReply.of({ card: cards.text }),
      UpdateTemplateCardReply.of({ card: cards.news }),
      UpdateTemplateCardReply.of({
        card: newsNotice({
          title: '题',
          imageText: { imageUrl: 'https://a/2.png', link: 'https://a' },
          link,
        }),
      }),
      UpdateTemplateCardReply.of({ card: cards.button, replaceText: '已选' }),
      UpdateTemplateCardReply.of({ card: cards.vote, isClosed: true }),
      UpdateTemplateCardReply.of({ card: cards.multiple, isClosed: true }),
    ];
    const readXml = await loadXmlReader();
    const texts = await Promise.all(updates.map((update) => encode(update, 'xml')));
    const written = new Set(texts.flatMap((text) => pathsOf(readXml(text))));
    const documented = new Set(documentedPaths('reply/update_template_card'));
    expect([...written].filter((path) => !documented.has(path))).toEqual([]);
    expect([...documented].filter((path) => !written.has(path))).toEqual([
      // No builder sets them: the member's client ignores the one, and the other belongs to a closed list.
      'TemplateCard.CardAction.Title',
      'TemplateCard.ButtonSelection.Disable',
    ]);
  });

  it('writes the cards of robots', async () => {
    const [text, button] = [
      textNotice({ title: '题', taskId: 't', facts: { 一: '1' }, link: 'https://a' }),
      cards.button,
    ];
    expect(JSON.parse(await encode(BotTemplateCardReply.of(text, { feedbackId: 'f' }), 'json'))).toEqual({
      msgtype: 'template_card',
      template_card: {
        card_type: 'text_notice',
        task_id: 't',
        main_title: { title: '题' },
        horizontal_content_list: [{ keyname: '一', value: '1' }],
        card_action: { type: 1, url: 'https://a' },
        feedback: { id: 'f' },
      },
    });
    const update = BotUpdateTemplateCardReply.of(button, { userIds: ['zhangsan'] });
    expect(JSON.parse(await encode(update, 'json'))).toMatchObject({
      response_type: 'update_template_card',
      userids: ['zhangsan'],
      template_card: { task_id: 't', button_list: [{ text: '同意', key: 'agree', style: 1 }] },
    });
    const both = BotStreamWithTemplateCardReply.from({
      id: '1',
      finish: false,
      content: 'a',
      feedbackId: 'f',
      card: { cardType: 'text_notice', subTitleText: '文', cardAction: { type: 1, url: 'https://a' } },
    });
    expect(JSON.parse(await encode(both, 'json'))).toEqual({
      msgtype: 'stream_with_template_card',
      stream: { id: '1', finish: false, content: 'a', feedback: { id: 'f' } },
      template_card: {
        card_type: 'text_notice',
        sub_title_text: '文',
        card_action: { type: 1, url: 'https://a' },
      },
    });
    const built = buttonInteraction({ title: '题', taskId: 't', buttons: [{ text: '好', key: 'ok' }] });
    const stream = { id: '1', finish: true, content: 'a' };
    expect(JSON.parse(await encode(BotStreamWithTemplateCardReply.of(built, stream), 'json'))).toMatchObject({
      stream,
      template_card: { task_id: 't', button_list: [{ text: '好', key: 'ok' }] },
    });
  });

  it.each([
    ['a file', cards.text],
    [
      'a button that opens a page',
      buttonInteraction({ title: '题', taskId: 't', buttons: [{ text: '看', url: 'https://a' }] }),
    ],
  ])('has no place for %s in the card of a robot', (_what, card) => {
    expect(() => BotTemplateCardReply.of(card)).toThrow(InputInvalidError);
  });

  it('writes what robots reply', async () => {
    expect(JSON.parse(await encode(BotTextReply.from({ content: 'a' }), 'json'))).toEqual({
      msgtype: 'text',
      text: { content: 'a' },
    });
    const images = [BotStreamImage.of(Buffer.from('abc'))];
    const reply = BotStreamReply.from({ id: '1', finish: true, content: 'a', feedbackId: 'f', images });
    expect(JSON.parse(await encode(reply, 'json'))).toEqual({
      msgtype: 'stream',
      stream: {
        id: '1',
        finish: true,
        content: 'a',
        feedback: { id: 'f' },
        msg_item: [{ msgtype: 'image', image: { base64: 'YWJj', md5: '900150983cd24fb0d6963f7d28e17f72' } }],
      },
    });
  });

  it.each<[unknown, 'xml' | 'json', string]>([
    ['收到', 'xml', 'a text is not for apps: use a reply such as TextReply'],
    [
      TextReply.from({ content: 'a' }),
      'json',
      'TextReply is not for robots: use a reply such as BotStreamReply',
    ],
    [
      BotTextReply.from({ content: 'a' }),
      'xml',
      'BotTextReply is not for apps: use a reply such as TextReply',
    ],
    [
      TextReply.from({ content: '字'.repeat(683) }),
      'xml',
      'the reply to message/text is invalid: InputInvalidError',
    ],
    [
      BotStreamReply.from({ id: '1', finish: false, content: 'x'.repeat(20_481) }),
      'json',
      'InputInvalidError',
    ],
    [
      BotTemplateCardReply.of(
        buttonInteraction({ title: '题', taskId: 't', buttons: [{ text: '看', key: 'x'.repeat(1_025) }] }),
      ),
      'json',
      'InputInvalidError',
    ],
  ])('rejects a reply that cannot be sent', async (reply, format, message) => {
    await expect(encode(reply, format)).rejects.toThrow(message);
  });
});

interface Field {
  readonly wire: string;
  readonly fields?: readonly Field[];
  readonly items?: { readonly fields?: readonly Field[] };
}

/** The elements that the vendor's page has, below the root. */
function documentedPaths(id: string): string[] {
  const file = `${process.cwd()}/libs/work-weixin/facts/events/reply.json`;
  const facts = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly id: string;
    readonly fields: readonly Field[];
  }[];
  const below = (fields: readonly Field[], start: string): string[] =>
    fields.flatMap(({ wire, fields: own, items }) => [
      `${start}${wire}`,
      ...below(own ?? items?.fields ?? [], `${start}${wire}.`),
    ]);
  return below(facts.find((fact) => fact.id === id)?.fields ?? [], '');
}

function pathsOf(value: unknown, start = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, start));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [
    `${start}${name}`,
    ...pathsOf(item, `${start}${name}.`),
  ]);
}
