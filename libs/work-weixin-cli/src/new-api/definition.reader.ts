import { readFileSync } from 'node:fs';
import { shown, WrongArgumentError } from '../rejected.error.js';
import type {
  ApiCondition,
  ApiConsole,
  ApiEffect,
  ApiLimits,
  ApiPaging,
  ApiUnion,
  ApiValues,
  ApiWhen,
  ApiWhenValue,
  JsonType,
} from '../write/api-definition.js';
import {
  checkPlace,
  checkProperty,
  checkText,
  checkWireName,
  isSensitiveName,
  rejectTwin,
  typeOf,
  TYPES,
} from './api-field.js';
import { type FieldList, type FieldNode, payloadsOf, unionOf } from './field-tree.js';

/** The contents of a file of `--from`. Values that have an option are not checked yet: they take the same way as the option. */
export interface ReadDefinition {
  readonly action: string;
  readonly desc: string | undefined;
  readonly doc: string | undefined;
  readonly method: string | undefined;
  readonly credential: readonly string[] | undefined;
  readonly name: string | undefined;
  readonly idempotent: boolean | undefined;
  readonly effect: ApiEffect | undefined;
  readonly onceKind: 'consumes' | 'issues' | undefined;
  readonly replayGuard: string | undefined;
  readonly paging: ApiPaging | undefined;
  readonly console: ApiConsole | undefined;
  readonly hasNoToken: boolean | undefined;
  readonly isBinary: boolean | undefined;
  readonly notes: readonly string[] | undefined;
  readonly deprecated: string | undefined;
  readonly given: FieldList;
  readonly answer: FieldList;
}

const EFFECTS: readonly ApiEffect[] = ['read', 'idempotent-write', 'write', 'once'];
const ONCE_KINDS = ['consumes', 'issues'] as const;
const JSON_TYPES: readonly JsonType[] = ['string', 'integer', 'number', 'boolean'];
const LIMITS = [
  'minLength',
  'maxLength',
  'minBytes',
  'maxBytes',
  'min',
  'max',
  'minItems',
  'maxItems',
] as const;
const SCOPES = ['corp', 'app', 'key'] as const;

/**
 * Reads the file of `--from`.
 *
 * @throws WrongArgumentError that names the place in the file and what to write there
 */
export function readDefinition(path: string): ReadDefinition {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new WrongArgumentError(
      `--from ${shown(path)} ${isMissing ? 'does not exist: write the path of a file' : 'cannot be read as JSON: fix it'}`,
    );
  }
  return definitionOf(new Place('', parsed));
}

function definitionOf(root: Place): ReadDefinition {
  const keys =
    'action desc doc method credential name idempotent effect onceKind replayGuard paging console noToken binary notes deprecated fields oneOf answer';
  root.onlyKeys(keys.split(' '));
  return {
    action: root.at('action').text(),
    desc: root.find('desc')?.text(),
    doc: root.find('doc')?.textOrNumber(),
    method: root.find('method')?.text(),
    credential: root.find('credential')?.list((one) => one.text()),
    name: root.find('name')?.text(),
    idempotent: root.find('idempotent')?.flag(),
    effect: root.find('effect')?.oneOf(EFFECTS),
    onceKind: root.find('onceKind')?.oneOf(ONCE_KINDS),
    replayGuard: root.find('replayGuard')?.wireName(),
    paging: pagingOf(root.find('paging')),
    console: consoleOf(root.find('console')),
    hasNoToken: root.find('noToken')?.flag(),
    isBinary: root.find('binary')?.flag(),
    notes: root.find('notes')?.list((one) => one.label()),
    deprecated: root.find('deprecated')?.label(),
    given: fieldListOf(root.find('fields'), root.find('oneOf'), '', '--field'),
    answer: fieldListOf(root.find('answer'), undefined, '', '--answer'),
  };
}

