import type { CallbackFields } from '../callback/callback-fields.js';
import type { MessageContent } from '../message/message-content.js';

/**
 * The button or choices that are pressed on a card.
 *
 * @see {@link ClientCards.press}
 */
export interface CardPress {
  /**
   * Key of the button.
   * @default that of the card's only submit button
   */
  key?: string;
  /**
   * The ids of the chosen options by `question_key`.
   * @default {}
   */
  selected?: Readonly<Record<string, readonly string[]>>;
}

/** A press that the card allows. */
export interface CheckedPress {
  readonly key: string;
  readonly selected: readonly (readonly [question: string, options: readonly string[]])[];
}

type Block = Readonly<Record<string, unknown>>;

/** @throws TypeError if the card has no such button, question or option, or takes no press any more */
export function checkPress(card: MessageContent, press: CardPress): CheckedPress {
  const keys = keysOf(card);
  if (card.replace_text !== undefined)
    throw new TypeError('client: the card was answered, and takes no press any more');
  if (keys.length === 0)
    throw new TypeError(`client: a card of the type ${String(card.card_type)} has no button`);
  const { key = keys.length === 1 ? keys[0] : undefined, selected = {} } = press;
  if (key === undefined || !keys.includes(key)) {
    throw new TypeError(`client: key must be one of the card's buttons: ${keys.join(', ')}`);
  }
  const questions = questionsOf(card);
  for (const [name, chosen] of Object.entries(selected)) {
    const question = questions.find(({ question_key: known }) => known === name);
    if (question === undefined) {
      const known = questions.map((one) => String(one.question_key)).join(', ') || 'none';
      throw new TypeError(`client: the card has no question ${name}; it has ${known}`);
    }
    checkChoice(question, chosen);
  }
  return { key, selected: Object.entries(selected) };
}

/** @throws TypeError unless the menu of the card has this entry */
export function checkMenuKey({ action_menu: menu }: MessageContent, key: string): void {
  const keys = blocksOf(blockOf(menu).action_list).map((action) => String(action.key));
  if (keys.includes(key)) return;
  throw new TypeError(
    `client: key must be one of the entries of the card's menu: ${keys.join(', ') || 'it has none'}`,
  );
}

/** `SelectedItems` in XML. */
export function selectedInXml({ selected }: CheckedPress): CallbackFields | undefined {
  if (selected.length === 0) return undefined;
  return {
    SelectedItem: selected.map(([QuestionKey, ids]) => ({ QuestionKey, OptionIds: { OptionId: [...ids] } })),
  };
}

/** `selected_items` in JSON. */
export function selectedInJson({ selected }: CheckedPress): CallbackFields | undefined {
  if (selected.length === 0) return undefined;
  return {
    selected_item: selected.map(([question_key, ids]) => ({
      question_key,
      option_ids: { option_id: [...ids] },
    })),
  };
}

function keysOf({ button_list: buttons, submit_button: submit, btn }: MessageContent): string[] {
  const ofList = [...blocksOf(buttons), ...blocksOf(btn)];
  // A button of the type 1 opens a page.
  const pressed = ofList.filter(({ type }) => type !== 1).map(({ key }) => String(key));
  return submit === undefined ? pressed : [...pressed, String(blockOf(submit).key)];
}

function questionsOf({ checkbox, select_list: list, button_selection: selection }: MessageContent): Block[] {
  const single = [checkbox, selection].filter((one) => one !== undefined).map(blockOf);
  return [...single, ...blocksOf(list)];
}

function checkChoice(question: Block, chosen: readonly string[]): void {
  const { question_key: name, option_list: options, mode, disable } = question;
  if (disable === true) throw new TypeError(`client: the question ${String(name)} is disabled`);
  const ids = blocksOf(options).map(({ id }) => id);
  if (!Array.isArray(chosen) || chosen.some((id) => !ids.includes(id))) {
    throw new TypeError(`client: the options of ${String(name)} are ${ids.join(', ')}`);
  }
  if (mode !== 1 && chosen.length > 1) throw new TypeError(`client: ${String(name)} takes one option`);
}

function blockOf(value: unknown): Block {
  return typeof value === 'object' && value !== null ? (value as Block) : {};
}

function blocksOf(value: unknown): Block[] {
  return Array.isArray(value) ? value.map(blockOf) : [];
}
