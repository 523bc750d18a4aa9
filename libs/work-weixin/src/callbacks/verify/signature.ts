import { createHash, timingSafeEqual } from 'node:crypto';

/** What is signed together with the token. */
export interface SignedParts {
  readonly timestamp: string;
  readonly nonce: string;
  /** The encrypted text, or `echostr`. */
  readonly encrypted: string;
}

/** SHA-1 of the four texts, sorted and joined, in lower-case hexadecimal. */
export function signatureOf(token: string, { timestamp, nonce, encrypted }: SignedParts): string {
  const sorted = [token, timestamp, nonce, encrypted].sort();
  return createHash('sha1').update(sorted.join('')).digest('hex');
}

/** Compares in constant time. */
export function isSignedBy(token: string, parts: SignedParts, signature: string): boolean {
  const expected = Buffer.from(signatureOf(token, parts));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
