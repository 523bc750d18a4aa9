import { isUtf8 } from 'node:buffer';
import secureJson from 'secure-json-parse';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { ResponseType } from '../metadata/response-type.js';
import type { WireResponse } from '../wire/wire-response.js';

let parseXml: ((text: string) => unknown) | undefined;

/**
 * Must be waited for before an API's answer is read, unless there is nothing to wait for: most applications read no XML, and
 * loading its parser takes as long as loading half of this package.
 */
export function loadReader({ responseType }: ApiMetadata): Promise<void> | undefined {
  if (parseXml || responseType !== ResponseType.Xml) return undefined;
  return import('./xml.reader.js').then((loaded) => {
    parseXml = loaded.parseXml;
  });
}

/**
 * Parses a body as its API declares. Keys that could reach a prototype are dropped from JSON.
 *
 * @param mask takes secrets out of what is said of the answer
 * @throws ResponseUnreadableError saying what came instead, without quoting it: answers carry tokens and personal data
 */
export function readBody(api: ApiMetadata, response: WireResponse, mask = asIs): unknown {
  switch (api.responseType) {
    case ResponseType.Bytes:
      return response.body;
    case ResponseType.Text:
      return textOf(api, response);
    case ResponseType.Json:
      return parse(api, response, 'JSON', mask, (text) =>
        text === ''
          ? undefined
          : (secureJson.parse(text, { protoAction: 'remove', constructorAction: 'remove' }) as unknown),
      );
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
      `the remote answered with HTTP status ${response.status} and ${response.body.length} bytes ` +
        `of ${mediaTypeOf(response, mask)} that are not ${format}`,
      { api },
    );
  }
}

function asIs(text: string): string {
  return text;
}

/** Without its parameters, and only if it is one: the header may hold the URL, and be of any length. */
function mediaTypeOf({ headers }: WireResponse, mask: (text: string) => string): string {
  const given = headers['content-type'];
  if (given === undefined) return 'no content type';
  const [mediaType = ''] = mask(given).split(';', 1);
  return MEDIA_TYPE.test(mediaType.trim()) ? mediaType.trim() : 'an unusual content type';
}

const MEDIA_TYPE = /^[a-z]{2,20}\/[a-z\d.+*-]{1,40}$/i;

function textOf(api: ApiMetadata, { headers, body }: WireResponse): string {
  const charset =
    CHARSET.exec(headers['content-type'] ?? '')?.[1] ??
    (api.responseType === ResponseType.Xml ? declaredEncoding(body) : undefined);
  // What nearly all answers are.
  if (charset === undefined || UTF8.test(charset)) return utf8TextOf(api, body);
  const decoder = decoderOf(api, charset);
  try {
    return decoder.decode(body);
  } catch {
    throw notValid(api, decoder.encoding);
  }
}

const CHARSET = /;\s*charset="?([^\s;"]+)/i;
const UTF8 = /^utf-?8$/i;

function utf8TextOf(api: ApiMetadata, body: Buffer): string {
  if (!isUtf8(body)) throw notValid(api, 'utf-8');
  const text = body.toString('utf8');
  // JSON.parse would refuse a byte order mark.
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function notValid(api: ApiMetadata, encoding: string): ResponseUnreadableError {
  return new ResponseUnreadableError(`the answer is not valid ${encoding}`, { api });
}

function decoderOf(api: ApiMetadata, charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new ResponseUnreadableError('the answer is in an unknown charset', { api });
  }
}

/** What the XML declaration says. Where it can be read byte by byte, "UTF-16" is not true. */
function declaredEncoding(body: Buffer): string | undefined {
  const start = body.subarray(0, 200).toString('latin1');
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["'](?!utf-16)([\w.:-]+)["']/i.exec(start)?.[1];
}
