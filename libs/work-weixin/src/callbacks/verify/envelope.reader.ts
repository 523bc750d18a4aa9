import { readJson } from 'nestjs-http-remote/kit';

const [START, END] = ['<Encrypt>', '</Encrypt>'];
const [CDATA, CDATA_END] = ['<![CDATA[', ']]>'];
/** A pattern of the whole text would take as long as the decryption. */
const NOT_BASE64 = /[^A-Za-z0-9+/=]/;

/**
 * The encrypted text of an envelope. XML or JSON, whatever the content type says: proxies and old consoles get it wrong.
 *
 * @param body as text, or as a body parser of the application read it
 * @returns undefined if it has none, or several
 */
export function readEnvelope(body: unknown): string | undefined {
  if (typeof body === 'string') return readText(body);
  return typeof body === 'object' && body !== null ? readParsed(body as Record<string, unknown>) : undefined;
}

function readText(text: string): string | undefined {
  if (/^[\s\ufeff]*\{/.test(text)) {
    try {
      return readEnvelope(readJson(text.replace(/^\ufeff/, '')));
    } catch {
      return undefined;
    }
  }
  // Only the encrypted text is read: nothing else of the envelope is covered by the signature.
  const start = text.indexOf(START);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0 || text.includes(START, end)) return undefined;
  const content = text.slice(start + START.length, end).trim();
  const isSection = content.startsWith(CDATA) && content.endsWith(CDATA_END);
  return base64Of(isSection ? content.slice(CDATA.length, -CDATA_END.length) : content);
}

/** JSON, or what XML parsers make of it: fields at the top or below `xml`, each a text or a list of one. */
function readParsed(body: Readonly<Record<string, unknown>>): string | undefined {
  const { xml } = body;
  const fields = typeof xml === 'object' && xml !== null ? (xml as Readonly<Record<string, unknown>>) : body;
  const value = fields['encrypt'] ?? fields['Encrypt'];
  const text: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof text === 'string' ? base64Of(text) : undefined;
}

function base64Of(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' || NOT_BASE64.test(trimmed) ? undefined : trimmed;
}
