/** Length where the documentation counts bytes (字节). */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Length where the documentation counts characters (字符): code points, not UTF-16 units. */
export function codePoints(text: string): number {
  return Array.from(text).length;
}

/**
 * At most 12 Chinese characters. How Latin letters count is not documented, so only what is too long by either measure
 * is refused: the official sample of a mini program title, `my miniprogram`, has 14 letters.
 */
export function fitsTwelveChinese(text: string): boolean {
  return codePoints(text) <= 12 || utf8Bytes(text) <= 36;
}

export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/./i.test(text);
}

/** The loose sense in which a server accepts an e-mail address; bytes, 6 to `maxBytes`. */
export function isEmail(text: string, maxBytes: number): boolean {
  const bytes = utf8Bytes(text);
  return bytes >= 6 && bytes <= maxBytes && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}

export function isInDomain(email: string, domain: string | undefined): boolean {
  return domain !== undefined && email.toLowerCase().endsWith(`@${domain.toLowerCase()}`);
}
