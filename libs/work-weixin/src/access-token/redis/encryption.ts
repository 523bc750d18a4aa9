import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { ConfigurationInvalidError } from 'nestjs-http-remote';

/**
 * 32 bytes: as they are, in base64 or in hex.
 *
 * @see {@link RedisTokenStoreOptions.encryptionKey}
 */
export type EncryptionKey = string | Uint8Array;

/** Writes values so that the store can keep them, and reads them back; a value is bound to the key it is kept under. */
export interface TokenCipher {
  encrypt(text: string, storeKey: string): string;
  /** Undefined where the value was not sealed in this way, under this key. */
  decrypt(value: string, storeKey: string): string | undefined;
}

const CIPHER = 'aes-256-gcm';
const MARK = 'sealed:';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * @param keys the first seals, all open
 * @throws ConfigurationInvalidError where one of them is no key
 */
export function tokenCipherWith(keys: EncryptionKey | readonly EncryptionKey[] | undefined): TokenCipher {
  if (keys === undefined) return OPEN;
  const [first, ...older] = (isList(keys) ? keys : [keys]).map(readKey);
  if (first === undefined) wrongKey();
  return {
    encrypt: (text, storeKey) => seal(first, text, storeKey),
    decrypt: (value, storeKey) => {
      if (!value.startsWith(MARK)) return undefined;
      for (const key of [first, ...older]) {
        const text = unseal(key, value, storeKey);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

const OPEN: TokenCipher = {
  encrypt: (text) => text,
  decrypt: (value) => (value.startsWith(MARK) ? undefined : value),
};

function seal(key: KeyObject, text: string, storeKey: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(storeKey));
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return MARK + sealed.toString('base64');
}

function unseal(key: KeyObject, value: string, storeKey: string): string | undefined {
  try {
    const sealed = Buffer.from(value.slice(MARK.length), 'base64');
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(storeKey))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    const text = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function readKey(given: EncryptionKey): KeyObject {
  const bytes = typeof given === 'string' ? bytesOf(given) : given;
  if (!(bytes instanceof Uint8Array) || bytes.length !== 32) wrongKey();
  // A copy: the host may wipe its own.
  return createSecretKey(Buffer.from(bytes));
}

function bytesOf(text: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function isList(keys: EncryptionKey | readonly EncryptionKey[]): keys is readonly EncryptionKey[] {
  return Array.isArray(keys);
}

function wrongKey(): never {
  throw new ConfigurationInvalidError(
    'redisTokenStore: encryptionKey must be 32 bytes, as Uint8Array, base64 or hex, or a list of at least one such key: ' +
      'make one with `openssl rand -base64 32`',
  );
}
