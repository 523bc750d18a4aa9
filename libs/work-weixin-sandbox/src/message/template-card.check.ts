import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import {
  checkAction,
  checkActionMenu,
  checkButtons,
  checkHorizontalContents,
  checkImage,
  checkImageTextArea,
  checkJumps,
  checkOptions,
  checkQuote,
  checkSource,
  checkTexts,
  checkVerticalContents,
  type JumpTypes,
} from './card-block.check.js';
import type { FindMedia } from './sendable-media.check.js';
import { checkRange, listOf, requireFilled, requireObject, requireText } from './required.js';

/** Whether a card is sent, replaces one that was sent, or comes from a robot. */
export type CardUse = 'send' | 'update' | 'robot';

type CardCheck = (card: JsonReader, use: CardUse, findMedia: FindMedia, jumps: JumpTypes) => void;

const CARDS: ReadonlyMap<string, CardCheck> = new Map<string, CardCheck>([
  ['text_notice', checkTextNotice],
  ['news_notice', checkNewsNotice],
  ['button_interaction', checkButtonCard],
  ['vote_interaction', checkVoteCard],
  ['multiple_interaction', checkMultipleCard],
]);

/** Card types with buttons or choices. */
const INTERACTIVE: ReadonlySet<string> = new Set([
  'button_interaction',
  'vote_interaction',
  'multiple_interaction',
]);

/** Whether the reader can press or choose something on the card, so that it has a `response_code` and needs a callback. */
export function isInteractive(card: JsonReader): boolean {
  return INTERACTIVE.has(card.string('card_type') ?? '') || card.object('action_menu') !== undefined;
}

/**
 * Checks a card: its required blocks, and the limits of the blocks that its type has. Ignores other blocks.
 * @throws ApiError 40058; 42051 for keys that are not unique; 40007 for a file that cannot be sent
 */
export function checkTemplateCard(
  card: JsonReader,
  findMedia: FindMedia,
  use: CardUse = 'send',
  jumps: JumpTypes = 2,
): void {
  const type = requireFilled(card, 'card_type');
  const check = CARDS.get(type);
  const isForRobots = use !== 'robot' || !INTERACTIVE.has(type);
  if (check === undefined || !isForRobots) {
    throw new ApiError(40058, `${card.place('card_type')} must not be ${type.slice(0, 40)}`);
  }
  checkSource(card);
  checkTexts(card, 'main_title', 'title', 'desc');
  check(card, use, findMedia, jumps);
}

function checkTextNotice(card: JsonReader, use: CardUse, findMedia: FindMedia, jumps: JumpTypes): void {
  checkNotice(card, use, findMedia, jumps);
  checkTexts(card, 'emphasis_content', 'title', 'desc');
  if (use === 'robot') requireObject(card, 'main_title');
  if (!card.object('main_title')?.string('title') && !card.string('sub_title_text')) {
    throw new ApiError(40058, `${card.place('main_title.title')} or sub_title_text must be given`);
  }
}

function checkNewsNotice(card: JsonReader, use: CardUse, findMedia: FindMedia, jumps: JumpTypes): void {
  checkNotice(card, use, findMedia, jumps);
  requireObject(card, 'main_title');
  checkImageTextArea(card);
  checkImage(card);
  checkVerticalContents(card);
  const hasImage = card.object('card_image') !== undefined;
  if (!hasImage && (use === 'robot' || card.object('image_text_area') === undefined)) {
    throw new ApiError(40058, `${card.place('card_image')} is missing`);
  }
}

function checkNotice(card: JsonReader, use: CardUse, findMedia: FindMedia, jumps: JumpTypes): void {
  // A robot has no callback: its cards have no menu, and the block is ignored.
  if (use !== 'robot') checkActionMenu(card);
  checkQuote(card);
  checkHorizontalContents(card, findMedia);
  checkJumps(card, jumps);
  requireObject(card, 'card_action');
  checkAction(card, 1);
}

function checkButtonCard(card: JsonReader, use: CardUse, findMedia: FindMedia): void {
  requireObject(card, 'main_title');
  checkActionMenu(card);
  checkQuote(card);
  card.string('sub_title_text');
  checkHorizontalContents(card, findMedia);
  checkAction(card, 0);
  const selection = card.object('button_selection');
  if (selection !== undefined) checkQuestion(selection, 10);
  checkButtons(card);
  checkReplaceText(card, use);
}

function checkVoteCard(card: JsonReader, use: CardUse): void {
  requireObject(card, 'main_title');
  const checkbox = requireObject(card, 'checkbox');
  requireFilled(checkbox, 'question_key');
  checkRange(checkbox, 'mode', 0, 1);
  checkbox.boolean('disable');
  for (const option of checkOptions(checkbox, 20)) option.boolean('is_checked');
  checkSubmit(card, use);
}

function checkMultipleCard(card: JsonReader, use: CardUse): void {
  requireObject(card, 'main_title');
  for (const select of listOf(card, 'select_list', 1, 3)) checkQuestion(select, 10);
  checkSubmit(card, use);
}

function checkQuestion(question: JsonReader, maxOptions: number): void {
  requireFilled(question, 'question_key');
  question.string('title');
  question.string('selected_id');
  question.boolean('disable');
  checkOptions(question, maxOptions);
}

/** An update may leave the button out: the card is then disabled by `replace_text`. */
function checkSubmit(card: JsonReader, use: CardUse): void {
  const submit = use === 'update' ? card.object('submit_button') : requireObject(card, 'submit_button');
  if (submit !== undefined) {
    submit.string('text');
    requireText(submit, 'key');
  }
  checkReplaceText(card, use);
}

function checkReplaceText(card: JsonReader, use: CardUse): void {
  if (use === 'update') card.string('replace_text');
}
