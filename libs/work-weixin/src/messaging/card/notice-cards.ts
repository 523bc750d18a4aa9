import {
  clickTarget,
  eachOf,
  factsBlock,
  menuBlock,
  quoteBlock,
  sourceBlock,
  titleBlock,
  type CardEmphasis,
  type CardEntries,
  type CardFact,
  type CardLink,
  type CardMenu,
  type CardQuote,
  type CardSource,
  type ClickTarget,
  type FactsBlock,
  type MenuBlock,
  type QuoteBlock,
  type SharedBlocks,
  type TitleBlock,
} from './card-parts.js';

/** The options of both kinds of notices. */
interface Notice {
  /** Opened by a click on the card. */
  readonly link: CardLink;
  readonly source?: CardSource;
  readonly quote?: CardQuote;
  /** Key facts, at most 6: their names and values. */
  readonly facts?: CardEntries<CardFact>;
  /** Links below the card, at most 3, by their texts. */
  readonly jumps?: CardEntries<CardLink>;
}

/** A menu needs a `taskId`, which its callback has; the card of a group robot has neither. */
interface WithTask {
  /** At most 128 of `0-9A-Za-z_-@`, unique among the cards of an app. */
  readonly taskId: string;
  readonly menu?: CardMenu;
}

/** A text notice: {@link textNotice}. It has a title, a text below it, or both. */
export type TextNotice = Notice & {
  readonly emphasis?: CardEmphasis;
} & (
    | { readonly title: string; readonly desc?: string; readonly text?: string }
    | { readonly title?: never; readonly desc?: never; readonly text: string }
  );

/** A notice with a picture: {@link newsNotice}. */
export interface NewsNotice extends Notice {
  readonly title: string;
  readonly desc?: string;
  /** The picture above the title: its address, or with its ratio of width to height, 1.3 to 2.25. */
  readonly image: string | { readonly url: string; readonly aspectRatio?: number };
  readonly imageText?: CardImageText;
  /** Texts below the title, at most 4, by their headings. */
  readonly details?: CardEntries<string>;
}

/**
 * A picture with a text beside it.
 *
 * @see {@link newsNotice}
 */
export interface CardImageText {
  readonly imageUrl: string;
  readonly title?: string;
  readonly desc?: string;
  readonly link?: CardLink;
}

/** Like {@link NewsNotice}, with a picture beside a text in place of the one above the title. Not for group robots. */
export type ImageTextNotice = Omit<NewsNotice, 'image' | 'imageText'> & {
  readonly image?: never;
  readonly imageText: CardImageText;
};

interface NoticeBlocks extends SharedBlocks, TitleBlock, QuoteBlock, FactsBlock {
  readonly jumpList?: readonly ({ readonly title: string } & ClickTarget)[];
  readonly cardAction: ClickTarget;
}

/** A card that {@link textNotice} made. */
export interface TextNoticeCard extends NoticeBlocks {
  readonly cardType: 'text_notice';
  readonly emphasisContent?: CardEmphasis;
  readonly subTitleText?: string;
}

/** A card that {@link newsNotice} made. */
export interface NewsNoticeCard extends NoticeBlocks {
  readonly cardType: 'news_notice';
  readonly mainTitle: { readonly title?: string; readonly desc?: string };
  readonly cardImage: { readonly url: string; readonly aspectRatio?: number };
  readonly imageTextArea?: ImageTextArea;
  readonly verticalContentList?: readonly { readonly title: string; readonly desc: string }[];
}

/** A card that {@link newsNotice} made without a picture above the title. */
export type ImageTextNoticeCard = Omit<NewsNoticeCard, 'cardImage' | 'imageTextArea'> & {
  readonly imageTextArea: ImageTextArea;
};

type ImageTextArea = { readonly imageUrl: string; readonly title?: string; readonly desc?: string } & (
  ClickTarget | { readonly type?: 0 }
);

/**
 * A notice with a `taskId`, and perhaps a menu: for messages of an app.
 *
 * @see {@link textNotice}
 * @see {@link newsNotice}
 */
