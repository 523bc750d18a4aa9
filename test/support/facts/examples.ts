import {
  bodyShape,
  shapeOf,
  type ApiFacts,
  type Fact,
  type FactLimits,
  type FactRule,
  type FactShape,
  type FactUnion,
  type Scalar,
} from './facts.js';
import {
  enumOf,
  fieldsOf,
  isAbsent,
  isRecord,
  refusalsOf,
  valueAt,
  type WireExample,
  type WireObject,
} from './refusals.js';

/** The content of every file in an example. */
export const FILE_CONTENT = 'content of a file';

/** How deep an object may repeat the shape of one around it. */
const MAX_REPEATS = 1;

/**
 * Valid requests in wire form: each variant with each of those below it, or one for each value of an enumeration, with every field that may
 * stand beside the others. Last is the smallest one.
 */
export function requestExamples(api: ApiFacts): WireExample[] {
  const body = bodyShape(api);
  const count = Math.max(variantsIn(body, api.body, 0), variantsIn({ fields: api.query }, api.query, 0));
  const full = Array.from({ length: count }, (_, turn) => ({
    query: new Builder(api.query, turn).object({ fields: api.query }),
    body: new Builder(api.body, turn).object(body),
  }));
  return [...full, smallestExample(api)];
}

/** A request with only the fields that the server needs. */
export function smallestExample(api: ApiFacts): WireExample {
  const smallest = (shape: FactShape, root: readonly Fact[]) => new Builder(root, 0, false).object(shape);
  return { query: smallest({ fields: api.query }, api.query), body: smallest(bodyShape(api), api.body) };
}

/** Responses without `errcode` and `errmsg`: one for each value of an enumeration, with every field. */
export function responseExamples({ response }: ApiFacts): WireObject[] {
  const count = variantsIn({ fields: response }, response, 0);
  return Array.from({ length: count }, (_, turn) => new Builder(response, turn).object({ fields: response }));
}

/** Whether the example generator and the reader of refusals agree; a mistake of the facts or of the generator otherwise. */
export function disagreement(api: ApiFacts, example: WireExample): string[] {
  return refusalsOf(api, example).map(({ paths, why }) => `${api.action} ${paths.join('|')} ${why}`);
}

/** Builds values of one side of an API. `turn` chooses among variants and values. */
export class Builder {
  private readonly repeats = new Map<string, number>();

  constructor(
    private readonly root: readonly Fact[],
    private readonly turn: number,
    /** Whether fields that the server does not need are given too. */
    private readonly isFull = true,
  ) {}

  object(shape: FactShape, turn = this.turn): WireObject {
    const built: Record<string, unknown> = {};
    const { union } = shape;
    const left = union ? fieldsOfOtherVariants(union, turn) : new Set<string>();
    // Each variant with each of those below it.
    const below = Math.floor(turn / variantsOf(shape));
    for (const fact of shape.fields) {
      const name = fact.wire ?? '';
      if (!left.has(name) && (this.isFull || fact.required === true)) this.give(built, fact, shape, below);
    }
    if (union) this.choose(built, union, shape, turn);
    this.repair(built, shape, below);
    return built;
  }

  value(fact: Fact, shape: Partial<FactShape> = {}, turn = this.turn): unknown {
    const { limits = {}, type, items } = fact;
    const values = enumOf(fact, shape) ?? limits.enum;
    if (values) return values[turn % values.length];
    switch (type) {
      case 'string':
        return textOf(fact);
      case 'integer':
        return Math.min(Math.max(1, limits.min ?? 1), limits.max ?? Infinity);
      case 'number':
        return Math.min(Math.max(0.5, limits.min ?? 0.5), limits.max ?? Infinity);
      case 'boolean':
        return turn % 2 === 0;
      case 'any':
        return 'anything';
      case 'map':
        return { key: 'value' };
      case 'bytes':
        return Buffer.from(FILE_CONTENT);
      case 'array':
        return items ? this.list(items, limits, turn) : [];
      case 'object': {
        const own = shapeOf(fact, this.root);
        return own ? this.object(own, turn) : { key: 'value' };
      }
    }
  }

  private list(items: Fact, { minItems = 1, maxItems = Infinity }: FactLimits, turn: number): unknown[] {
    if (items.ref !== undefined && !this.mayRepeat(items.ref)) return [];
    const length = Math.min(Math.max(minItems, 1), maxItems);
    return Array.from({ length }, (_, index) => this.value(items, {}, turn + index));
  }

  private mayRepeat(ref: string): boolean {
    const repeats = this.repeats.get(ref) ?? 0;
    this.repeats.set(ref, repeats + 1);
    return repeats < MAX_REPEATS;
  }

  private give(built: Record<string, unknown>, fact: Fact, shape: FactShape, turn: number): void {
    const value = this.value(fact, shape, turn);
    if (value !== undefined) built[fact.wire ?? ''] = value;
  }

