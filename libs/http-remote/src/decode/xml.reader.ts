import { XMLParser } from 'fast-xml-parser';

// Values stay text: only the output class decides whether "007" is a number.
const xml = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Numeric references too, which are part of XML itself.
  htmlEntities: true,
  // White space belongs to a text, but not between elements.
  trimValues: false,
  tagValueProcessor: (_name, value, _path, _hasAttributes, isLeaf) => (isLeaf ? value : value.trim()),
  // A field may have the name toString, as in JSON.
  onDangerousProperty: (name) => name,
});

/** @throws Error if the text is not XML, or declares a document type */
export function parseXml(text: string): unknown {
  // Only a document type declaration can define entities and external references.
  if (mayDeclareDocumentType(text)) throw new Error('a document type declaration is not accepted');
  const document = xml.parse(text, true) as Record<string, unknown>;
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