function fieldListOf(
  list: Place | undefined,
  union: Place | undefined,
  parent: string,
  side: '--field' | '--answer',
): FieldList {
  const places = list?.list((one) => one) ?? [];
  const read: { place: Place; node: FieldNode }[] = [];
  for (const place of places) {
    const node = fieldOf(place, parent, side);
    rejectTwin(read, node, place.path);
    checkPlace(node, `${parent}${node.property}`, place.path, side);
    read.push({ place, node });
  }
  const fields = read.map(({ node }) => node);
  checkConditions(read);
  return union === undefined ? { fields } : unionOf(fields, unionAt(union, fields), union.path);
}

function fieldOf(place: Place, parent: string, side: '--field' | '--answer'): FieldNode {
  const keys =
    'name wire type required sensitive label in accepts values limits itemLimits conditions notes deprecated sample fields oneOf';
  place.onlyKeys(keys.split(' '));
  const wrong = (what: string): never => {
    throw new WrongArgumentError(`${place.path} ${what}`);
  };
  const property = place.at('name').text();
  checkProperty(property, wrong);
  const wireName = place.find('wire')?.text() ?? property;
  checkWireName(wireName, wrong);
  const type =
    typeOf(place.at('type').text()) ?? wrong(`has no valid type: write one of ${TYPES.join(', ')}`);
  const children = place.find('fields');
  if (type.isObject !== (children !== undefined))
    wrong(
      type.isObject
        ? 'is an object without fields: add "fields", or write the type json'
        : 'has fields: write the type object or object[]',
    );
  const sensitive = place.find('sensitive')?.flag();
  return {
    property,
    wireName,
    scalar: type.scalar,
    isArray: type.isArray,
    isRequired: place.find('required')?.flag() ?? false,
    isSensitive: sensitive ?? isSensitiveName(wireName),
    label: place.find('label')?.label(),
    ...optional('isHarmless', sensitive === false ? true : undefined),
    ...optional('place', place.find('in')?.oneOf(['query'] as const)),
    ...optional(
      'accepts',
      place.find('accepts')?.list((one) => one.oneOf(JSON_TYPES)),
    ),
    ...optional('values', valuesOf(place.find('values'))),
    ...optional('limits', limitsOf(place.find('limits'))),
    ...optional('itemLimits', limitsOf(place.find('itemLimits'))),
    ...optional('conditions', place.find('conditions')?.list(conditionOf)),
    ...optional(
      'notes',
      place.find('notes')?.list((one) => one.label()),
    ),
    ...optional('deprecated', place.find('deprecated')?.label()),
    ...optional('sample', place.find('sample')?.scalarOrList()),
    ...optional(
      'children',
      children && fieldListOf(children, place.find('oneOf'), `${parent}${property}.`, side),
    ),
  };
}

/** `{ "known": [0, 1], "closed": true, "labels": { "0": "否" } }` */
function valuesOf(place: Place | undefined): ApiValues | undefined {
  if (place === undefined) return undefined;
  place.onlyKeys(['known', 'closed', 'labels']);
  const labels = place.find('labels');
  return {
    known: place.at('known').list((one) => one.scalar()),
    isClosed: place.find('closed')?.flag() ?? false,
    labels: Object.fromEntries((labels?.names() ?? []).map((key) => [key, labels?.at(key).label() ?? ''])),
  };
}

function limitsOf(place: Place | undefined): ApiLimits | undefined {
  if (place === undefined) return undefined;
  place.onlyKeys([...LIMITS, 'pattern', 'truncated']);
  const numbers = LIMITS.map((name) => [name, place.find(name)?.number()] as const);
  const pattern = place.find('pattern');
  return {
    ...(Object.fromEntries(numbers.filter(([, value]) => value !== undefined)) as ApiLimits),
    ...optional('pattern', pattern?.pattern()),
    ...optional('truncated', place.find('truncated')?.flag()),
  };
}

function conditionOf(place: Place): ApiCondition {
  const kind = place
    .at('kind')
    .oneOf([
      'AtLeastOneOf',
      'ExactlyOneOf',
      'AllOrNone',
      'RequiredIf',
      'ForbiddenIf',
      'RequiredWith',
      'SameLengthAs',
    ] as const);
  const names = () => place.at('of').list((one) => one.text());
  switch (kind) {
    case 'RequiredIf':
    case 'ForbiddenIf':
      place.onlyKeys(['kind', 'when']);
      return { kind, when: whenOf(place.at('when')) };
    case 'SameLengthAs':
      place.onlyKeys(['kind', 'other']);
      return { kind, other: place.at('other').text() };
    default: {
      place.onlyKeys(['kind', 'of', 'when']);
      const when = place.find('when');
      return { kind, of: names(), ...optional('when', when && whenOf(when)) };
    }
  }
}

