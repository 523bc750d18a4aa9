import { shown, WrongArgumentError } from '../rejected.error.js';
import type { ApiUnion, Scalar } from '../write/api-definition.js';
import { type FieldList, type FieldNode, payloadsOf, unionOf } from './field-tree.js';

/** Every type but `file` may be a list. */
export const TYPES = [
  ...['string', 'number', 'boolean', 'string[]', 'number[]', 'boolean[]'],
  ...['float', 'json', 'map', 'object', 'object[]', 'file'],
] as const;
const SCALARS = {
  string: 'string',
  number: 'number',
  int: 'number',
  float: 'float',
  boolean: 'boolean',
  json: 'json',
  map: 'map',
  object: 'json',
  file: 'file',
} as const;
const MARKS = ['required', 'sensitive', 'harmless', 'query'];

/** Names that the base classes of inputs and outputs already use. */
const TAKEN = new Set(['constructor', 'accessToken', 'remote', 'errCode', 'errMsg', 'warning', 'extra']);
const TAKEN_ON_WIRE = new Set(['access_token', 'errcode', 'errmsg']);
/** Personal data and credentials. Fields with these names are always kept out of logs. */
const SENSITIVE = new Set(
  (
    'address avatar biz_mail biz_mail_alias email gender id_card join_qrcode mobile openid password phone qr_code ' +
    'secret session_key telephone thumb_avatar ticket token user_ticket'
  ).split(' '),
);

/**
 * Reads `name:wire_name:type[:required][:sensitive][=文字]`. The name of a field inside an object starts with the name of the object and a
 * dot: `articles.title`.
 *
 * @returns the fields, and the union that they form
 * @param option the option's name, for the message
 * @param unions in the form `key:value=payload,…`, each for the object that has the key
 * @throws WrongArgumentError
 */
export function parseFieldList(
  given: readonly string[],
  option: '--field' | '--answer',
  unions: readonly string[] = [],
): FieldList {
  const root: Draft = { path: '', children: [] };
  const objects = new Map<string, Draft>([['', root]]);
  for (const text of given) {
    const { path, node, isObject } = parseField(text, option);
    const parentPath = path.split('.').slice(0, -1).join('.');
    const parent = objects.get(parentPath);
    if (parent === undefined) {
      throw new WrongArgumentError(
        `${option} ${shown(text)} is inside ${parentPath}, which is no object above it: write ${option} '${parentPath}:wire_name:object' first`,
      );
    }
    rejectTwin(parent.children, node, `${option} ${shown(text)}`);
    checkPlace(node, path, `${option} ${shown(text)}`, option);
    const draft: Draft = { path, node, children: [] };
    parent.children.push(draft);
    if (isObject) objects.set(path, draft);
  }
  const empty = [...objects.values()].find(
    ({ node, children }) => node !== undefined && children.length === 0,
  );
  if (empty !== undefined) {
    throw new WrongArgumentError(
      `${option} '${empty.path}' is an object without fields: write ${option} '${empty.path}.name:wire_name:type', or the type json`,
    );
  }
  const parsed = unions.map((text) => parseUnion(text, objects));
  return listOf(root, parsed);
}

interface Draft {
  readonly path: string;
  /** Missing at the top level. */
  readonly node?: FieldNode;
  readonly children: Draft[];
}

interface ParsedUnion {
  readonly path: string;
  readonly union: ApiUnion;
  readonly where: string;
}

function listOf({ path, children }: Draft, unions: readonly ParsedUnion[]): FieldList {
  const fields = children.flatMap((draft): FieldNode[] => {
    const { node } = draft;
    if (node === undefined) return [];
    return draft.children.length === 0 ? [node] : [{ ...node, children: listOf(draft, unions) }];
  });
  const own = unions.filter((one) => one.path === path);
  const [first, second] = own;
  if (second !== undefined) {
    throw new WrongArgumentError(`${second.where} is a second union of one object: write one`);
  }
  return first === undefined ? { fields } : unionOf(fields, first.union, first.where);
}

/** Reads `msgType:text=text,news=news?,…`. A payload with a question mark is optional; `...` at the end allows other values. */
function parseUnion(text: string, objects: ReadonlyMap<string, Draft>): ParsedUnion {
  const where = `--one-of ${shown(text)}`;
  const [keyPath = '', table = '', ...more] = text.split(':');
  const path = keyPath.split('.').slice(0, -1).join('.');
  const key = keyPath.split('.').at(-1) ?? '';
  const parts = table.split(',').map((part) => part.trim());
  const isOpen = parts.at(-1) === '...';
  const variants = (isOpen ? parts.slice(0, -1) : parts).map((part) => {
    const [value = '', payloads = '', ...rest] = part.split('=');
    const names = payloads.split('+').filter((name) => name !== '');
    if (value === '' || rest.length > 0 || !/^[\w-]+$/.test(value)) {
      throw new WrongArgumentError(
        `${where} is not a union: write 'key:value=field,value=field', such as 'msgType:text=text,news=news'`,
      );
    }
    return { value, ...payloadsOf(names) };
  });
  const owner = objects.get(path);
  const keyField = owner?.children.find(({ node }) => node?.property === key)?.node;
  if (more.length > 0 || table === '' || keyField === undefined) {
    throw new WrongArgumentError(
      `${where} does not start with a field: write 'key:value=field,value=field', where key is the name of a --field`,
    );
  }
  const isNumber = keyField.scalar === 'number';
  if (isNumber && variants.some(({ value }) => !/^-?\d+$/.test(value))) {
    throw new WrongArgumentError(`${where} has a value that is no number, but ${key} is one: write numbers`);
  }
  return {
    path,
    where,
    union: {
      key,
      isOpen,
      isOptional: !keyField.isRequired,
      variants: variants.map((one) => ({ ...one, value: isNumber ? Number(one.value) : one.value })),
    },
  };
}

