import { type CallbackFields, type CallbackValue, isCallbackFields } from './callback-fields.js';

const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** Writes an element `xml` as WeCom does: texts in CDATA, numbers plain, lists as repeated elements. */
export function writeXml(fields: CallbackFields): string {
  return `<xml>${elementsOf(fields)}</xml>`;
}

function elementsOf(fields: CallbackFields): string {
  return Object.entries(fields)
    .map(([name, value]) => (value === undefined ? '' : elementOf(name, value)))
    .join('');
}

function elementOf(name: string, value: CallbackValue): string {
  if (isList(value)) return value.map((one) => elementOf(name, one)).join('');
  if (!NAME.test(name))
    throw new TypeError(`callbacks: ${JSON.stringify(name)} cannot be the name of an XML element`);
  return `<${name}>${contentOf(value)}</${name}>`;
}

function contentOf(value: Exclude<CallbackValue, readonly CallbackValue[]>): string {
  if (isCallbackFields(value)) return elementsOf(value);
  // CDATA has no escape for its own end.
  return typeof value === 'string'
    ? `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    : String(value);
}

function isList(value: CallbackValue): value is readonly CallbackValue[] {
  return Array.isArray(value);
}
