import { XMLParser } from 'fast-xml-parser';

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

/** @throws Error where it is no XML, or declares a document type */
export function parseXml(text: string): unknown {
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