/** @throws WrongArgumentError if an object has the property or the wire name already */
export function rejectTwin(others: readonly { node?: FieldNode }[], field: FieldNode, where: string): void {
  const twin = others.find(
    ({ node }) => node?.property === field.property || node?.wireName === field.wireName,
  )?.node;
  if (twin === undefined) return;
  throw new WrongArgumentError(
    `${where} repeats a name of '${twin.property}:${twin.wireName}': give each field its own names`,
  );
}

/** @throws WrongArgumentError if a field cannot be where it is */
export function checkPlace(
  { place, scalar, isArray, wireName }: FieldNode,
  path: string,
  where: string,
  side: '--field' | '--answer',
): void {
  const isTop = !path.includes('.');
  if (isTop && TAKEN_ON_WIRE.has(wireName)) {
    throw new WrongArgumentError(`${where} repeats a field that every DTO has: leave ${wireName} out`);
  }
  const isParameter = side === '--field' && isTop;
  if (place !== undefined && !isParameter) {
    throw new WrongArgumentError(`${where} cannot be in the query: only a parameter outside of objects can`);
  }
  if (scalar !== 'file') return;
  if (!isParameter || isArray) {
    throw new WrongArgumentError(`${where} cannot be a file: only a single parameter outside of objects can`);
  }
}

function parseField(given: string, option: string): { path: string; node: FieldNode; isObject: boolean } {
  const wrong = (what: string): never => {
    throw new WrongArgumentError(`${option} ${shown(given)} ${what}`);
  };
  const [signature = '', ...labels] = given.split('=');
  const label = labels.length === 0 ? undefined : labels.join('=').trim();
  const [path = '', wireName = '', type = '', ...marks] = signature.split(':');
  if (path === '' || wireName === '' || type === '') {
    wrong('is incomplete: write name:wire_name:type[:required], such as userId:userid:string:required');
  }
  const unknown = marks.find((mark) => !MARKS.includes(mark));
  if (unknown !== undefined) {
    wrong(
      `ends in ${shown(unknown)}: write :required, :sensitive or nothing there; :query and :harmless are rarer`,
    );
  }
  const names = path.split('.');
  for (const name of names) checkProperty(name, wrong);
  checkWireName(wireName, wrong);
  const { scalar, isArray, isObject } =
    typeOf(type) ?? wrong(`has no valid type in third place: write one of ${TYPES.join(', ')}`);
  if (label !== undefined) checkText(label, `${option} ${shown(given)}`);
  const isHarmless = marks.includes('harmless');
  return {
    path,
    isObject,
    node: {
      property: names.at(-1) ?? '',
      wireName,
      scalar,
      isArray,
      isRequired: marks.includes('required'),
      isSensitive: !isHarmless && (marks.includes('sensitive') || isSensitiveName(wireName)),
      label,
      ...(isHarmless && { isHarmless }),
      ...(marks.includes('query') && { place: 'query' as const }),
    },
  };
}

/** Whether fields with this wire name are kept out of logs, unless they are said to be harmless. */
export function isSensitiveName(wireName: string): boolean {
  return SENSITIVE.has(wireName);
}

/** @param wrong throws, with the end of a sentence about the field */
export function checkProperty(property: string, wrong: (what: string) => never): void {
  if (!/^[a-z][A-Za-z0-9]{0,63}$/.test(property)) {
    wrong('does not start with a property name: write it in camelCase, such as userId');
  }
  if (TAKEN.has(property))
    wrong(`uses the name of a property that every DTO has: write another name than ${property}`);
}

/** @param wrong throws, with the end of a sentence about the field */
export function checkWireName(wireName: string, wrong: (what: string) => never): void {
  if (/^[A-Za-z]\w{0,63}$/.test(wireName)) return;
  wrong('has no valid wire name in second place: copy it from the official page, such as department_id');
}

/** @returns `undefined` for an unknown type */
export function typeOf(type: string): { scalar: Scalar; isArray: boolean; isObject: boolean } | undefined {
  const isArray = type.endsWith('[]');
  const name = isArray ? type.slice(0, -2) : type;
  if (!Object.hasOwn(SCALARS, name) || (isArray && name === 'file')) return undefined;
  return { scalar: SCALARS[name as keyof typeof SCALARS], isArray, isObject: name === 'object' };
}

/**
 * Checks a text that is written into comments, string literals and Markdown tables.
 *
 * @throws WrongArgumentError
 */
export function checkText(text: string, what: string): void {
  if (text.trim() === '')
    throw new WrongArgumentError(`${what} has an empty text: write a few words, such as 成员UserID`);
  if (text.length > 100 || /[\p{C}\p{Zl}\p{Zp}\\|`]|\*\//u.test(text)) {
    throw new WrongArgumentError(
      `${what} has a text that cannot be written into code: write at most 100 characters on one line, without \\ | \` and */`,
    );
  }
}
