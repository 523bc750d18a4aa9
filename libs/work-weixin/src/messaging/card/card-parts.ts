/**
 * Names with values, in the order in which they are shown. Write pairs if a name is a number: an object would sort it to the front.
 *
 * @example `facts: { 版本: 'v2.3.1' }`, or `facts: [['2026', '12 万'], ['2025', '9 万']]`
 */
export type CardEntries<T> = Readonly<Record<string, T>> | readonly (readonly [name: string, value: T])[];

/**
 * What a click opens: the address of a page, or a page of a mini program.
 *
 * @example `link: 'https://ci.example/42'`, or `link: { appId: 'wx8bd80126147dff01', pagePath: 'pages/index' }`
 */
export type CardLink = string | { readonly appId: string; readonly pagePath?: string };

/**
 * A fact of a card: its text; or a text that leads to a page, a file (its `mediaId`) or a member.
 *
 * @example
 * ```ts
 * facts: { 申请人: { value: '张三', userId: 'zhangsan' }, 金额: '￥1,280', 发票: { value: '发票.pdf', mediaId }, 制度: { value: '查看', url } }
 * ```
 */
export type CardFact =
  | string
  | { readonly value?: string; readonly url: string; readonly mediaId?: never; readonly userId?: never }
  | { readonly value?: string; readonly mediaId: string; readonly url?: never; readonly userId?: never }
  | { readonly value?: string; readonly userId: string; readonly url?: never; readonly mediaId?: never };

/**
 * The sender of a card, shown above the title.
 *
 * @example `source: '发布系统'`, or `source: { text: '发布系统', color: 'green' }`
 */
export type CardSource =
  | string
  | {
      readonly text: string;
      readonly iconUrl?: string;
      /** @default 'gray' */
      readonly color?: keyof typeof SOURCE_COLORS;
    };

/**
 * A quoted text, which a click may open.
 *
 * @see {@link textNotice}
 * @see {@link buttonInteraction}
 */
export interface CardQuote {
  readonly title?: string;
  readonly text?: string;
  readonly link?: CardLink;
}

/**
 * The one figure that a text notice shows large.
 *
 * @see {@link textNotice}
 */
export interface CardEmphasis {
  readonly title?: string;
  readonly desc?: string;
}

/**
 * The menu in the corner of a card: at most 3 actions, texts by the keys that the callback has.
 *
 * @see {@link textNotice}
 * @see {@link buttonInteraction}
 */
export interface CardMenu {
  readonly desc?: string;
  readonly actions: CardEntries<string>;
}

const SOURCE_COLORS = { gray: 0, black: 1, red: 2, green: 3 } as const;

/** The target of a click, as a DTO has it. */
export type ClickTarget =
  | { readonly type: 1; readonly url: string }
  | { readonly type: 2; readonly appId: string; readonly pagePath?: string };

/** The pairs of a record or a list of pairs, each as an element. */
export function eachOf<T, TElement>(
  entries: CardEntries<T>,
  element: (name: string, value: T) => TElement,
): TElement[] {
  const pairs = Array.isArray(entries)
    ? (entries as readonly (readonly [string, T])[])
    : Object.entries(entries as Readonly<Record<string, T>>);
  return pairs.map(([name, value]) => element(name, value));
}

export function clickTarget(link: CardLink): ClickTarget {
  if (typeof link === 'string') return { type: 1, url: link };
  const { appId, pagePath } = link;
  return { type: 2, appId, ...(pagePath !== undefined && { pagePath }) };
}

/** An element of `horizontalContentList`. */
export interface FactElement {
  readonly keyName: string;
  readonly value?: string;
  readonly type?: 1 | 2 | 3;
  readonly url?: string;
  readonly mediaId?: string;
  readonly userId?: string;
}

export function factElement(keyName: string, fact: CardFact): FactElement {
  if (typeof fact === 'string') return { keyName, value: fact };
  const { url, mediaId, userId } = fact;
  const value = fact.value === undefined ? {} : { value: fact.value };
  if (url !== undefined) return { keyName, ...value, type: 1, url };
  if (mediaId !== undefined) return { keyName, ...value, type: 2, mediaId };
  return { keyName, ...value, type: 3, ...(userId !== undefined && { userId }) };
}

/** The blocks that all cards share, as a DTO has them. */
export interface SharedBlocks {
  readonly source?: { readonly desc: string; readonly iconUrl?: string; readonly descColor?: 0 | 1 | 2 | 3 };
}

export function sourceBlock(source: CardSource | undefined): SharedBlocks {
  if (source === undefined) return {};
  if (typeof source === 'string') return { source: { desc: source } };
  const { text, iconUrl, color } = source;
  return {
    source: {
      desc: text,
      ...(iconUrl !== undefined && { iconUrl }),
      ...(color !== undefined && { descColor: SOURCE_COLORS[color] }),
    },
  };
}

/** A quoted text, as a DTO has it. */
export interface QuoteBlock {
  readonly quoteArea?: { readonly title?: string; readonly quoteText?: string } & (
    ClickTarget | { readonly type?: 0 }
  );
}

export function quoteBlock(quote: CardQuote | undefined): QuoteBlock {
  if (quote === undefined) return {};
  const { title, text, link } = quote;
  return {
    quoteArea: {
      ...(title !== undefined && { title }),
      ...(text !== undefined && { quoteText: text }),
      ...(link !== undefined && clickTarget(link)),
    },
  };
}

/** Key facts, as a DTO has them. */
export interface FactsBlock {
  readonly horizontalContentList?: readonly FactElement[];
}

export function factsBlock(facts: CardEntries<CardFact> | undefined): FactsBlock {
  return facts === undefined ? {} : { horizontalContentList: eachOf(facts, factElement) };
}

/** The menu of a card, as a DTO has it. */
export interface MenuBlock {
  readonly actionMenu: {
    readonly desc?: string;
    readonly actionList: readonly { readonly key: string; readonly text: string }[];
  };
}

export function menuBlock(menu: CardMenu | undefined): MenuBlock | Record<never, never> {
  if (menu === undefined) return {};
  const { desc, actions } = menu;
  return {
    actionMenu: {
      ...(desc !== undefined && { desc }),
      actionList: eachOf(actions, (key, text) => ({ key, text })),
    },
  };
}

/** The title of a card, as a DTO has it. */
export interface TitleBlock {
  readonly mainTitle?: { readonly title?: string; readonly desc?: string };
}

export function titleBlock(title: string | undefined, desc: string | undefined): TitleBlock {
  if (title === undefined && desc === undefined) return {};
  return { mainTitle: { ...(title !== undefined && { title }), ...(desc !== undefined && { desc }) } };
}
