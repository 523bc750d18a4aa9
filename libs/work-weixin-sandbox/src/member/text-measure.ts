/** Length in bytes, for limits that the documentation gives in 字节. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Length in code points, not UTF-16 units, for limits that the documentation gives in 字符. */
export function codePoints(text: string): number {
  return Array.from(text).length;
}

/**
 * At most 12 Chinese characters. The documentation does not define how Latin letters count, so a text is rejected
 * only if it is too long in both characters and bytes: the official sample of a mini program title, `my miniprogram`,
 * has 14 characters.
 */
export function fitsTwelveChinese(text: string): boolean {
  return codePoints(text) <= 12 || utf8Bytes(text) <= 36;
}

export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/./i.test(text);
}

/** A loose check, as servers do it: 6 to `maxBytes` bytes that look like an e-mail address. */
export function isEmail(text: string, maxBytes: number): boolean {
  const bytes = utf8Bytes(text);
  return bytes >= 6 && bytes <= maxBytes && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}

export function isInDomain(email: string, domain: string | undefined): boolean {
  return domain !== undefined && email.toLowerCase().endsWith(`@${domain.toLowerCase()}`);
}
