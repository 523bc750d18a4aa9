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
  readonly size: number;
  readonly rejection?: ApiError;
  /** The parts of a multipart form. */
  readonly form?: readonly FormPart[];
}

export function parseBody(bytes: Buffer | undefined, contentType = ''): ReceivedBody {
  if (bytes === undefined) return { value: '(too large)', size: 0, rejection: new ApiError(40206) };
  const size = bytes.length;
  if (size === 0)
    return { value: undefined, size, rejection: new ApiError(40063, 'a JSON body is expected') };
  const form = readForm(bytes, contentType);
  if (form !== undefined) return { value: form, size, rejection: notJson(contentType), form };
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return {
      value: bytes.toString('latin1'),
      size,
      rejection: new WrongJsonTypeError('the body is not UTF-8'),
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: text, size, rejection: notJson(contentType) };
  }
  if (hasForbiddenEscape(text)) return { value, size, rejection: new ApiError(40033) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { value, size, rejection: new WrongJsonTypeError('the body must be a JSON object') };
  }
  return { value, size };
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