function whenOf(place: Place): ApiWhen {
  const valueOf = (one: Place): ApiWhenValue => (one.value === null ? null : one.scalar());
  return Object.fromEntries(
    place.names().map((key) => {
      const one = place.at(key);
      return [key, Array.isArray(one.value) ? one.list(valueOf) : valueOf(one)];
    }),
  );
}

/** The names in rules are properties of the same object. Only the first part of a dotted name is checked. */
function checkConditions(read: readonly { place: Place; node: FieldNode }[]): void {
  const known = new Set(read.map(({ node }) => node.property));
  for (const { place, node } of read) {
    for (const condition of node.conditions ?? []) {
      const names = [
        ...('of' in condition ? condition.of : []),
        ...('other' in condition ? [condition.other] : []),
        ...('when' in condition && condition.when !== undefined ? Object.keys(condition.when) : []),
      ];
      const unknown = names.find((name) => !known.has(name.split('.')[0] ?? ''));
      if (unknown === undefined) continue;
      throw new WrongArgumentError(
        `${place.path}.conditions names ${shown(unknown)}, which is no field there: write one of ${[...known].join(', ')}`,
      );
    }
  }
}

/** `{ "key": "msgType", "variants": { "text": ["text"], "news": ["news?"] }, "open": true }` */
function unionAt(place: Place, fields: readonly FieldNode[]): ApiUnion {
  place.onlyKeys(['key', 'variants', 'open']);
  const key = place.at('key').text();
  const field = fields.find(({ property }) => property === key);
  const variants = place.at('variants');
  return {
    key,
    isOpen: place.find('open')?.flag() ?? false,
    isOptional: field?.isRequired === false,
    variants: variants.names().map((value) => {
      const names = variants.at(value).list((one) => one.text());
      if (field?.scalar === 'number' && !/^-?\d+$/.test(value)) {
        throw new WrongArgumentError(
          `${variants.path}.${value} is no number, but ${key} is one: write numbers`,
        );
      }
      return {
        value: field?.scalar === 'number' ? Number(value) : value,
        ...payloadsOf(names),
      };
    }),
  };
}

/** The type of an element follows from the answer, so it is not written. */
function pagingOf(place: Place | undefined): ApiPaging | undefined {
  if (place === undefined) return undefined;
  place.onlyKeys(['in', 'out', 'limit', 'items', 'first', 'end', 'style']);
  const end = place.at('end');
  return {
    in: place.at('in').text(),
    ...optional('out', place.find('out')?.text()),
    ...optional('limit', place.find('limit')?.text()),
    ...optional('items', place.find('items')?.text()),
    ...optional('first', place.find('first')?.textOrWholeNumber()),
    end:
      typeof end.value === 'string' ? end.oneOf(['empty', 'empty-page', 'short-page'] as const) : endOf(end),
    ...optional('style', place.find('style')?.oneOf(['offset'] as const)),
    item: 'PagesOnly',
  };
}

function endOf(place: Place): Exclude<ApiPaging['end'], string> {
  if (place.find('total') !== undefined) {
    place.onlyKeys(['total']);
    return { total: place.at('total').text() };
  }
  place.onlyKeys(['field', 'is']);
  return { field: place.at('field').text(), is: place.at('is').scalar() };
}

