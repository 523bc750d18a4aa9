import {
  bodyShape,
  shapeOf,
  type ApiFacts,
  type Fact,
  type FactLimits,
  type FactRule,
  type FactShape,
  type FactType,
  type Scalar,
  type Side,
  type When,
} from './facts.js';
import { Builder, textOf } from './examples.js';
import { enumOf, fieldsOf, isAbsent, isRecord, typesOf, valueAt, type WireExample } from './refusals.js';

/** A request that differs from a valid one in one place. It may be valid or not: `refusalsOf` decides. */
export interface Mutant {
  /** The place in the facts, without indices: `body.extattr.attrs[].name`. */
  readonly place: string;
  /** `without it` */
  readonly change: string;
  readonly example: WireExample;
}

type Step = string | number;

interface Place {
  readonly side: Exclude<Side, 'response'>;
  readonly root: readonly Fact[];
  readonly example: WireExample;
  readonly steps: readonly Step[];
  /** Of the facts, without indices. */
  readonly path: string;
}

const WRONG_TYPES: readonly (readonly [name: string, value: unknown, types: readonly FactType[]])[] = [
  ['a text', 'text', ['string']],
  ['a number', 7, ['integer', 'number']],
  ['a fraction', 1.5, ['number']],
  ['a boolean', true, ['boolean']],
  ['an object', { key: 'value' }, ['object', 'map']],
  ['a list', ['text'], ['array']],
];

const EMPTY = 'an empty text';

/** Texts that the server may accept: a rule that rejects one of them needs a limit in the facts. */
const TEXTS: readonly (readonly [name: string, value: string])[] = [
  [EMPTY, ''],
  ['a long text', '中'.repeat(5_000)],
  ['unusual characters', '𠮷 a\n\t"<&>%?#/😀'],
];

const NUMBERS: readonly number[] = [-1, 0, Number.MAX_SAFE_INTEGER];

/** Changes at every place of the examples, each kind of change once for each place of the facts. */
export function* mutantsOf(api: ApiFacts, examples: readonly WireExample[]): Iterable<Mutant> {
  const known = new Set<string>();
  for (const example of examples) {
    const sides = [
      ['query', { fields: api.query }, api.query],
      ['body', bodyShape(api), api.body],
    ] as const;
    for (const [side, shape, root] of sides) {
      for (const each of mutantsIn(shape, example[side], { side, root, example, steps: [], path: side })) {
        const key = `${each.place}: ${each.change}`;
        if (!known.has(key)) yield { ...each, example: each.example };
        known.add(key);
      }
    }
  }
}

function* mutantsIn(shape: FactShape, value: unknown, place: Place): Iterable<Mutant> {
  if (!isRecord(value)) return;
  for (const fact of shape.fields) {
    const name = fact.wire ?? '';
    const at = { ...place, steps: [...place.steps, name], path: `${place.path}.${name}` };
    if (isAbsent(value[name])) {
      // A payload of another variant is not refused.
      if (shape.union) yield mutant(at, 'given too', new Builder(place.root, 0).value(fact, shape));
      continue;
    }
    yield mutant(at, 'without it', undefined);
    yield mutant(at, 'null', null);
    // Whether an empty text counts as given is no fact.
    const isInRule = (shape.rules ?? []).some((rule) => fieldsOf(rule).includes(name));
    for (const each of mutantsAt(fact, value[name], at, enumOf(fact, shape)))
      if (!(isInRule && each.change === EMPTY)) yield each;
  }
  for (const rule of shape.rules ?? []) yield* rulesBroken(rule, shape, place);
  if (shape.union) {
    for (const [variant, fields] of Object.entries(shape.union.required ?? {})) {
      const key = shape.union.key;
      if (String(valueAt(value, key)) !== variant) continue;
      for (const field of fields) yield mutant(below(place, field), `missing for ${variant}`, undefined);
    }
  }
}

