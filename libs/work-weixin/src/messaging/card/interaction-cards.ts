import {
  clickTarget,
  eachOf,
  factsBlock,
  menuBlock,
  quoteBlock,
  sourceBlock,
  titleBlock,
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

/** The options of all interactive cards. Their app must receive callbacks. */
interface Interaction {
  readonly title: string;
  readonly desc?: string;
  /** At most 128 of `0-9A-Za-z_-@`, unique among the cards of an app. The callback has it. */
  readonly taskId: string;
  readonly source?: CardSource;
}

/**
 * A button of a card: it calls back with its key, or opens a page.
 *
 * @see {@link buttonInteraction}
 */
export type CardButton = {
  readonly text: string;
  /** The look: 1 to 4. */
  readonly style?: 1 | 2 | 3 | 4;
} & ({ readonly key: string; readonly url?: never } | { readonly url: string; readonly key?: never });

/**
 * A question with one answer: a drop-down list.
 *
 * @see {@link multipleInteraction}
 * @see {@link buttonInteraction}
 */
export interface CardSelect {
  /** The key of the question in the callback. */
  readonly key: string;
  readonly title?: string;
  /** At most 10: texts by the ids that the callback has. */
  readonly options: CardEntries<string>;
  /** The id of the option that is chosen at first. */
  readonly selected?: string;
}

/**
 * The question of a vote.
 *
 * @see {@link voteInteraction}
 */
export interface CardVote {
  /** The key of the question in the callback. */
  readonly key: string;
  /** At most 20: texts by the ids that the callback has. */
  readonly options: CardEntries<string>;
  /** The ids of the options that are chosen at first. */
  readonly checked?: readonly string[];
  /** Whether several options may be chosen. */
  readonly isMultiple?: boolean;
}

/**
 * The button that sends the answers.
 *
 * @see {@link voteInteraction}
 * @see {@link multipleInteraction}
 */
export interface CardSubmit {
  readonly key: string;
  /** @default the text of the member's client */
  readonly text?: string;
}

/** A card with buttons: {@link buttonInteraction}. */
export interface ButtonInteraction extends Interaction {
  /** At most 6. */
  readonly buttons: readonly CardButton[];
  readonly text?: string;
  readonly selection?: CardSelect;
  readonly quote?: CardQuote;
  /** Key facts, at most 6: their names and values. */
  readonly facts?: CardEntries<CardFact>;
  readonly menu?: CardMenu;
  /** Opened by a click on the card. */
  readonly link?: CardLink;
}

/** A vote: {@link voteInteraction}. */
export interface VoteInteraction extends Interaction {
  readonly question: CardVote;
  readonly submit: CardSubmit;
}

/** Questions with one answer each: {@link multipleInteraction}. */
export interface MultipleInteraction extends Interaction {
  /** At most 3. */
  readonly questions: readonly CardSelect[];
  readonly submit: CardSubmit;
}

interface InteractionBlocks extends SharedBlocks {
  readonly taskId: string;
  readonly mainTitle: NonNullable<TitleBlock['mainTitle']>;
}

interface SelectBlock {
  readonly questionKey: string;
  readonly title?: string;
  readonly selectedId?: string;
  readonly optionList: readonly { readonly id: string; readonly text: string }[];
}

/** A card that {@link buttonInteraction} made. */
export interface ButtonInteractionCard extends InteractionBlocks, QuoteBlock, FactsBlock, Partial<MenuBlock> {
  readonly cardType: 'button_interaction';
  readonly subTitleText?: string;
  readonly cardAction?: ClickTarget;
  readonly buttonSelection?: SelectBlock;
  readonly buttonList: readonly ({ readonly text: string; readonly style?: number } & (
    { readonly type: 0; readonly key: string } | { readonly type: 1; readonly url: string }
  ))[];
}

/** A card that {@link voteInteraction} made. */
export interface VoteInteractionCard extends InteractionBlocks {
  readonly cardType: 'vote_interaction';
  readonly checkbox: {
    readonly questionKey: string;
    readonly mode: 0 | 1;
    readonly optionList: readonly {
      readonly id: string;
      readonly text: string;
      readonly isChecked: boolean;
    }[];
  };
  readonly submitButton: CardSubmit;
}

/** A card that {@link multipleInteraction} made. */
export interface MultipleInteractionCard extends InteractionBlocks {
  readonly cardType: 'multiple_interaction';
  readonly selectList: readonly SelectBlock[];
  readonly submitButton: CardSubmit;
}

/**
 * An interactive card: it calls back, and can be updated.
 *
 * @see {@link WorkWeixinMessages.updateCard}
 */
export type InteractionCard = ButtonInteractionCard | VoteInteractionCard | MultipleInteractionCard;

/**
 * Builds a card of type `button_interaction`: buttons that call back or open a page.
 *
 * @returns a plain object, for `templateCard` of MessageSendWorkWxInput
 * @example
 * ```ts
 * buttonInteraction({
 *   title: '请假申请', taskId: 'leave-42', facts: { 申请人: '张三', 天数: '2' },
 *   buttons: [{ text: '同意', key: 'agree', style: 1 }, { text: '驳回', key: 'reject' }, { text: '查看', url: 'https://example.com/42' }],
 * });
 * ```
 */
export function buttonInteraction(card: ButtonInteraction): ButtonInteractionCard {
  const { text, link, selection, buttons } = card;
  return {
    cardType: 'button_interaction',
    ...interactionBlocks(card),
    ...menuBlock(card.menu),
    ...quoteBlock(card.quote),
    ...(text !== undefined && { subTitleText: text }),
    ...factsBlock(card.facts),
    ...(link !== undefined && { cardAction: clickTarget(link) }),
    ...(selection !== undefined && { buttonSelection: selectBlock(selection) }),
    buttonList: buttons.map(({ text: label, style, key, url }) => ({
      text: label,
      ...(style !== undefined && { style }),
      ...(url === undefined ? { type: 0, key } : { type: 1, url }),
    })),
  };
}

/**
 * Builds a card of type `vote_interaction`: one question, whose answers are sent with a button.
 *
 * @returns a plain object, for `templateCard` of MessageSendWorkWxInput
 * @example
 * ```ts
 * voteInteraction({ title: '团建去哪', taskId: 'vote-1', question: { key: 'where', options: { sea: '海边', hill: '爬山' } }, submit: { key: 'submit' } });
 * ```
 */
export function voteInteraction(card: VoteInteraction): VoteInteractionCard {
  const { key, options, checked = [], isMultiple = false } = card.question;
  return {
    cardType: 'vote_interaction',
    ...interactionBlocks(card),
    checkbox: {
      questionKey: key,
      mode: isMultiple ? 1 : 0,
      optionList: eachOf(options, (id, text) => ({ id, text, isChecked: checked.includes(id) })),
    },
    submitButton: card.submit,
  };
}

/**
 * Builds a card of type `multiple_interaction`: up to three questions with one answer each, sent with one button.
 *
 * @returns a plain object, for `templateCard` of MessageSendWorkWxInput
 * @example
 * ```ts
 * multipleInteraction({ title: '订会议室', taskId: 'room-7', questions: [{ key: 'floor', title: '楼层', options: { f3: '3 层', f5: '5 层' } }], submit: { key: 'book' } });
 * ```
 */
export function multipleInteraction(card: MultipleInteraction): MultipleInteractionCard {
  return {
    cardType: 'multiple_interaction',
    ...interactionBlocks(card),
    selectList: card.questions.map(selectBlock),
    submitButton: card.submit,
  };
}

function interactionBlocks({ source, taskId, title, desc }: Interaction): InteractionBlocks {
  return { ...sourceBlock(source), taskId, mainTitle: { title, ...titleBlock(title, desc).mainTitle } };
}

function selectBlock({ key, title, options, selected }: CardSelect): SelectBlock {
  return {
    questionKey: key,
    ...(title !== undefined && { title }),
    ...(selected !== undefined && { selectedId: selected }),
    optionList: eachOf(options, (id, text) => ({ id, text })),
  };
}
