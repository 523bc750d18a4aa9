import { readJson } from 'nestjs-http-remote/kit';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Only the encrypted text is read: nothing else of the envelope is covered by the signature. */
const ENCRYPT =
  /<Encrypt>\s*(?:<!\[CDATA\[\s*([A-Za-z0-9+/]+={0,2})\s*\]\]>|([A-Za-z0-9+/]+={0,2}))\s*<\/Encrypt>/g;

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
  const [found, another] = text.matchAll(ENCRYPT);
  return another ? undefined : (found?.[1] ?? found?.[2]);
}

/** JSON, or what XML parsers make of it: fields at the top or below `xml`, each a text or a list of one. */
function readParsed(body: Readonly<Record<string, unknown>>): string | undefined {
  const { xml } = body;
  const fields = typeof xml === 'object' && xml !== null ? (xml as Readonly<Record<string, unknown>>) : body;
  const value = fields['encrypt'] ?? fields['Encrypt'];
  const text: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof text === 'string' && BASE64.test(text.trim()) ? text.trim() : undefined;
}
