/** Whether a header can have the name. */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** Whether a header can hold the text. */
export function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(text);
}

/** Whether an XML element can have the name. */
export function isXmlName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_:.-]*$/u.test(name);
}
