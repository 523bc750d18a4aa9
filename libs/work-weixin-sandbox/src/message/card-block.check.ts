import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import { checkSendable, type FindMedia } from './sendable-media.check.js';
import { checkBytes, checkRange, listOf, requireFilled } from './required.js';

// Each function checks one block of a template card. A block may be missing unless its comment requires it.

export function checkSource(card: JsonReader): void {
  checkTexts(card, 'source', 'icon_url', 'desc');
  const source = card.object('source');
  if (source !== undefined) checkRange(source, 'desc_color', 0, 3);
}

/** A block of optional texts. */
export function checkTexts(card: JsonReader, block: string, ...names: readonly string[]): void {
  const object = card.object(block);
  for (const name of names) object?.string(name);
}

/** @throws ApiError 42051 for two actions with one key */
export function checkActionMenu(card: JsonReader): void {
  const menu = card.object('action_menu');
  if (menu === undefined) return;
  menu.string('desc');
  const keys = new UniqueKeys();
  for (const action of listOf(menu, 'action_list', 1, 3)) {
    requireFilled(action, 'text');
    requireFilled(action, 'key');
    keys.add(action);
  }
}

/** @param min 1 if the block must lead somewhere */
export function checkAction(card: JsonReader, min: 0 | 1): void {
  const action = card.object('card_action');
  if (action === undefined) return;
  if (min === 1 && action.integer('type') === undefined) {
    throw new ApiError(40058, `${action.place('type')} is missing`);
  }
  checkTarget(action, min);
}

export function checkQuote(card: JsonReader): void {
  checkTexts(card, 'quote_area', 'title', 'quote_text');
  const quote = card.object('quote_area');
  if (quote !== undefined) checkTarget(quote, 0);
}

export function checkImageTextArea(card: JsonReader): void {
  const area = card.object('image_text_area');
  if (area === undefined) return;
  checkTarget(area, 0);
  area.string('title');
  area.string('desc');
  requireFilled(area, 'image_url');
}

/** Of what a jump leads to: type 3 asks a smart robot. */
export type JumpTypes = 2 | 3;

/** Page 101032: the longest question of a jump. */
const QUESTION_BYTES = 200;

export function checkJumps(card: JsonReader, last: JumpTypes): void {
  for (const jump of listOf(card, 'jump_list', 0, 3)) {
    requireFilled(jump, 'title');
    if (checkTarget(jump, 0, last) !== 3) continue;
    requireFilled(jump, 'question');
    checkBytes(jump, 'question', QUESTION_BYTES);
  }
}

export function checkHorizontalContents(card: JsonReader, findMedia: FindMedia): void {
  for (const content of listOf(card, 'horizontal_content_list', 0, 6)) {
    requireFilled(content, 'keyname');
    for (const name of ['value', 'url', 'media_id', 'userid']) content.string(name);
    const type = checkRange(content, 'type', 0, 3);
    if (type === 1) requireFilled(content, 'url');
    if (type === 2) checkSendable(content, 'media_id', findMedia);
    if (type === 3) requireFilled(content, 'userid');
  }
}

export function checkVerticalContents(card: JsonReader): void {
  for (const content of listOf(card, 'vertical_content_list', 0, 4)) {
    requireFilled(content, 'title');
    content.string('desc');
  }
}

export function checkImage(card: JsonReader): void {
  const image = card.object('card_image');
  if (image === undefined) return;
  requireFilled(image, 'url');
  const ratio = image.number('aspect_ratio');
  if (ratio !== undefined && !(ratio >= 1.3 && ratio <= 2.25)) {
    throw new ApiError(40058, `${image.place('aspect_ratio')} must be from 1.3 to 2.25`);
  }
}

/** The list must be there. @throws ApiError 42051 for two buttons with one key */
export function checkButtons(card: JsonReader): void {
  const keys = new UniqueKeys();
  for (const button of listOf(card, 'button_list', 1, 6)) {
    requireFilled(button, 'text');
    for (const name of ['key', 'url']) button.string(name);
    checkRange(button, 'style', 1, 4);
    if (checkRange(button, 'type', 0, 1) === 1) requireFilled(button, 'url');
    else requireFilled(button, 'key');
    keys.add(button);
  }
}

/** The list of options, which must be there. */
export function checkOptions(question: JsonReader, max: number): JsonReader[] {
  const options = listOf(question, 'option_list', 1, max);
  for (const option of options) {
    requireFilled(option, 'id');
    requireFilled(option, 'text');
  }
  return options;
}

/** Type 1 leads to a URL, 2 to a mini program, and 0 nowhere. */
function checkTarget(block: JsonReader, min: 0 | 1, max: JumpTypes = 2): number | undefined {
  const type = checkRange(block, 'type', min, max);
  for (const name of ['url', 'appid', 'pagepath']) block.string(name);
  if (type === 1) requireFilled(block, 'url');
  if (type === 2) requireFilled(block, 'appid');
  return type;
}

class UniqueKeys {
  private readonly seen = new Set<string>();

  add(element: JsonReader): void {
    const key = element.string('key');
    if (!key) return;
    if (this.seen.has(key)) throw new ApiError(42051, `${element.place('key')} is given twice`);
    this.seen.add(key);
  }
}
