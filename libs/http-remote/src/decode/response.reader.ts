import { XMLParser } from 'fast-xml-parser';
import secureJson from 'secure-json-parse';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { ResponseType } from '../metadata/response-type.js';
import type { WireResponse } from '../wire/wire-response.js';

// Values stay text: "007" is no number before the output class says so.
const xml = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Numeric references too, which are part of XML itself.
  htmlEntities: true,
  // White space is part of a text, but not between elements.
  trimValues: false,
  tagValueProcessor: (_name, value, _path, _hasAttributes, isLeaf) => (isLeaf ? value : value.trim()),
  // As in JSON: a field may be called toString.
  onDangerousProperty: (name) => name,
});

/**
 * Parses a body as its API declares. Keys that could reach a prototype are dropped from JSON.
 *
 * @throws ResponseUnreadableError saying what came instead, without quoting it: answers carry tokens and personal data
 */
export function readBody(api: ApiMetadata, response: WireResponse): unknown {
  switch (api.responseType) {
    case ResponseType.Bytes:
      return response.body;
    case ResponseType.Text:
      return textOf(api, response);
    case ResponseType.Json:
      return parse(api, response, 'JSON', (text) =>
        text === ''
          ? undefined
          : (secureJson.parse(text, { protoAction: 'remove', constructorAction: 'remove' }) as unknown),
      );
    case ResponseType.Xml:
      return parse(api, response, 'XML', (text) => (text.trim() === '' ? undefined : parseXml(text)));
  }
}

function parseXml(text: string): unknown {
  // Entities and external references only come by a document type declaration.
  if (mayDeclareDocumentType(text)) throw new Error('a document type declaration is not accepted');
  const document = xml.parse(text, true) as Record<string, unknown>;
  const [root] = Object.values(document);
  // An empty root has no fields.
  return typeof root === 'string' && root.trim() === '' ? {} : root;
}

// What stands around a declaration without holding one. Stricter than XML, so that no other reading of the quotes, where a
// declaration hides, is possible.
const NO_DECLARATION =
  /[^<]+|<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?(?:[^<>"'?]|"[^"<>?]*"|'[^'<>?]*')*\?>|<[^!?<>"'](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y;

function mayDeclareDocumentType(text: string): boolean {
  if (!/<!DOCTYPE/i.test(text)) return false;
  NO_DECLARATION.lastIndex = 0;
  while (NO_DECLARATION.lastIndex < text.length) if (!NO_DECLARATION.test(text)) return true;
  return false;
}

function parse(
  api: ApiMetadata,
  response: WireResponse,
  format: string,
  read: (text: string) => unknown,
): unknown {
  const text = textOf(api, response);
  try {
    return read(text);
  } catch {
    // The parser's own message quotes the text.
    throw new ResponseUnreadableError(
      `the remote answered with HTTP status ${response.status} and ${response.body.length} bytes ` +
        `of ${response.headers['content-type'] ?? 'no content type'} that are not ${format}`,
      { api },
    );
  }
}

function textOf(api: ApiMetadata, { headers, body }: WireResponse): string {
  const decoder = decoderOf(
    api,
    /;\s*charset="?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1] ??
      (api.responseType === ResponseType.Xml ? declaredEncoding(body) : undefined),
  );
  try {
    // Drops a byte order mark too, which JSON.parse would refuse.
    return decoder.decode(body);
  } catch {
    throw new ResponseUnreadableError(`the answer is not valid ${decoder.encoding}`, { api });
  }
}

function decoderOf(api: ApiMetadata, charset = 'utf-8'): TextDecoder {
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
