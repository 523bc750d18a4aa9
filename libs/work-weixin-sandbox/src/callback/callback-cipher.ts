import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;
const HEAD_BYTES = RANDOM_BYTES + LENGTH_BYTES;
/** The block of the padding. The block of AES is 16. */
const PADDING_BLOCK = 32;
const CIPHER_BLOCK = 16;

/** The content of one encrypted text of a callback. */
export interface PlainText {
  readonly message: string;
  /** The corpid, the suite id, or an empty text for robots. */
  readonly receiveId: string;
}

/**
 * Encrypts as page 90968 says: AES-256-CBC, the key's first half as IV, PKCS#7 to 32 bytes.
 * @param random 16 bytes
 * @returns Base64
 */
export function encrypt(
  { message, receiveId }: PlainText,
  aesKey: string,
  random = randomBytes(RANDOM_BYTES),
): string {
  const text = Buffer.from(message);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.length);
  return sealed(Buffer.concat([random, length, text, Buffer.from(receiveId)]), aesKey).toString('base64');
}

/** Encrypts the file of a robot: the same way, without the head and the receiveid. */
export function encryptFile(bytes: Uint8Array, aesKey: string): Buffer {
  return sealed(Buffer.from(bytes), aesKey);
}

function sealed(content: Buffer, aesKey: string): Buffer {
  const pad = PADDING_BLOCK - (content.length % PADDING_BLOCK);
  const key = keyOf(aesKey);
  // Node's own padding works with blocks of 16 bytes.
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, CIPHER_BLOCK)).setAutoPadding(false);
  const padded = Buffer.concat([content, Buffer.alloc(pad, pad)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]);
}

/** @returns `undefined` if the text was not encrypted with this key, or was damaged */
export function decrypt(encrypted: string, aesKey: string): PlainText | undefined {
  const bytes = Buffer.from(encrypted, 'base64');
  if (bytes.length === 0 || bytes.length % CIPHER_BLOCK !== 0) return undefined;
  const key = keyOf(aesKey);
  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, CIPHER_BLOCK)).setAutoPadding(false);
  const padded = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const pad = padded.at(-1) ?? 0;
  const end = padded.length - pad;
  if (pad < 1 || pad > PADDING_BLOCK || end < HEAD_BYTES) return undefined;
  if (padded.subarray(end).some((byte) => byte !== pad)) return undefined;
  const messageEnd = HEAD_BYTES + padded.readUInt32BE(RANDOM_BYTES);
  if (messageEnd > end) return undefined;
  return {
    message: padded.subarray(HEAD_BYTES, messageEnd).toString(),
    receiveId: padded.subarray(messageEnd, end).toString(),
  };
}

/** The texts that a signature covers. */
export interface SignedTexts {
  readonly token: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly encrypted: string;
}

/** SHA-1 of the four sorted texts, in lower-case hex. */
export function signatureOf({ token, timestamp, nonce, encrypted }: SignedTexts): string {
  const sorted = [token, timestamp, nonce, encrypted]
    .map((text) => Buffer.from(text))
    .sort((one, other) => one.compare(other));
  return createHash('sha1').update(Buffer.concat(sorted)).digest('hex');
}

/** Whether a signature is that of the texts. Takes as long for every signature. */
export function isSignedBy(signature: string, texts: SignedTexts): boolean {
  const given = Buffer.from(signature);
  const expected = Buffer.from(signatureOf(texts));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The last of the 43 characters can have bits that do not count, which Node ignores. */
function keyOf(aesKey: string): Buffer {
  return Buffer.from(`${aesKey}=`, 'base64');
}
