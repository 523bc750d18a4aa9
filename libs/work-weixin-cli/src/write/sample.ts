import type {
  ApiCondition,
  ApiDefinition,
  ApiField,
  ApiLimits,
  ApiUnion,
  ApiWhen,
} from './api-definition.js';
import { sampleOf } from './field-rules.js';
import { sourceCode } from './source-text.js';

/** Which names a sample has: those of the code, or those of the wire. */
export type SampleForm = 'property' | 'wireName';

type Samples = readonly (readonly [name: string, value: unknown])[];

/** The fields that a sample of an object has, with their values: one variant of a union, and what its rules allow together. */
export function sampleFields(
  fields: readonly ApiField[],
  union: ApiUnion | undefined,
  { shapes = [] }: Pick<ApiDefinition, 'shapes'>,
  form: SampleForm,
): Samples {
  return sampled(fields, union).map((field) => [field[form], sampleValue(field, { shapes }, form)] as const);
}

/** The fields that a sample of an object has. */
export function sampled(fields: readonly ApiField[], union: ApiUnion | undefined): readonly ApiField[] {
  const values = new Map<string, unknown>(fields.map((field) => [field.property, scalarSample(field)]));
  const [first] = union?.variants ?? [];
  if (union !== undefined && first !== undefined) values.set(union.key, first.value);
  return fields.filter(({ property, conditions = [] }) =>
    conditions.every((condition) => isAllowed(condition, property, values)),
  );
}

/** A valid value of a field. */
export function sampleValue(field: ApiField, api: Pick<ApiDefinition, 'shapes'>, form: SampleForm): unknown {
  const { nested, isArray, scalar } = field;
  const shape = api.shapes?.find(({ name }) => name === nested);
  if (shape !== undefined) {
    const one = Object.fromEntries(sampleFields(shape.fields, shape.union, api, form));
    return isArray ? [one] : one;
  }
  if (scalar === 'file') return sourceCode("new HttpFile(Buffer.from('abc'), 'abc.txt')");
  return scalarSample(field);
}

function scalarSample(field: ApiField): unknown {
  const { sample, isArray, values, limits = {}, itemLimits = {} } = field;
  if (sample !== undefined) return sample;
  const least = Math.max(1, limits.minItems ?? 0);
  if (!isArray) return values?.known[0] ?? withinLimits(sampleOf(field), limits);
  const known = values?.known.slice(0, limits.maxItems ?? 2);
  const one = [known ?? sampleOf(field)].flat();
  const limited = one.map((value) => withinLimits(value, itemLimits)).slice(0, limits.maxItems);
  return Array.from({ length: Math.max(least, limited.length) }, (_, index) => limited[index] ?? limited[0]);
}

function withinLimits(value: unknown, limits: ApiLimits): unknown {
  const { minLength = 0, minBytes = 0, maxLength, maxBytes, min, max } = limits;
  if (typeof value === 'string') {
    return value
      .padEnd(Math.max(minLength, minBytes), 'a')
      .slice(0, Math.min(maxLength ?? Infinity, maxBytes ?? Infinity));
  }
  return typeof value === 'number' ? Math.min(Math.max(value, min ?? value), max ?? Infinity) : value;
}

function isAllowed(condition: ApiCondition, property: string, values: ReadonlyMap<string, unknown>): boolean {
  switch (condition.kind) {
    case 'GivenFor':
      return [...condition.values, ...condition.optionalFor].includes(values.get(condition.key) as string);
    case 'ForbiddenIf':
      return !holds(condition.when, values);
    case 'ExactlyOneOf':
      return condition.of[0] === property || !condition.of.includes(property);
    default:
      return true;
  }
}

function holds(when: ApiWhen, values: ReadonlyMap<string, unknown>): boolean {
  return Object.entries(when).every(([property, wanted]) =>
    [wanted].flat().some((value) => value === (values.get(property) ?? null)),
  );
}
