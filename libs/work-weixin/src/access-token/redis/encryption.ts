import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { ConfigurationInvalidError } from 'nestjs-http-remote';

/**
 * A key of 32 bytes: as a Uint8Array, in base64 or in hex.
 *
 * @see {@link RedisTokenStoreOptions.encryptionKey}
 */
export type EncryptionKey = string | Uint8Array;

/** Encrypts and decrypts the values of a store. A value is bound to the key under which it is stored. */
export interface TokenCipher {
  encrypt(text: string, storeKey: string): string;
  /** Undefined if the value was not encrypted by this cipher for this store key. */
  decrypt(value: string, storeKey: string): string | undefined;
}

const CIPHER = 'aes-256-gcm';
const MARKER = 'sealed:';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * @param keys the first encrypts, all decrypt
 * @throws ConfigurationInvalidError if one of them is not a valid key
 */
export function tokenCipherWith(keys: EncryptionKey | readonly EncryptionKey[] | undefined): TokenCipher {
  if (keys === undefined) return PLAINTEXT;
  const [first, ...older] = (isList(keys) ? keys : [keys]).map(readKey);
  if (first === undefined) wrongKey();
  return {
    encrypt: (text, storeKey) => encryptWith(first, text, storeKey),
    decrypt: (value, storeKey) => {
      if (!value.startsWith(MARKER)) return undefined;
      for (const key of [first, ...older]) {
        const text = decryptWith(key, value, storeKey);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

const PLAINTEXT: TokenCipher = {
  encrypt: (text) => text,
  decrypt: (value) => (value.startsWith(MARKER) ? undefined : value),
};

function encryptWith(key: KeyObject, text: string, storeKey: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(storeKey));
  const encrypted = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return MARKER + encrypted.toString('base64');
}

function decryptWith(key: KeyObject, value: string, storeKey: string): string | undefined {
  try {
    const encrypted = Buffer.from(value.slice(MARKER.length), 'base64');
    const decipher = createDecipheriv(CIPHER, key, encrypted.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(storeKey))
      .setAuthTag(encrypted.subarray(-TAG_BYTES));
    const text = decipher.update(encrypted.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function readKey(given: EncryptionKey): KeyObject {
  const bytes = typeof given === 'string' ? bytesOf(given) : given;
  if (!(bytes instanceof Uint8Array) || bytes.length !== 32) wrongKey();
  // A copy: the application may erase its own.
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
