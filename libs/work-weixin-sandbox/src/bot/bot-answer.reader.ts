import { createHash } from 'node:crypto';
import type { CallbackFields } from '../callback/callback-fields.js';
import { ApiError } from '../errors/api.error.js';
import { WrongJsonTypeError } from '../errors/wrong-json-type.error.js';
import { JsonReader } from '../http/json.reader.js';
import { isJpeg, isPng } from '../media/file-format.js';
import { listOf, requireFilled, requireObject } from '../message/required.js';
import { checkBotCard, checkBotText, checkFeedback } from './bot-card.check.js';

/** To what a robot answers. */
export type BotAsk =
  | { readonly kind: 'message' | 'enter_chat' | 'feedback_event' }
  /** A stream keeps its id, and has one card. */
  | { readonly kind: 'stream'; readonly id: string; readonly hasCard: boolean }
  | { readonly kind: 'template_card_event'; readonly taskId: string };

/** An answer of a robot. */
export interface ReadBotAnswer {
  readonly msgtype: string;
  /** The whole text so far. */
  readonly content?: string;
  readonly card?: Readonly<Record<string, unknown>>;
  readonly taskId?: string;
  /** For an update of a card: whose. `undefined` for everybody. */
  readonly userids?: readonly string[];
  /** The number of pictures behind the text. */
  readonly images: number;
  /** Only of a stream. */
  readonly streamId?: string;
  readonly isFinished: boolean;
}

const MAX_IMAGES = 10;
const MAX_IMAGE_BYTES = 10 * 1024 * 1024;

/** The answers that the server takes, by what it asked. Page 101031. */
const TAKEN: Readonly<Record<BotAsk['kind'], readonly string[]>> = {
  message: ['template_card', 'stream', 'stream_with_template_card'],
  stream: ['stream', 'stream_with_template_card'],
  enter_chat: ['text', 'template_card'],
  template_card_event: ['update_template_card'],
  feedback_event: [],
};

/** Reads a decrypted answer. @throws TypeError with what is wrong: the end of a sentence about the robot */
export function readBotAnswer(reply: CallbackFields, ask: BotAsk): ReadBotAnswer {
  const body = new JsonReader(reply);
  try {
    const msgtype = body.string('response_type') ?? body.string('msgtype') ?? '';
    if (!TAKEN[ask.kind].includes(msgtype)) {
      const taken = TAKEN[ask.kind].join(', ') || 'an empty body';
      throw new TypeError(
        `answered ${ask.kind} with ${JSON.stringify(msgtype.slice(0, 40))}: it takes ${taken}`,
      );
    }
    const stream = msgtype.startsWith('stream') ? readStream(body, ask) : undefined;
    const card = msgtype.includes('template_card') ? readCard(body, msgtype, ask) : undefined;
    const content = msgtype === 'text' ? checkBotText(requireObject(body, 'text'), 'content') : undefined;
    return { msgtype, content, images: 0, isFinished: true, ...stream, ...card };
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof WrongJsonTypeError)) throw error;
    throw new TypeError(`sent an answer that the server cannot use: ${error.message}`, { cause: error });
  }
}

function readStream(body: JsonReader, ask: BotAsk) {
  const stream = requireObject(body, 'stream');
  const streamId = requireFilled(stream, 'id');
  const isFinished = stream.boolean('finish') ?? false;
  const content = checkBotText(stream, 'content');
  if (ask.kind === 'stream' && streamId !== ask.id) {
    throw new TypeError('answered with another stream.id than in its first answer');
  }
  if (ask.kind === 'stream' && stream.object('feedback') !== undefined) {
    throw new TypeError('set stream.feedback after its first answer');
  }
  checkFeedback(stream);
  const items = listOf(stream, 'msg_item', 0, MAX_IMAGES);
  if (items.length > 0 && !isFinished) throw new TypeError('sent stream.msg_item before finish is true');
  for (const item of items) checkImage(item);
  return { streamId, isFinished, content, images: items.length };
}

function checkImage(item: JsonReader): void {
  if (item.string('msgtype') !== 'image') throw new ApiError(40058, `${item.place('msgtype')} must be image`);
  const image = requireObject(item, 'image');
  const bytes = Buffer.from(requireFilled(image, 'base64'), 'base64');
  const md5 = requireFilled(image, 'md5').toLowerCase();
  if (bytes.length > MAX_IMAGE_BYTES)
    throw new ApiError(40058, `${image.place('base64')} takes at most 10 MB`);
  if (!isPng(bytes) && !isJpeg(bytes))
    throw new ApiError(40058, `${image.place('base64')} must be JPG or PNG`);
  if (createHash('md5').update(bytes).digest('hex') !== md5) {
    throw new ApiError(40058, `${image.place('md5')} does not match the bytes of base64`);
  }
}

function readCard(body: JsonReader, msgtype: string, ask: BotAsk) {
  const card = body.object('template_card');
  // A stream can bring its card later, or never.
  if (card === undefined && msgtype === 'stream_with_template_card') return undefined;
  if (ask.kind === 'stream' && ask.hasCard) throw new TypeError('sent a second card for one message');
  const given = requireObject(body, 'template_card');
  const taskId = checkBotCard(given, msgtype === 'update_template_card' ? 'update' : 'send');
  if (ask.kind === 'template_card_event' && taskId !== ask.taskId) {
    throw new TypeError('updated a card with another task_id than that of the event');
  }
  return { card: given.json(), taskId, userids: body.strings('userids') };
}