  /** Sets the key of a union, and the fields that its value needs. */
  private choose(
    built: Record<string, unknown>,
    { key, table, required = {} }: FactUnion,
    shape: FactShape,
    turn: number,
  ): void {
    if (!this.isFull && isAbsent(valueAt(built, key))) return;
    const names = Object.keys(table);
    const name = names[turn % names.length] ?? '';
    this.set(built, key, shape, keyValue(shape, key, name));
    for (const field of required[name] ?? [])
      if (isAbsent(valueAt(built, field))) this.set(built, field, shape);
  }

  /** Adds what a rule misses and removes what it forbids. */
  private repair(built: Record<string, unknown>, shape: FactShape, turn: number): void {
    for (const rule of shape.rules ?? []) {
      if (rule.when && !matches(rule, built)) continue;
      const given = fieldsOf(rule).filter((field) => !isAbsent(valueAt(built, field)));
      const [first = ''] = fieldsOf(rule);
      if (rule.kind === 'forbiddenIf') delete built[rule.field];
      else if (rule.kind === 'exactlyOneOf') {
        const only = fieldsOf(rule)[turn % fieldsOf(rule).length] ?? first;
        for (const field of given) if (field !== only) delete built[field];
        if (isAbsent(valueAt(built, only))) this.set(built, only, shape);
      } else if (rule.kind === 'allOrNone') {
        if (given.length > 0) for (const field of rule.fields) this.setMissing(built, field, shape);
      } else if (rule.kind === 'requiredWith') {
        if (rule.with.some((field) => given.includes(field))) this.setMissing(built, rule.field, shape);
      } else if (rule.kind === 'requiredIf' || (rule.kind === 'atLeastOneOf' && given.length === 0)) {
        this.setMissing(built, first, shape);
      }
    }
  }

  private setMissing(built: Record<string, unknown>, field: string, shape: FactShape): void {
    if (isAbsent(valueAt(built, field))) this.set(built, field, shape);
  }

  private set(built: Record<string, unknown>, path: string, shape: FactShape, value?: Scalar): void {
    const [name = '', ...rest] = path.split('.');
    const fact = shape.fields.find(({ wire }) => wire === name);
    if (!fact) throw new Error(`the facts have a rule for ${path}, but not the field`);
    if (rest.length === 0) {
      built[name] = value ?? this.value(fact, shape);
      return;
    }
    const nested = shapeOf(fact, this.root);
    if (!nested) throw new Error(`the facts have a rule for ${path}, but ${name} is not an object`);
    const inner = isRecord(built[name]) ? built[name] : { ...this.object(nested) };
    this.set(inner, rest.join('.'), nested, value);
    built[name] = inner;
  }
}

function matches({ when = {} }: FactRule, built: WireObject): boolean {
  return Object.entries(when).every(([field, expected]) => {
    const found = valueAt(built, field);
    return (Array.isArray(expected) ? (expected as readonly unknown[]) : [expected]).some((each) =>
      each === null ? isAbsent(found) : each === found,
    );
  });
}

/** The value of a key: keys of a table are texts, the field may be a number. */
export function keyValue({ fields }: FactShape, key: string, name: string): Scalar {
  const steps = key.split('.');
  let level: readonly Fact[] = fields;
  let fact: Fact | undefined;
  for (const step of steps) {
    fact = level.find(({ wire }) => wire === step);
    level = fact?.fields ?? [];
  }
  return fact?.type === 'integer' ? Number(name) : name;
}

/** Only a top-level payload is left out: a dotted one stands beside those of other variants in one object. */
function fieldsOfOtherVariants({ table, common }: FactUnion, turn: number): ReadonlySet<string> {
  const names = Object.keys(table);
  const own = table[names[turn % names.length] ?? ''] ?? [];
  const others = Object.values(table).flat();
  return new Set(others.filter((field) => !own.includes(field) && !common.includes(field)));
}

/** How many examples show each variant and each value once. */
function variantsIn(shape: FactShape, root: readonly Fact[], depth: number): number {
  if (depth > 12) return 1;
  const below = shape.fields.map((fact) => {
    // The key of a union has a value for each variant.
    const values = fact.wire === shape.union?.key ? 1 : (enumOf(fact, shape)?.length ?? 1);
    const element = fact.items ?? fact;
    const nested = element.ref === undefined ? shapeOf(element, root) : undefined;
    return Math.max(values, nested ? variantsIn(nested, root, depth + 1) : 1);
  });
  return variantsOf(shape) * Math.max(1, ...below);
}

function variantsOf({ union }: FactShape): number {
  return union ? Object.keys(union.table).length : 1;
}

/** Texts in the form that a name promises. */
const FORMS: readonly (readonly [name: RegExp, text: string])[] = [
  [/(?:^|_)e?mail$/, 'a@mail.example'],
  [/url$/, 'https://a.example/b'],
];

/** A text that the limits accept, neither empty nor long. */
export function textOf({ wire = '', limits = {} }: Fact): string {
  const { minLength = 0, minBytes = 0, maxLength = Infinity, maxBytes = Infinity, pattern } = limits;
  const [least, most] = [Math.max(minLength, minBytes), Math.min(maxLength, maxBytes)];
  const form = FORMS.find(([name]) => pattern === undefined && name.test(wire))?.[1];
  if (form !== undefined && form.length >= least && form.length <= most) return form;
  return '1'.repeat(Math.min(Math.max(least, 8), most));
}
