/**
 * Loads the reader of XML documents: most applications read none, and its parser takes as long to load as half of this package.
 *
 * @returns a function that returns the fields of the root: texts, lists of elements that occur several times, or objects. Blanks
 * around a CDATA section are layout. It throws an Error if the text is not XML, or declares a document type
 * @example `const readXml = await loadXmlReader(); readXml('<xml><Event>click</Event></xml>') // { Event: 'click' }`
 */
export async function loadXmlReader(): Promise<(text: string) => unknown> {
  return (await import('./xml.reader.js')).parseXml;
}
