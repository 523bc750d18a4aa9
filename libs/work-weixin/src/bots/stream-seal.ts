import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const ID_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ID = /^[0-9a-f]{32}$/;

/** A random id. Its holder can read the stream: 企业微信 returns it inside of encrypted callbacks. */
export function newStreamId(): string {
  return randomBytes(ID_BYTES).toString('hex');
}

/** Whether `newStreamId` may have made it. */
export function isStreamId(id: string): boolean {
  return ID.test(id);
}

/** Under which a store keeps a stream: it does not lead back to the id. */
export function storeKeyOf(id: string): string {
  return digest('key', id).toString('base64url');
}

/** Encrypts the text of a stream with a key made of its id. */
export function seal(id: string, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, digest('text', id), iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  );
}

/** Undefined if the value was not sealed with this id. */
export function unseal(id: string, value: string): string | undefined {
  try {
    const bytes = Buffer.from(value, 'base64');
    const decipher = createDecipheriv(CIPHER, digest('text', id), bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    }).setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function digest(use: 'key' | 'text', id: string): Buffer {
  return createHash('sha256').update(`bot-stream ${use} ${id}`).digest();
}
