/**
 * Loads the writer of XML documents.
 *
 * @returns a function of the root's name and its fields. It throws InputNotEncodableError if a key is not a valid element name, or
 * a text has a character that XML cannot hold
 * @example `const writeXml = await loadXmlWriter(); writeXml('xml', { Event: 'click' })`
 */
export async function loadXmlWriter(): Promise<
  (root: string, fields: Readonly<Record<string, unknown>>) => string
> {
  return (await import('./xml.writer.js')).writeXml;
}
