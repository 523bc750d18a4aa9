import { shapeOf, type ApiFacts, type Fact, type FactShape } from './facts.js';
import { Builder } from './examples.js';
import { isRecord, type WireObject } from './refusals.js';

/** A response that the facts do not allow. */
export interface OddResponse {
  /** Such as `userlist[].gender: a list`. */
  readonly name: string;
  /** As `JSON.parse` returns it. */
  readonly data: WireObject;
}

const ODD_VALUES: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['an empty text', ''],
  ['a text', 'text'],
  ['a number', -7.5],
  ['a large number', 2 ** 60],
  ['a boolean', false],
  ['an empty object', {}],
  ['an object', { other: 1 }],
  ['an empty list', []],
  ['a list', ['text', 7]],
  ['a list of null', [null]],
  ['a list of lists', [[{}]]],
  ['a list of objects', [{ other: 1 }, {}]],
];

/** What servers add, and what an attacker would. `JSON.parse` makes `__proto__` an own property. */
const ADDED =
  '{"added_later":{"a":[1]},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';

/** One response for each field and odd value, and one with unknown fields in every object. */
export function oddResponses({ response }: ApiFacts): OddResponse[] {
  const full = new Builder(response, 0).object({ fields: response });
  return [
    ...oddValues({ fields: response }, full, response, ''),
    { name: 'added fields', data: withAdded(full) },
  ];
}

function oddValues(shape: FactShape, value: WireObject, root: readonly Fact[], path: string): OddResponse[] {
  return shape.fields.flatMap((fact) => {
    const { wire = '' } = fact;
    const at = path === '' ? wire : `${path}.${wire}`;
    const put = (each: unknown): WireObject => ({ ...value, [wire]: each });
    const own = ODD_VALUES.map(([name, odd]) => ({ name: `${at}: ${name}`, data: put(odd) }));
    const element = fact.type === 'array' ? fact.items : fact;
    const nested = element && shapeOf(element, root);
    if (!nested) return own;
    const below: unknown = Array.isArray(value[wire]) ? (value[wire] as unknown[])[0] : value[wire];
    if (!isRecord(below)) return own;
    const inner = oddValues(nested, below, root, fact.type === 'array' ? `${at}[]` : at);
    return [
      ...own,
      ...inner.map(({ name, data }) => ({ name, data: put(fact.type === 'array' ? [data] : data) })),
    ];
  });
}

/** Every object with the unknown fields beside its own. */
export function withAdded(value: WireObject): WireObject {
  const added = JSON.parse(ADDED) as Record<string, unknown>;
  for (const [name, each] of Object.entries(value)) {
    added[name] = Array.isArray(each)
      ? each.map((one: unknown) => (isRecord(one) ? withAdded(one) : one))
      : isRecord(each)
        ? withAdded(each)
        : each;
  }
  return added;
}
