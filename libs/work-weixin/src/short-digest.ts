import { createHash } from 'node:crypto';

/** 64 bits of a SHA-256 in hexadecimal: keys differ by the text, and do not contain it. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