function* mutantsAt(
  fact: Fact,
  value: unknown,
  at: Place,
  values: readonly Scalar[] | undefined,
): Iterable<Mutant> {
  const types = typesOf(fact);
  if (types.some((type) => type === 'any' || type === 'map' || type === 'bytes')) return;
  for (const [name, wrong, ofTypes] of WRONG_TYPES)
    if (!ofTypes.some((type) => types.includes(type))) yield mutant(at, name, wrong);
  for (const [name, other] of otherScalars(fact, values)) yield mutant(at, name, other);
  if (values && types.includes('string')) yield mutant(at, 'another value', 'other-value');
  if (values && types.includes('integer')) yield mutant(at, 'another value', 987_654);
  yield* sizesAt(fact, value, at);
  if (fact.type === 'array' && Array.isArray(value) && fact.items)
    yield* elementMutants(fact.items, value, at);
  const shape = shapeOf(fact, at.root);
  if (shape) yield* mutantsIn(shape, value, at);
}

function* elementMutants(items: Fact, list: readonly unknown[], at: Place): Iterable<Mutant> {
  for (const [index, element] of list.entries()) {
    const place = { ...at, steps: [...at.steps, index], path: `${at.path}[]` };
    yield* mutantsAt(items, element, place, enumOf(items, {}));
  }
}

function* otherScalars(
  fact: Fact,
  values: readonly Scalar[] | undefined,
): Iterable<readonly [name: string, value: Scalar]> {
  const types = typesOf(fact);
  const isEnum = (values ?? fact.limits?.enum) !== undefined;
  if (types.includes('string') && !isEnum) yield* TEXTS;
  if (types.includes('string') && isEnum) yield ['a value that is not listed', 'not-listed'];
  if (types.includes('integer') && !isEnum)
    for (const number of NUMBERS) yield [`the number ${number}`, number];
  if (types.includes('integer') && isEnum) yield ['a number that is not listed', 98_765];
  if (types.includes('number')) yield ['a negative fraction', -0.25];
}

/** Values at each limit and just beyond it. */
function* sizesAt(fact: Fact, value: unknown, at: Place): Iterable<Mutant> {
  const { limits = {}, items } = fact;
  const { minLength, maxLength, minBytes, maxBytes, min, max, minItems, maxItems, pattern } = limits;
  if (typeof value === 'string' && limits.enum === undefined) {
    if (maxLength !== undefined) {
      yield mutant(at, 'at maxLength', textOfLength(limits, maxLength));
      yield mutant(at, 'beyond maxLength', textOfLength(limits, maxLength + 1));
    }
    if (maxBytes !== undefined) {
      yield mutant(at, 'at maxBytes', '1'.repeat(maxBytes));
      yield mutant(at, 'beyond maxBytes', '1'.repeat(maxBytes + 1));
      yield mutant(at, 'beyond maxBytes in few characters', '中'.repeat(Math.floor(maxBytes / 3) + 1));
    }
    for (const least of [minLength, minBytes])
      if (least !== undefined && least > 0) yield mutant(at, 'too short', '1'.repeat(least - 1));
    if (pattern !== undefined) yield mutant(at, 'against the pattern', `${textOf(fact).slice(1)}!`);
  }
  if (typeof value === 'number') {
    if (min !== undefined) yield mutant(at, 'at min', min);
    if (min !== undefined) yield mutant(at, 'below min', min - 1);
    if (max !== undefined) yield mutant(at, 'at max', max);
    if (max !== undefined) yield mutant(at, 'beyond max', max + 1);
  }
  if (Array.isArray(value)) {
    const element: unknown = value[0] ?? (items && new Builder(at.root, 0, false).value(items));
    const listOf = (length: number) => Array.from({ length }, () => element);
    if (maxItems !== undefined) yield mutant(at, 'at maxItems', listOf(maxItems));
    if (maxItems !== undefined) yield mutant(at, 'beyond maxItems', listOf(maxItems + 1));
    if (minItems !== undefined) yield mutant(at, 'too few', listOf(minItems - 1));
    if (minItems === undefined) yield mutant(at, 'an empty list', []);
  }
}

/** In characters that are two units of UTF-16 and four bytes, if the facts do not limit bytes or the alphabet. */
function textOfLength({ maxBytes, pattern }: FactLimits, length: number): string {
  return (maxBytes === undefined && pattern === undefined ? '𠮷' : '1').repeat(length);
}

