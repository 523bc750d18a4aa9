import type { CallbackFields, CallbackValue } from './callback-fields.js';

const MAX_DEPTH = 40;
const PART =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)\s*(\/?)>|([^<]+)/y;
const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));

interface OpenElement {
  readonly name: string;
  readonly children: Map<string, CallbackValue>;
  /** Text outside CDATA, which is layout beside CDATA. */
  text: string;
  cdata?: string;
}

/**
 * Reads the fields of an XML reply. An element that occurs several times is a list; every other value is a text.
 * @throws TypeError if the text is not one element without attributes and document type
 */
export function readXml(text: string): CallbackFields {
  const pattern = new RegExp(PART.source, 'y');
  const top: OpenElement = { name: '', children: new Map(), text: '' };
  const open = [top];
  const source = text.replace(/^\uFEFF/, '');
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const part = pattern.exec(source);
    if (part === null) throw new TypeError(`it is not XML at character ${at}`);
    const [, cdata, closed, opened, selfClosing, plain] = part;
    const current = open.at(-1) ?? top;
    if (cdata !== undefined) current.cdata = (current.cdata ?? '') + cdata;
    if (plain !== undefined) current.text += plain;
    if (opened !== undefined) {
      if (open.length > MAX_DEPTH) throw new TypeError('its elements are nested too deeply');
      open.push({ name: opened, children: new Map(), text: '' });
    }
    const ended = selfClosing === '/' ? opened : closed;
    if (ended === undefined) continue;
    const element = open.length > 1 ? open.pop() : undefined;
    if (element?.name !== ended)
      throw new TypeError(`it is not XML: </${ended.slice(0, 40)}> ends no element`);
    addTo((open.at(-1) ?? top).children, element.name, valueOf(element));
  }
  const [root, ...others] = [...top.children.values()];
  if (open.length > 1 || others.length > 0 || typeof root !== 'object' || Array.isArray(root)) {
    throw new TypeError('it is not one XML element with elements');
  }
  return root as CallbackFields;
}

function addTo(children: Map<string, CallbackValue>, name: string, value: CallbackValue): void {
  const held = children.get(name);
  if (held === undefined) children.set(name, value);
  else if (Array.isArray(held)) held.push(value);
  else children.set(name, [held, value]);
}

function valueOf({ children, text, cdata }: OpenElement): CallbackValue {
  // fromEntries defines own properties, so an element `__proto__` stays an ordinary name.
  return children.size > 0 ? Object.fromEntries(children) : (cdata ?? decoded(text.trim()));
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    if (name !== undefined) return ENTITIES.get(String(name)) ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
