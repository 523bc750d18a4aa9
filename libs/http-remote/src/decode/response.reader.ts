import { isUtf8 } from 'node:buffer';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { ResponseType } from '../metadata/response-type.js';
import type { WireResponse } from '../wire/wire-response.js';
import { parseJson } from './json.reader.js';

let parseXml: ((text: string) => unknown) | undefined;

/**
 * Loads the parser for an API's responses; `await` it before `readBody`. Returns undefined if it is loaded. XML is loaded on
 * first use: most applications read no XML, and its parser takes as long to load as half of this package.
 */
export function loadReader({ responseType }: ApiMetadata): Promise<void> | undefined {
  if (parseXml || responseType !== ResponseType.Xml) return undefined;
  return import('./xml.reader.js').then((loaded) => {
    parseXml = loaded.parseXml;
  });
}

/**
 * Parses a body as its API declares: JSON as {@link parseJson} does.
 *
 * @param mask removes secrets from the error message
 * @throws ResponseUnreadableError that describes the body without quoting it: responses carry tokens and personal data
 */
export function readBody(api: ApiMetadata, response: WireResponse, mask = asIs): unknown {
  switch (api.responseType) {
    case ResponseType.Bytes:
      return response.body;
    case ResponseType.Text:
      return textOf(api, response);
    case ResponseType.Json:
      return parse(api, response, 'JSON', mask, (text) => (text === '' ? undefined : parseJson(text)));
    case ResponseType.Xml:
      return parse(api, response, 'XML', mask, (text) => (text.trim() === '' ? undefined : parseXml?.(text)));
  }
}

function parse(
  api: ApiMetadata,
  response: WireResponse,
  format: string,
  mask: (text: string) => string,
  read: (text: string) => unknown,
): unknown {
  const text = textOf(api, response);
  try {
    return read(text);
  } catch {
    // The parser's own message quotes the text.
    throw new ResponseUnreadableError(
      `the remote responded with HTTP status ${response.status} and ${response.body.length} bytes ` +
        `of ${mediaTypeOf(response, mask)} that are not ${format}`,
      { api },
    );
  }
}

function asIs(text: string): string {
  return text;
}

/** The media type without its parameters, and only if it is valid: the header may hold the URL, and have any length. */
function mediaTypeOf({ headers }: WireResponse, mask: (text: string) => string): string {
  const given = headers['content-type'];
  if (given === undefined) return 'no content type';
  const [mediaType = ''] = mask(given).split(';', 1);
  return MEDIA_TYPE.test(mediaType.trim()) ? mediaType.trim() : 'an unusual content type';
}

const MEDIA_TYPE = /^[a-z]{2,20}\/[a-z\d.+*-]{1,40}$/i;

function textOf(api: ApiMetadata, { headers, body }: WireResponse): string {
  const label =
    CHARSET.exec(headers['content-type'] ?? '')?.[1] ??
    (api.responseType === ResponseType.Xml ? declaredEncoding(body) : undefined);
  const decoder = label === undefined || UTF8.test(label) ? undefined : decoderOf(label);
  if (isUtf8(body) && !(decoder && isIn(decoder.encoding, api, body))) {
    const text = body.toString('utf8');
    // JSON.parse rejects a byte order mark.
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
  // UTF-8 cannot start with one of these two marks.
  const marked = UTF16_MARKS[body.subarray(0, 2).toString('hex')];
  return decode(api, body, marked === undefined ? decoder : new TextDecoder(marked, { fatal: true }), label);
}

const CHARSET = /;\s*charset\s*=\s*["']?([^\s;"']+)/i;
const UTF8 = /^utf-?8$/i;
const UTF16_MARKS: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/** Undefined if the label is not a known charset, such as `none` or `utf8mb4`. */
function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}

/**
 * Whether bytes that are valid UTF-8 are in the charset of their label nevertheless. JSON is UTF-8 whatever its label is
 * (RFC 8259, 8.1), but UTF-16 and ISO-2022-JP need bytes that JSON and XML in UTF-8 do not contain. For XML and text the label
 * counts, because a short text in GBK can be valid UTF-8. The label Latin-1 is ignored: with an accent Latin-1 is hardly ever
 * valid UTF-8, and many servers put that label on everything.
 */
function isIn(encoding: string, { responseType }: ApiMetadata, body: Buffer): boolean {
  const isWide = encoding.startsWith('utf-16') && responseType !== ResponseType.Text;
  if (isWide || responseType === ResponseType.Json) return body.includes(0x00) || body.includes(0x1b);
  return encoding !== 'windows-1252' && body.subarray(0, 3).toString('hex') !== 'efbbbf';
}

function decode(
  api: ApiMetadata,
  body: Buffer,
  decoder: TextDecoder | undefined,
  label: string | undefined,
): string {
  try {
    if (decoder) return decoder.decode(body);
  } catch {
    // The message of the decoder adds nothing.
  }
  const isUnknown = label !== undefined && !decoder && !UTF8.test(label);
  throw new ResponseUnreadableError(
    `the response is not valid ${decoder?.encoding ?? 'utf-8'}${isUnknown ? ', and its charset is unknown' : ''}`,
    { api },
  );
}

/** The encoding in the XML declaration. "UTF-16" is skipped: it cannot be true if the declaration is readable byte by byte. */
function declaredEncoding(body: Buffer): string | undefined {
  const start = body.subarray(0, 200).toString('latin1');
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["'](?!utf-16)([\w.:-]+)["']/i.exec(start)?.[1];
}
