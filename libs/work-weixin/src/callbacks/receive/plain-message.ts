import { randomInt } from 'node:crypto';
import { CallbackRefusedError } from '../errors/callback-refused.error.js';
import { readEnvelope } from '../verify/envelope.reader.js';
import { signatureOf } from '../verify/signature.js';
import type { CallbackAnswer } from './callback-answer.js';
import type { FoundReceiver } from './found-receiver.js';

/** The answer to a message that came without a URL. */
export interface PlainAnswer {
  readonly status: number;
  /** The JSON of the reply; undefined if there is none. */
  readonly reply: string | undefined;
}

type Receive = (request: {
  readonly method: 'POST';
  readonly query: Readonly<Record<string, string>>;
  readonly body: object;
}) => Promise<CallbackAnswer>;

/**
 * Delivers a message of a robot that came another way than by its URL. It is sealed and goes the usual way: there is no second one, and
 * a queue never holds a plain text.
 *
 * @throws CallbackRefusedError if the receiver is not a robot
 */
export async function deliverPlain(
  receiver: FoundReceiver,
  text: string,
  nowMs: number,
  receive: Receive,
): Promise<PlainAnswer> {
  const { cipher, format, label, options } = receiver;
  if (format !== 'json') throw new CallbackRefusedError('no-receiver', label);
  const encrypted = cipher.encrypt(text);
  const parts = { timestamp: String(Math.floor(nowMs / 1000)), nonce: String(randomInt(2 ** 40)), encrypted };
  const { timestamp, nonce } = parts;
  const query = { msg_signature: signatureOf(options.token, parts), timestamp, nonce };
  const { status, body } = await receive({ method: 'POST', query, body: { encrypt: encrypted } });
  const sealed = readEnvelope(body);
  if (sealed === undefined) return { status, reply: undefined };
  const opened = cipher.decrypt(sealed);
  return { status, reply: 'text' in opened ? opened.text : undefined };
}
