import { createCipheriv } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';

/** PKCS#7 pads to 32 bytes, not to the 16 of a block. */
const PADDED_TO = 32;

/** @returns the 32 bytes of the key. @throws ApiError 40058 */
export function readExportKey(encoded: string | undefined): Buffer {
  if (encoded === undefined || !/^[A-Za-z0-9]{43}$/.test(encoded)) {
    throw new ApiError(40058, 'encoding_aeskey takes 43 letters and digits');
  }
  return Buffer.from(`${encoded}=`, 'base64');
}

/** AES-256-CBC. The first 16 bytes of the key are the initialization vector. */
export function encryptExport(plain: Buffer, key: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const pad = PADDED_TO - (plain.length % PADDED_TO);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]);
}
