import { type CallbackFields, type CallbackValue, isCallbackFields } from '../callback/callback-fields.js';
import type { CallbackResult } from '../callback/callback-delivery.js';
import { ApiError } from '../errors/api.error.js';
import { WrongJsonTypeError } from '../errors/wrong-json-type.error.js';
import { JsonReader } from '../http/json.reader.js';
import type { CardUpdate } from '../message/message-record.js';
import type { FindMedia } from '../message/sendable-media.check.js';
import { checkTemplateCard } from '../message/template-card.check.js';
import { partOf } from './app-reply.js';

/** Names that are not their XML names in snake case. */
const NAMES = new Map(
  Object.entries({
    AppId: 'appid',
    Appid: 'appid',
    CheckBox: 'checkbox',
    KeyName: 'keyname',
    PagePath: 'pagepath',
    UserId: 'userid',
  }),
);
const NUMBERS: ReadonlySet<string> = new Set(['AspectRatio', 'DescColor', 'Mode', 'Style', 'Type']);
const FLAGS: ReadonlySet<string> = new Set(['Disable', 'IsChecked']);

/**
 * The update of a card in a passive reply.
 * @returns `undefined` for another reply
 * @throws TypeError with what is wrong: the end of a sentence about the URL
 */
export function readCardUpdate({ reply }: CallbackResult, findMedia: FindMedia): CardUpdate | undefined {
  if (!isCallbackFields(reply)) return undefined;
  if (reply.MsgType === 'update_button') return { replaceName: filled(partOf(reply.Button).ReplaceName) };
  if (reply.MsgType === 'update_taskcard') return { replaceName: filled(partOf(reply.TaskCard).ReplaceName) };
  if (reply.MsgType !== 'update_template_card') return undefined;
  const content = jsonOf(partOf(reply.TemplateCard));
  try {
    checkTemplateCard(new JsonReader(content), findMedia, 'update');
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof WrongJsonTypeError)) throw error;
    throw new TypeError(`replied with a card that the server cannot use: ${error.message}`, { cause: error });
  }
  return { content };
}

function filled(name: CallbackValue | undefined): string {
  if (typeof name === 'string' && name !== '') return name;
  throw new TypeError('replied with an update of a button without ReplaceName');
}

/** A card in XML under the names of message/send. */
function jsonOf(fields: CallbackFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, unknown] => {
      const isList = name.endsWith('List') && !Array.isArray(value);
      return [NAMES.get(name) ?? snake(name), valueOf(name, isList ? [value] : value)];
    }),
  );
}

function valueOf(name: string, value: CallbackValue | undefined): unknown {
  if (Array.isArray(value)) return value.map((one: CallbackValue) => valueOf(name, one));
  if (isCallbackFields(value)) return jsonOf(value);
  if (NUMBERS.has(name)) return Number(value);
  return FLAGS.has(name) ? value === 'true' || value === '1' : value;
}

function snake(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
