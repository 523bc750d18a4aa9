import type { CompactDetail, FieldRule } from '../src/described/compact-api.js';
import type { DescribedApi, ObjectShape, ValueShape } from '../src/described/described-api.js';

type Values = Record<string, unknown>;

/** The smallest valid requests of an API: one for each variant of its body. */
export function exampleRequests(api: DescribedApi): { query: Values; body: Values }[] {
  const query = exampleObject(api.query);
  const { union } = api.body;
  const key = union && api.body.fields.get(union.k);
  if (union === undefined || key === undefined) return [{ query, body: exampleObject(api.body) }];
  return Object.keys(union.t).map((variant) => ({
    query,
    body: exampleObject(api.body, {
      [union.k]: key.type === 's' ? variant : (JSON.parse(variant) as unknown),
    }),
  }));
}

/** A request with every field of the API, as deep as the description goes. */
export function fullRequest(api: DescribedApi): { query: Values; body: Values } {
  return { query: fullObject(api.query, new Set()), body: fullObject(api.body, new Set()) };
}

function fullObject(shape: ObjectShape, around: ReadonlySet<ObjectShape>): Values {
  const inner = new Set([...around, shape]);
  const all = [...shape.fields.values()].map(
    ({ name, ...value }) => [name, fullValue(value, inner)] as const,
  );
  const object: Values = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  for (const rule of shape.rules) {
    // Only one of them may stay, and the first allowed value of a flag forbids others.
    if (rule.kind === 'exactlyOneOf') for (const name of rule.fields.slice(1)) delete object[name];
    if (rule.kind === 'forbiddenIf') delete object[rule.field];
  }
  return object;
}

function fullValue(value: ValueShape, around: ReadonlySet<ObjectShape>): unknown {
  const { type, limits, item, object } = value;
  if (type === 'o' && object !== undefined)
    return around.has(object) ? undefined : fullObject(object, around);
  if (type !== 'a' || item === undefined) return exampleValue(value);
  const element = fullValue(item, around);
  return element === undefined ? [] : Array.from({ length: Math.max(1, limits.m ?? 0) }, () => element);
}

/** The required fields, and those that rules and the variant require. */
export function exampleObject({ fields, rules, union }: ObjectShape, given: Values = {}): Values {
  const object: Values = { ...given };
  const fill = (path: string): void => {
    const [name = '', ...rest] = path.split('.');
    const field = fields.get(name);
    if (field === undefined) throw new Error(`a rule names ${path}, which is no field`);
    object[name] ??= exampleValue(field);
    if (rest.length > 0 && field.object !== undefined) {
      object[name] = {
        ...exampleObject(field.object),
        ...(object[name] as Values),
        ...exampleField(field.object, rest),
      };
    }
  };
  for (const field of fields.values()) if (field.isRequired) fill(field.name);
  // A field that one rule adds can make another rule apply.
  for (let pass = 0; pass < 4; pass += 1) {
    if (union !== undefined) union.r?.[String(object[union.k])]?.forEach(fill);
    for (const rule of rules) fieldsOf(rule, object).forEach(fill);
  }
  return object;
}

function exampleField({ fields }: ObjectShape, [name = '']: readonly string[]): Values {
  const field = fields.get(name);
  return field === undefined ? {} : { [name]: exampleValue(field) };
}

function fieldsOf(rule: FieldRule, object: Values): readonly string[] {
  const applies = Object.entries(rule.when ?? {}).every(([name, expected]) =>
    [expected].flat().some((one) => one === (object[name] ?? null)),
  );
  if (!applies) return [];
  const has = (path: string) => object[path.split('.')[0] ?? ''] !== undefined;
  switch (rule.kind) {
    case 'atLeastOneOf':
    case 'exactlyOneOf':
      return rule.fields.some(has) ? [] : rule.fields.slice(0, 1);
    case 'allOrNone':
      return rule.fields.some(has) ? rule.fields : [];
    case 'requiredIf':
      return [rule.field];
    case 'requiredWith':
      return rule.with.every(has) ? [rule.field] : [];
    case 'sameLength':
    case 'forbiddenIf':
      return [];
  }
}

export function exampleValue({ type, limits, item, object }: ValueShape): unknown {
  const [documented] = limits.v ?? [];
  if (documented !== undefined) return documented;
  switch (type) {
    case 's':
      return exampleText(limits);
    case 'i':
    case 'n':
      return limits.n ?? Math.min(1, limits.N ?? 1);
    case 'b':
      return true;
    case 'a':
      return item === undefined
        ? []
        : Array.from({ length: Math.max(1, limits.m ?? 0) }, () => exampleValue(item));
    case 'm':
      return { key: item === undefined ? 'value' : exampleValue(item) };
    case 'o':
      return object === undefined ? {} : exampleObject(object);
    default:
      return 'anything';
  }
}

function exampleText({ c = 0, b = 0, C = Infinity, B = Infinity }: CompactDetail): string {
  const length = Math.max(1, c, b);
  return '1'.repeat(Math.min(length, C, B));
}
