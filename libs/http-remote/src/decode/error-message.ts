import { isPlainObject } from '../lang/plain-data.js';
import type { WireResponse } from '../wire/wire-response.js';
import { parseJson } from './json.reader.js';
import { isAttachment } from './file-name.js';

/** An error message is never longer, so a longer response is a file. */
export const MAX_MESSAGE = 65_536;

/**
 * Whether a successful response of an API that returns bytes may be an error message: JSON, whatever its content type is. A response
 * with `content-disposition: attachment` is a file, even if it is JSON.
 */
export function mayBeMessage(headers: Readonly<Record<string, string>>): boolean {
  return !isAttachment(headers['content-disposition']) && !(Number(headers['content-length']) > MAX_MESSAGE);
}

/** Whether a JSON object starts with these bytes; undefined if they are only white space. */
export function startsObject(bytes: Buffer): boolean | undefined {
  for (const byte of bytes) {
    if (byte === OPENING_BRACE) return true;
    if (!SKIPPED.has(byte)) return false;
  }
  return undefined;
}

const OPENING_BRACE = 0x7b;
/** White space, and the byte order mark. */
const SKIPPED: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** The JSON object of an error message in place of a file; undefined if the response is a file. */
export function messageOf({
  status,
  headers,
  body,
}: WireResponse): Readonly<Record<string, unknown>> | undefined {
  const isSuccess = status >= 200 && status < 300;
  if ((isSuccess && !mayBeMessage(headers)) || body.length > MAX_MESSAGE || !startsObject(body))
    return undefined;
  try {
    const data = parseJson(body.toString('utf8').replace(/^\ufeff/, ''));
    return isPlainObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
