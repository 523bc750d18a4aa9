const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, BigInt(value)]));

/** Writes bytes as one number of base 62. The first byte must not be 0, which a number cannot have in front. */
export function toBase62(bytes: Uint8Array): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= BASE) text = DIGITS.charAt(Number(rest % BASE)) + text;
  return text;
}

/** Undefined unless `toBase62` wrote the text: each text has one way to be written. */
export function fromBase62(text: string): Buffer | undefined {
  if (!/^[1-9A-Za-z][0-9A-Za-z]*$/.test(text)) return undefined;
  let number = 0n;
  for (const digit of text) number = number * BASE + (VALUES.get(digit) ?? 0n);
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}
