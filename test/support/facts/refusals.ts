import {
  bodyShape,
  shapeOf,
  type ApiFacts,
  type Fact,
  type FactLimits,
  type FactRule,
  type FactShape,
  type FactType,
  type FactUnion,
  type Scalar,
  type When,
} from './facts.js';

/** A request in wire form. */
export interface WireExample {
  readonly query: WireObject;
  readonly body: WireObject;
}

export type WireObject = Readonly<Record<string, unknown>>;

/** Something that the server refuses according to the facts. */
export interface Refusal {
  /** Wire paths, any of which a report may name: `extattr.attrs[0].type`. */
  readonly paths: readonly string[];
  readonly why: string;
}

/** Everything that the facts refuse in a request. Empty if the server accepts it, or if the facts do not say. */
export function refusalsOf(api: ApiFacts, { query, body }: WireExample): Refusal[] {
  return [
    ...refusalsIn({ fields: api.query }, query, '', api.query),
    ...refusalsIn(bodyShape(api), body, '', api.body),
  ];
}

function refusalsIn(shape: FactShape, value: WireObject, path: string, root: readonly Fact[]): Refusal[] {
  const { fields, rules = [], union } = shape;
  return [
    ...fields.flatMap((fact) =>
      fieldRefusals(fact, value[fact.wire ?? ''], join(path, fact.wire), shape, root),
    ),
    ...(union ? unionRefusals(union, value, path) : []),
    ...rules.filter((rule) => breaks(rule, value)).map((rule) => refusalOf(rule, path)),
  ];
}

function fieldRefusals(
  fact: Fact,
  value: unknown,
  path: string,
  shape: FactShape,
  root: readonly Fact[],
): Refusal[] {
  if (isAbsent(value)) return fact.required === true ? [{ paths: [path], why: 'required' }] : [];
  return valueRefusals(fact, value, path, root, enumOf(fact, shape));
}

function valueRefusals(
  fact: Fact,
  value: unknown,
  path: string,
  root: readonly Fact[],
  allowed: readonly Scalar[] | undefined,
): Refusal[] {
  const refuse = (why: string): Refusal[] => [{ paths: [path], why }];
  if (!typesOf(fact).some((type) => isOfType(value, type))) return refuse('type');
  if (allowed && !allowed.includes(value as Scalar)) return refuse('enum');
  const own = limitsBroken(fact.limits, value).flatMap(refuse);
  if (fact.type === 'array' && Array.isArray(value)) {
    const { items } = fact;
    if (!items) return own;
    const values = items.limits && isRuleEnum(items) ? items.limits.enum : undefined;
    return [
      ...own,
      ...value.flatMap((each, index) => valueRefusals(items, each, `${path}[${index}]`, root, values)),
    ];
  }
  const shape = shapeOf(fact, root);
  return shape && isRecord(value) ? [...own, ...refusalsIn(shape, value, path, root)] : own;
}

/** The JSON types that the server is known to accept. */
export function typesOf({ type, accepts = [] }: Fact): readonly FactType[] {
  return accepts.length > 0 ? accepts : [type];
}

function isOfType(value: unknown, type: FactType): boolean {
  switch (type) {
    case 'any':
    case 'bytes':
      return true;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'map':
    case 'object':
      return isRecord(value);
    default:
      return typeof value === type;
  }
}

/** The only values that a field may have; undefined if others may come. The key of a closed union has the values of its variants. */
export function enumOf(fact: Fact, { union }: Partial<FactShape>): readonly Scalar[] | undefined {
  if (!union || union.key !== fact.wire) return isRuleEnum(fact) ? fact.limits?.enum : undefined;
  if (union.open) return undefined;
  const variants = Object.keys(union.table);
  return fact.limits?.enum ?? (fact.type === 'integer' ? variants.map(Number) : variants);
}

/** A vendor adds values to a list, but not to a flag. */
function isRuleEnum({ limits }: Fact): boolean {
  return limits?.enum !== undefined && limits.enum.length <= 3;
}

function limitsBroken(limits: FactLimits | undefined, value: unknown): (keyof FactLimits)[] {
  if (!limits) return [];
  const { truncated, pattern } = limits;
  const sizes: (readonly [keyof FactLimits, keyof FactLimits, number])[] = [];
  if (typeof value === 'string' && !truncated) {
    sizes.push(['minLength', 'maxLength', Array.from(value).length]);
    sizes.push(['minBytes', 'maxBytes', Buffer.byteLength(value)]);
  }
  if (typeof value === 'number') sizes.push(['min', 'max', value]);
  if (Array.isArray(value)) sizes.push(['minItems', 'maxItems', value.length]);
  const broken = sizes.flatMap(([least, most, size]) => [
    ...(size < ((limits[least] as number | undefined) ?? -Infinity) ? [least] : []),
    ...(size > ((limits[most] as number | undefined) ?? Infinity) ? [most] : []),
  ]);
  const isPatternBroken =
    pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value);
  return isPatternBroken ? [...broken, 'pattern'] : broken;
}

function unionRefusals({ key, required = {} }: FactUnion, value: WireObject, path: string): Refusal[] {
  const chosen = valueAt(value, key);
  if (isAbsent(chosen)) return [];
  return (required[String(chosen as Scalar)] ?? [])
    .filter((field) => isAbsent(valueAt(value, field)))
    .map((field) => ({ paths: pathsOf(path, [field]), why: `variant ${String(chosen as Scalar)}` }));
}

function breaks(rule: FactRule, value: WireObject): boolean {
  const given = (field: string) => !isAbsent(valueAt(value, field));
  if (rule.when && !holds(rule.when, value)) return false;
  switch (rule.kind) {
    case 'atLeastOneOf':
      return !rule.fields.some(given);
    case 'exactlyOneOf':
      return rule.fields.filter(given).length !== 1;
    case 'allOrNone':
      return rule.fields.some(given) && !rule.fields.every(given);
    case 'sameLength': {
      const lengths = rule.fields.filter(given).map((field) => (valueAt(value, field) as unknown[]).length);
      return new Set(lengths).size > 1;
    }
    case 'requiredIf':
      return !given(rule.field);
    case 'requiredWith':
      return rule.with.some(given) && !given(rule.field);
    case 'forbiddenIf':
      return given(rule.field);
  }
}

function holds(when: When, value: WireObject): boolean {
  return Object.entries(when).every(([field, expected]) => {
    const found = valueAt(value, field);
    const values: readonly (Scalar | null)[] = Array.isArray(expected)
      ? (expected as readonly (Scalar | null)[])
      : [expected as Scalar | null];
    return values.some((each) => (each === null ? isAbsent(found) : each === found));
  });
}

function refusalOf(rule: FactRule, path: string): Refusal {
  return { paths: pathsOf(path, fieldsOf(rule)), why: rule.kind };
}

/** The fields that a rule is about, without its condition. */
export function fieldsOf(rule: FactRule): readonly string[] {
  return 'fields' in rule ? rule.fields : [rule.field, ...('with' in rule ? rule.with : [])];
}

function pathsOf(path: string, fields: readonly string[]): string[] {
  return fields.map((field) => join(path, field));
}

/** The value at a dotted path. */
export function valueAt(value: WireObject, path: string): unknown {
  return path.split('.').reduce<unknown>((found, name) => (isRecord(found) ? found[name] : undefined), value);
}

/** `null` is absent, as in inputs. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}

function join(path: string, name = ''): string {
  return path === '' ? name : `${path}.${name}`;
}
