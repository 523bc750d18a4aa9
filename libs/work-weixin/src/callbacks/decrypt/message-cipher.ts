import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const BLOCK = 32;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;
const HEAD_BYTES = RANDOM_BYTES + LENGTH_BYTES;

/** Why a text cannot be decrypted. */
export type CipherFault = 'cipher' | 'receive-id';

/** The content of a text, or why it cannot be read. */
export type Decrypted = { readonly text: string } | { readonly fault: CipherFault };

/**
 * Whether a message is for a receiver.
 *
 * @param receiveId what the message was encrypted for
 * @param text the message itself
 */
export type ReceiveIdCheck = (receiveId: string, text: string) => boolean;

/**
 * Encrypts and decrypts the messages of one receiver: AES-256-CBC over 16 random bytes, the length of the message, the message and
 * the id of the receiver, padded to a multiple of 32. Node's own padding has blocks of 16.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90968
 */
export class MessageCipher {
  readonly #key: Buffer;
  readonly #receiveId: Buffer;
  readonly #accepts: ReceiveIdCheck | undefined;

  /**
   * @param aesKey the EncodingAESKey, whose last character may have spare bits
   * @param receiveId the corp of an app, empty for a robot; or a check, if it is known with the message only: what such a
   * cipher encrypts has none
   */
  constructor(aesKey: string, receiveId: string | ReceiveIdCheck) {
    this.#key = Buffer.from(`${aesKey}=`, 'base64');
    this.#accepts = typeof receiveId === 'function' ? receiveId : undefined;
    this.#receiveId = Buffer.from(typeof receiveId === 'function' ? '' : receiveId);
  }

  encrypt(text: string, random = randomBytes(RANDOM_BYTES)): string {
    const message = Buffer.from(text);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(message.length);
    const filled = HEAD_BYTES + message.length + this.#receiveId.length;
    const pad = BLOCK - (filled % BLOCK);
    const plain = Buffer.concat([random, length, message, this.#receiveId, Buffer.alloc(pad, pad)]);
    const cipher = createCipheriv('aes-256-cbc', this.#key, this.#key.subarray(0, 16)).setAutoPadding(false);
    return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
  }

  /** Verify the signature first. */
  decrypt(encrypted: string): Decrypted {
    const bytes = Buffer.from(encrypted, 'base64');
    if (bytes.length === 0 || bytes.length % BLOCK !== 0) return { fault: 'cipher' };
    const cipher = createDecipheriv('aes-256-cbc', this.#key, this.#key.subarray(0, 16)).setAutoPadding(
      false,
    );
    const padded = Buffer.concat([cipher.update(bytes), cipher.final()]);
    const pad = padded[padded.length - 1] ?? 0;
    if (pad < 1 || pad > BLOCK || padded.length - pad < HEAD_BYTES) return { fault: 'cipher' };
    if (!padded.subarray(-pad).every((byte) => byte === pad)) return { fault: 'cipher' };
    const end = padded.length - pad;
    const messageEnd = HEAD_BYTES + padded.readUInt32BE(RANDOM_BYTES);
    if (messageEnd > end) return { fault: 'cipher' };
    const text = textOf(padded.subarray(HEAD_BYTES, messageEnd));
    if (text === undefined) return { fault: 'cipher' };
    const receiveId = padded.subarray(messageEnd, end);
    const isAccepted = this.#accepts
      ? this.#accepts(receiveId.toString(), text)
      : this.#receiveId.equals(receiveId);
    return isAccepted ? { text } : { fault: 'receive-id' };
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