export type WithTaskOfCard = { readonly taskId: string } & Partial<MenuBlock>;

/**
 * Builds a card of type `text_notice`: a title or a text, one large figure, key facts, links. A click on it opens `link`.
 *
 * @returns a plain object, for `templateCard` of MessageSendWorkWxInput; without `taskId` and `menu` for group robots too
 * @example
 * ```ts
 * textNotice({ title: '部署完成', desc: '生产环境', facts: { 版本: 'v2.3.1', 操作人: { value: '张三', userId: 'zhangsan' } }, link: 'https://ci.example.com/42' });
 * ```
 */
export function textNotice(
  card: TextNotice & { readonly taskId?: never; readonly menu?: never },
): TextNoticeCard;
export function textNotice(card: TextNotice & WithTask): TextNoticeCard & WithTaskOfCard;
export function textNotice(card: TextNotice & Partial<WithTask>): TextNoticeCard {
  const { title, desc, text, emphasis } = card;
  return {
    cardType: 'text_notice',
    ...sourceBlock(card.source),
    ...menuBlock(card.menu),
    ...taskBlock(card),
    ...titleBlock(title, desc),
    ...quoteBlock(card.quote),
    ...(emphasis !== undefined && { emphasisContent: emphasis }),
    ...(text !== undefined && { subTitleText: text }),
    ...factsBlock(card.facts),
    ...linkBlocks(card),
  };
}

/**
 * Builds a card of type `news_notice`: a title with a picture, details, key facts, links. A click on it opens `link`.
 *
 * @returns a plain object, for `templateCard` of MessageSendWorkWxInput; with `image`, without `taskId` and `menu` for group robots too
 * @example
 * ```ts
 * newsNotice({ title: '周报', image: 'https://example.com/week.png', details: { 新增: '128 位客户' }, link: 'https://example.com/week' });
 * ```
 */
export function newsNotice(
  card: NewsNotice & { readonly taskId?: never; readonly menu?: never },
): NewsNoticeCard;
export function newsNotice(card: NewsNotice & WithTask): NewsNoticeCard & WithTaskOfCard;
export function newsNotice(
  card: ImageTextNotice & { readonly taskId?: never; readonly menu?: never },
): ImageTextNoticeCard;
export function newsNotice(card: ImageTextNotice & WithTask): ImageTextNoticeCard & WithTaskOfCard;
export function newsNotice(
  card: (NewsNotice | ImageTextNotice) & Partial<WithTask>,
): NewsNoticeCard | ImageTextNoticeCard {
  const { title, desc, image, imageText, details } = card;
  return {
    cardType: 'news_notice',
    ...sourceBlock(card.source),
    ...menuBlock(card.menu),
    ...taskBlock(card),
    mainTitle: { title, ...(desc !== undefined && { desc }) },
    ...quoteBlock(card.quote),
    ...(imageText !== undefined && { imageTextArea: imageTextArea(imageText) }),
    ...(image !== undefined && { cardImage: typeof image === 'string' ? { url: image } : image }),
    ...(details !== undefined && {
      verticalContentList: eachOf(details, (heading, text) => ({ title: heading, desc: text })),
    }),
    ...factsBlock(card.facts),
    ...linkBlocks(card),
  } as NewsNoticeCard | ImageTextNoticeCard;
}

function taskBlock({ taskId }: Partial<WithTask>): { readonly taskId?: string } {
  return taskId === undefined ? {} : { taskId };
}

function linkBlocks({ jumps, link }: Notice): Pick<NoticeBlocks, 'jumpList' | 'cardAction'> {
  return {
    ...(jumps !== undefined && {
      jumpList: eachOf(jumps, (title, target) => ({ title, ...clickTarget(target) })),
    }),
    cardAction: clickTarget(link),
  };
}

function imageTextArea({ link, ...area }: CardImageText): ImageTextArea {
  return { ...area, ...(link !== undefined && clickTarget(link)) };
}
