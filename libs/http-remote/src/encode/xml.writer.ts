import { XMLBuilder } from 'fast-xml-parser';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { shortened } from '../lang/shortened.js';
import { isXmlName } from '../lang/wire-names.js';

const MAX_KEY = 100;

const builder = new XMLBuilder({ suppressEmptyNode: true, processEntities: false });

// An XML parser would convert a bare carriage return to a line feed.
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

/**
 * Writes an XML document with one root element. A list is an element for each of its items.
 *
 * @example `writeXml('xml', { Event: 'click' })`
 * @throws InputNotEncodableError if a key is not a valid element name, or a text has a character that XML cannot hold
 */
export function writeXml(root: string, body: Readonly<Record<string, unknown>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${builder.build({ [root]: toElement(body, root) })}`;
}

/** Checks and converts a value for the builder; an empty list becomes an empty element. */
function toElement(value: unknown, name: string): unknown {
  if (typeof value === 'string') return toText(value, name);
  if (Array.isArray(value)) {
    if (value.some(Array.isArray))
      throw new InputNotEncodableError(`${name} is a list of lists, which XML cannot express`);
    return value.length === 0 ? '' : value.map((item: unknown) => toElement(item, name));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => {
      if (!isXmlName(key))
        throw new InputNotEncodableError(
          `${JSON.stringify(shortened(key, MAX_KEY))} in ${name} is not a valid XML element name`,
        );
      return [key, toElement(item, key)];
    }),
  );
}

function toText(text: string, name: string): string {
  // eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold them
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text)) {
    throw new InputNotEncodableError(`${name} has a character that XML cannot hold`);
  }
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}
