import { decrypt, isSignedBy } from './callback-cipher.js';
import { type CallbackFields, isCallbackFields } from './callback-fields.js';
import { type CallbackReceiver, isJsonReceiver } from './callback-seed.js';
import { readXml } from './xml.reader.js';

/** The content that the server reads from an answer with 200. */
export interface ReadReply {
  /** The decrypted fields of a passive reply, or the plain text of the answer; `undefined` for an empty one. */
  readonly reply?: CallbackFields | string;
  /** Why the server would ignore the reply: the end of a sentence about the receiver. */
  readonly problem?: string;
}

/** Reads the answer to a callback. @param nonce that of the request */
export function readReply(receiver: CallbackReceiver, body: Buffer, nonce: string): ReadReply {
  const text = body.toString();
  if (text === '') return {};
  const isJson = isJsonReceiver(receiver);
  if (
    !text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith(isJson ? '{' : '<')
  )
    return { reply: text };
  try {
    const envelope = isJson
      ? jsonEnvelope(text, receiver.kind === 'bot' ? nonce : undefined)
      : xmlEnvelope(text);
    const plain = open(receiver, envelope);
    return { reply: isJson ? readJson(plain) : readXml(plain) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { problem: `sent a reply that the server cannot use: ${error.message}` };
  }
}

interface Envelope {
  readonly encrypted: string;
  readonly signature: string;
  readonly timestamp: string;
  readonly nonce: string;
}

function xmlEnvelope(text: string): Envelope {
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = readXml(text);
  if (typeof Encrypt !== 'string') {
    throw new TypeError('it has no Encrypt; a reply is encrypted as the request is');
  }
  if (typeof MsgSignature !== 'string' || typeof TimeStamp !== 'string' || typeof Nonce !== 'string') {
    throw new TypeError('it needs MsgSignature, TimeStamp and Nonce beside Encrypt');
  }
  return { encrypted: Encrypt, signature: MsgSignature, timestamp: TimeStamp, nonce: Nonce };
}

/** @param asked the nonce of the request, which a robot repeats; devices are free to choose one */
function jsonEnvelope(text: string, asked: string | undefined): Envelope {
  const { encrypt, msgsignature, timestamp, nonce } = readJson(text);
  if (typeof encrypt !== 'string') {
    throw new TypeError('it has no encrypt; a reply is encrypted as the request is');
  }
  const isTime = typeof timestamp === 'number' || (asked === undefined && typeof timestamp === 'string');
  if (typeof msgsignature !== 'string' || !isTime || typeof nonce !== 'string') {
    throw new TypeError('it needs msgsignature, nonce and timestamp, which is a number, beside encrypt');
  }
  if (asked !== undefined && nonce !== asked) throw new TypeError('its nonce is not that of the request');
  return { encrypted: encrypt, signature: msgsignature, timestamp: String(timestamp), nonce };
}

/** The plain text of a reply. @throws TypeError if it is not signed and encrypted for this receiver */
function open({ token, aesKey, receiveId }: CallbackReceiver, envelope: Envelope): string {
  const { encrypted, signature, timestamp, nonce } = envelope;
  if (!isSignedBy(signature, { token, timestamp, nonce, encrypted })) {
    throw new TypeError(
      'its signature is wrong; it covers token, timestamp, nonce and the encrypted text of the reply',
    );
  }
  const plain = decrypt(encrypted, aesKey);
  if (plain === undefined) throw new TypeError('it cannot be decrypted with the aesKey of the receiver');
  if (plain.receiveId !== receiveId) throw new TypeError('another receiveid stands behind its message');
  return plain.message;
}

function readJson(text: string): CallbackFields {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new TypeError('it is not JSON');
  }
  if (!isCallbackFields(value)) throw new TypeError('it is not a JSON object');
  return value;
}
