import secureJson from 'secure-json-parse';

/**
 * Parses JSON. A number beyond ±(2^53 − 1) is returned as its text, because a JavaScript number would lose digits. Keys that
 * could change a prototype are removed.
 *
 * @throws SyntaxError if the text is not JSON
 * @example `parseJson('{"id":12345678901234567890}') // { id: '12345678901234567890' }`
 */
export function parseJson(text: string): unknown {
  if (!MAY_BE_TOO_LARGE.test(text)) return parseSafely(text);
  // Check first: only in valid JSON is everything outside of strings that starts with a digit a number.
  JSON.parse(text);
  return parseSafely(quoteLargeNumbers(text));
}

function parseSafely(text: string): unknown {
  return secureJson.parse(text, { protoAction: 'remove', constructorAction: 'remove' }) as unknown;
}

// A number of 16 digits or more, or with an exponent. Text inside a string may match too: that only costs time.
const MAY_BE_TOO_LARGE = /(?:^|[:,[\s])-?(?:\d{16}|\d[\d.]*[eE])/;
const NUMBER = /-?\d[\d.eE+-]*/g;

function quoteLargeNumbers(text: string): string {
  let quoted = '';
  let at = 0;
  while (at < text.length) {
    const opening = text.indexOf('"', at);
    const start = opening < 0 ? text.length : opening;
    quoted += text.slice(at, start).replace(NUMBER, quoteIfLarge);
    at = endOfString(text, start);
    quoted += text.slice(start, at);
  }
  return quoted;
}

function quoteIfLarge(number: string): string {
  return Math.abs(Number(number)) <= Number.MAX_SAFE_INTEGER ? number : `"${number}"`;
}

/** The index after the closing quote. Not a regular expression: a long string would exhaust its stack. */
function endOfString(text: string, opening: number): number {
  let at = opening + 1;
  for (;;) {
    const closing = text.indexOf('"', at);
    if (closing < 0) return text.length;
    let escapes = 0;
    while (text[closing - 1 - escapes] === '\\') escapes++;
    at = closing + 1;
    if (escapes % 2 === 0) return at;
  }
}
