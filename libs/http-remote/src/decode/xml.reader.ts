import { XMLParser, type X2jOptions } from 'fast-xml-parser';

const OPTIONS: X2jOptions = {
  ignoreAttributes: true,
  // Values stay text: only the output class decides whether "007" is a number.
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // White space belongs to a text, but not between elements.
  trimValues: false,
  tagValueProcessor: (_name, value, _path, _hasAttributes, isLeaf) => (isLeaf ? value : value.trim()),
  // Without the path of each text, which nobody reads.
  jPath: false,
  // A field may have the name toString, as in JSON.
  onDangerousProperty: (name) => name,
};
// Numeric references too, which are part of XML itself.
const xml = new XMLParser({ ...OPTIONS, htmlEntities: true });
// The search for references is a quarter of the time, and most documents have none.
const withoutReferences = new XMLParser({ ...OPTIONS, processEntities: false });

/**
 * Reads an XML document: the fields of its root. Values are texts, lists of elements that occur several times, or objects. Blanks
 * around a CDATA section are layout.
 *
 * @throws Error if the text is not XML, or declares a document type
 * @example `readXml('<xml><Event><![CDATA[click]]></Event></xml>') // { Event: 'click' }`
 */
export function parseXml(text: string): unknown {
  // Only a document type declaration can define entities and external references.
  if (mayDeclareDocumentType(text)) throw new Error('a document type declaration is not accepted');
  const parser = text.includes('&') ? xml : withoutReferences;
  const document = parser.parse(withoutLayout(text), true) as Record<string, unknown>;
  const [root] = Object.values(document);
  // An empty root has no fields.
  return typeof root === 'string' && root.trim() === '' ? {} : root;
}

// Everything that can surround a declaration without containing one. Stricter than XML, so that quotes cannot be read in
// another way that hides a declaration.
const NO_DECLARATION =
  /[^<]+|<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?(?:[^<>"'?]|"[^"<>?]*"|'[^'<>?]*')*\?>|<[^!?<>"'](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y;

function mayDeclareDocumentType(text: string): boolean {
  if (!/<!DOCTYPE/i.test(text)) return false;
  NO_DECLARATION.lastIndex = 0;
  while (NO_DECLARATION.lastIndex < text.length) if (!NO_DECLARATION.test(text)) return true;
  return false;
}

const BLANK_AT_CDATA = /\s<!\[CDATA\[|\]\]>\s/;
const CDATA = '<![CDATA[';
// A section, a comment, a processing instruction, a tag with its quotes, or a text.
const PART =
  /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<]+/y;

/** Removes the blanks around CDATA sections. What a section contains stays as it is. */
function withoutLayout(text: string): string {
  if (!BLANK_AT_CDATA.test(text)) return text;
  const parts: string[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text)?.[0];
    // Not XML: the parser says why.
    if (part === undefined) return text;
    parts.push(part);
  }
  const isSection = (part: string | undefined) => part?.startsWith(CDATA) === true;
  return parts
    .filter((part, i) => part.trim() !== '' || !(isSection(parts[i - 1]) || isSection(parts[i + 1])))
    .join('');
}
