import { randomInt } from 'node:crypto';
import { ConfigurationInvalidError } from 'nestjs-http-remote';

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 43;

/**
 * Makes a random key for an export: 43 letters and digits. An export makes one by itself; with one of your own you can go on
 * reading it in another process. Store it as a secret.
 *
 * @see {@link ExportOptions.encodingAesKey}
 */
export function newEncodingAesKey(): string {
  return Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
}

/**
 * The 32 bytes of a key.
 *
 * @throws ConfigurationInvalidError if it is not one. The message does not quote it
 */
export function bytesOfKey(encodingAesKey: string): Buffer {
  if (typeof encodingAesKey !== 'string' || !/^[A-Za-z0-9+/]{43}$/.test(encodingAesKey))
    throw new ConfigurationInvalidError(
      'encodingAesKey must be 43 letters and digits: newEncodingAesKey() makes one',
    );
  return Buffer.from(`${encodingAesKey}=`, 'base64');
}
