import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import { checkBytes } from '../message/required.js';
import { checkTaskId } from '../message/task-id.js';
import { checkTemplateCard } from '../message/template-card.check.js';

const FEEDBACK_BYTES = 256;
/** Page 101032: these need a task id, and every card with a menu. */
const WITH_TASK: ReadonlySet<string | undefined> = new Set(['button_interaction', 'vote_interaction']);

/**
 * Checks a card of a smart robot. All five types are allowed.
 * @returns its task id
 * @throws ApiError 40058, 42014, 42051
 */
export function checkBotCard(card: JsonReader, use: 'send' | 'update'): string | undefined {
  // A robot has no media_id, and can be asked.
  checkTemplateCard(card, () => undefined, use, 3);
  checkFeedback(card);
  const needsTask = WITH_TASK.has(card.string('card_type')) || card.object('action_menu') !== undefined;
  return checkTaskId(card, needsTask);
}

/** @throws ApiError 40058 */
export function checkFeedback(block: JsonReader): void {
  const feedback = block.object('feedback');
  if (feedback !== undefined) checkBytes(feedback, 'id', FEEDBACK_BYTES);
}

/** @throws ApiError 40058 for a text that is missing or too long */
export function checkBotText(block: JsonReader, name: string): string {
  const text = block.string(name);
  if (text === undefined) throw new ApiError(40058, `${block.place(name)} is missing`);
  checkBytes(block, name, MAX_TEXT_BYTES);
  return text;
}

/** Pages 101031 and 101138: the longest text of a robot. */
const MAX_TEXT_BYTES = 20_480;