function consoleOf(place: Place | undefined): ApiConsole | undefined {
  if (place === undefined) return undefined;
  place.onlyKeys(['permission', 'agentId', 'rates', 'concurrency', 'partial', 'replacement']);
  return {
    ...optional('permission', place.find('permission')?.label()),
    ...optional('agentId', place.find('agentId')?.text()),
    ...optional(
      'rates',
      place.find('rates')?.list((rate) => {
        rate.onlyKeys(['calls', 'perMs', 'scope', 'by', 'sharedWith']);
        return {
          calls: rate.at('calls').number(),
          perMs: rate.at('perMs').number(),
          scope: rate.at('scope').oneOf(SCOPES),
          ...optional(
            'by',
            rate.find('by')?.list((one) => one.text()),
          ),
          ...optional(
            'sharedWith',
            rate.find('sharedWith')?.list((one) => one.text()),
          ),
        };
      }),
    ),
    ...optional('concurrency', place.find('concurrency')?.number()),
    ...optional('partial', place.find('partial')?.flag()),
    ...optional('replacement', place.find('replacement')?.text()),
  };
}

/** A value of the file, and where it is. */
class Place {
  constructor(
    private readonly at_: string,
    readonly value: unknown,
  ) {}

  get path(): string {
    return this.at_ === '' ? 'the definition' : this.at_;
  }

  keys(): string[] {
    return Object.keys(this.object());
  }

  onlyKeys(known: readonly string[]): void {
    const unknown = this.keys().find((key) => !known.includes(key));
    if (unknown !== undefined) this.wrong(`has ${shown(unknown)}: write some of ${known.join(', ')}`);
  }

  at(key: string): Place {
    return this.find(key) ?? this.wrong(`has no "${key}": add it`);
  }

  find(key: string): Place | undefined {
    const object = this.object();
    if (!Object.hasOwn(object, key)) return undefined;
    return new Place(this.at_ === '' ? key : `${this.at_}.${key}`, object[key]);
  }

  list<T>(read: (one: Place) => T): T[] {
    if (!Array.isArray(this.value)) return this.wrong('is no list: write […]');
    return this.value.map((one, index) => read(new Place(`${this.at_}[${index}]`, one)));
  }

  text(): string {
    const { value } = this;
    // Such characters would end a literal or a comment of the code that is written.
    if (typeof value === 'string' && value.length <= 100 && !/[\p{C}\p{Zl}\p{Zp}'"`\\]|\*\//u.test(value))
      return value;
    return this.wrong('is no simple text: write at most 100 characters, without quotes and backslashes');
  }

  /** A text for people. */
  label(): string {
    const { value } = this;
    if (typeof value !== 'string') return this.wrong('is no text: write "…"');
    checkText(value, this.path);
    return value.trim();
  }

  textOrNumber(): string {
    return typeof this.value === 'number' ? String(this.value) : this.text();
  }

  textOrWholeNumber(): string | number {
    return typeof this.value === 'number' ? this.number() : this.text();
  }

  scalar(): string | number | boolean {
    const { value } = this;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return this.text();
  }

  scalarOrList(): unknown {
    return Array.isArray(this.value) ? this.list((one) => one.scalar()) : this.scalar();
  }

  /** The keys of a table, which become names and literals of the code. */
  names(): string[] {
    const keys = this.keys();
    const odd = keys.find((key) => !/^[\w.-]{1,100}$/.test(key));
    return odd === undefined ? keys : this.wrong(`has the name ${shown(odd)}: write letters and digits`);
  }

  wireName(): string {
    const value = this.text();
    checkWireName(value, (what) => this.wrong(what));
    return value;
  }

  number(): number {
    return typeof this.value === 'number' && Number.isFinite(this.value)
      ? this.value
      : this.wrong('is no number: write a number');
  }

  flag(): boolean {
    return typeof this.value === 'boolean'
      ? this.value
      : this.wrong('is neither true nor false: write one of them');
  }

  oneOf<const T extends string>(choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.value);
    return found ?? this.wrong(`is not known: write one of ${choices.join(', ')}`);
  }

  pattern(): string {
    const { value } = this;
    if (typeof value !== 'string' || value === '' || /[\p{C}\p{Zl}\p{Zp}`]|\*\//u.test(value)) {
      return this.wrong('is no pattern: write a regular expression on one line, without ` and */');
    }
    try {
      return new RegExp(value).source;
    } catch {
      return this.wrong('is no regular expression: fix it');
    }
  }

  private object(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    return this.wrong('is no object: write {…}');
  }

  private wrong(what: string): never {
    throw new WrongArgumentError(`${this.path} ${what}`);
  }
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
