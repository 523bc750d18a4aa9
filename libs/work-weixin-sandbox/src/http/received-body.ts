import { ApiError } from '../errors/api.error.js';
import { WrongJsonTypeError } from '../errors/wrong-json-type.error.js';
import { type FormPart, readForm } from './form.reader.js';

/** A parsed body. Only routes that need a body throw `rejection`; other routes ignore it. */
export interface ReceivedBody {
  /**
   * Parsed JSON, the parts of a multipart form, or the raw text of anything else; `undefined` without a body. For the
   * journal.
   */
  readonly value: unknown;
  /** Number of bytes that were sent. */
  readonly size: number;
  /** Number of bytes that `value` stands for: the files of a form are not part of it. */
  readonly valueSize: number;
  readonly rejection?: ApiError;
  /** The parts of a multipart form. */
  readonly form?: readonly FormPart[];
}

export function parseBody(bytes: Buffer | undefined, contentType = ''): ReceivedBody {
  if (bytes === undefined) {
    return { value: '(too large)', size: 0, valueSize: 0, rejection: new ApiError(40206) };
  }
  const form = readForm(bytes, contentType);
  return form === undefined
    ? { ...parseText(bytes, contentType), size: bytes.length, valueSize: bytes.length }
    : { ...formBody(form, bytes.length), rejection: notJson(contentType) };
}

function formBody(form: readonly FormPart[], size: number): ReceivedBody {
  const value = form.map(({ bytes: { length }, ...view }) => ({ ...view, size: length }));
  const valueSize = form.reduce((rest, part) => rest - part.size, size);
  return { value, size, valueSize, form };
}

function parseText(bytes: Buffer, contentType: string): Pick<ReceivedBody, 'value' | 'rejection'> {
  if (bytes.length === 0)
    return { value: undefined, rejection: new ApiError(40063, 'a JSON body is expected') };
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return {
      value: bytes.toString('latin1'),
      rejection: new WrongJsonTypeError('the body is not UTF-8'),
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: text, rejection: notJson(contentType) };
  }
  if (hasForbiddenEscape(text)) return { value, rejection: new ApiError(40033) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { value, rejection: new WrongJsonTypeError('the body must be a JSON object') };
  }
  return { value };
}

/**
 * The real server accepts any content type if the body is JSON. The content type matters only for the error of a body
 * that is not JSON.
 */
function notJson(contentType: string): ApiError {
  return /form|multipart|xml/i.test(contentType)
    ? new ApiError(40063, `a JSON body is expected, not ${contentType}`)
    : new WrongJsonTypeError('the body is not JSON');
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    // Keeps a byte order mark, so that JSON.parse rejects it: the API expects plain UTF-8.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** JSON can write control characters only as escapes. Everything else must be raw UTF-8 (errcode 40033). */
function hasForbiddenEscape(json: string): boolean {
  // The second alternative consumes `\\` as a pair, so that `\\u` is not taken for a character escape.
  for (const [, hex] of json.matchAll(/\\(?:u([0-9a-f]{4})|[^u])/gi)) {
    if (hex === undefined) continue;
    const code = parseInt(hex, 16);
    if (code > 0x1f && (code < 0x7f || code > 0x9f)) return true;
  }
  return false;
}