function* rulesBroken(rule: FactRule, shape: FactShape, place: Place): Iterable<Mutant> {
  const name = `${rule.kind} of ${fieldsOf(rule).join(', ')}`;
  for (const condition of conditions(rule.when)) {
    const start = Object.entries(condition).reduce<Place>(
      (at, [field, value]) => ({ ...at, example: mutant(below(at, field), '', value ?? undefined).example }),
      place,
    );
    const change = (label: string, changes: Readonly<Record<string, unknown>>): Mutant => {
      const example = Object.entries(changes).reduce(
        (changed, [field, value]) => mutant({ ...below(start, field), example: changed }, '', value).example,
        start.example,
      );
      const under = rule.when ? ` if ${JSON.stringify(condition)}` : '';
      return { place: place.path, change: `${name}: ${label}${under}`, example };
    };
    const value = (field: string): unknown => valueOf(shape, field, place.root);
    const none = Object.fromEntries(fieldsOf(rule).map((field) => [field, undefined]));
    const all = Object.fromEntries(fieldsOf(rule).map((field) => [field, value(field)]));
    switch (rule.kind) {
      case 'atLeastOneOf':
        yield change('none', none);
        for (const field of rule.fields) yield change(`only ${field}`, { ...none, [field]: value(field) });
        break;
      case 'exactlyOneOf':
        yield change('none', none);
        yield change('all', all);
        break;
      case 'allOrNone':
        yield change('none', none);
        yield change('all', all);
        for (const field of rule.fields) yield change(`without ${field}`, { ...all, [field]: undefined });
        break;
      case 'sameLength': {
        const [first = '', second = ''] = rule.fields;
        const list = value(second) as unknown[];
        yield change('the same', { ...all, [second]: list });
        yield change('longer', { [first]: value(first), [second]: [...list, ...list] });
        break;
      }
      case 'requiredIf':
      case 'requiredWith':
        yield change('all', all);
        yield change('missing', { ...all, [rule.field]: undefined });
        break;
      case 'forbiddenIf':
        yield change('given', all);
        yield change('absent', none);
    }
  }
}

/** The conditions under which a rule holds, one for each value of a list. */
function conditions(when: When = {}): Readonly<Record<string, Scalar | null>>[] {
  return Object.entries(when).reduce<Readonly<Record<string, Scalar | null>>[]>(
    (found, [field, expected]) =>
      found.flatMap((each) =>
        (Array.isArray(expected)
          ? (expected as readonly (Scalar | null)[])
          : [expected as Scalar | null]
        ).map((value) => ({ ...each, [field]: value })),
      ),
    [{}],
  );
}

function valueOf(shape: FactShape, path: string, root: readonly Fact[]): unknown {
  const [name = '', ...rest] = path.split('.');
  const fact = shape.fields.find(({ wire }) => wire === name);
  if (!fact) throw new Error(`the facts have a rule for ${path}, but not the field`);
  const nested = rest.length > 0 ? shapeOf(fact, root) : undefined;
  return nested ? valueOf(nested, rest.join('.'), root) : new Builder(root, 0).value(fact, shape);
}

function below(place: Place, path: string): Place {
  return {
    ...place,
    steps: [...place.steps, ...path.split('.')],
    path: `${place.path}.${path}`,
  };
}

/** The example is made when it is read: most mutants of a second example are the same as those of the first. */
function mutant({ side, example, steps, path }: Place, change: string, value: unknown): Mutant {
  return {
    place: path,
    change,
    get example() {
      return { ...example, [side]: withValue(example[side], steps, value) as WireExample['body'] };
    },
  };
}

/** A copy with another value at a path. `undefined` removes it; objects that are missing on the way are added. */
function withValue(target: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(target) ? (target as unknown[]) : [];
    return list.map((each, index) => (index === step ? withValue(each, rest, value) : each));
  }
  const record = isRecord(target) ? target : {};
  if (value === undefined && rest.length > 0 && !isRecord(record[step]) && !Array.isArray(record[step]))
    return record;
  const { [step]: before, ...others } = record;
  const after = withValue(before, rest, value);
  return after === undefined ? others : { ...record, [step]: after };
}
