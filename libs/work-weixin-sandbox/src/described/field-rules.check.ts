import { ApiError } from '../errors/api.error.js';
import type { CompactUnion, FieldRule } from './compact-api.js';
import type { ObjectShape } from './described-api.js';
import { type JsonObject, scalarText, valueAt } from './json-object.js';
import type { Place } from './place.js';

/** Checks the rules across the fields of one object, and the fields that a variant requires. @throws ApiError 40058 */
export function checkFieldRules(value: JsonObject, { rules, union }: ObjectShape, place: Place): void {
  for (const rule of rules) {
    const broken = holds(value, rule.when) ? brokenBy(value, rule) : undefined;
    if (broken !== undefined) throw new ApiError(40058, `${place.toString()}: ${broken}${whenOf(rule)}`);
  }
  if (union !== undefined) checkVariant(value, union, place);
}

function checkVariant(value: JsonObject, { k: key, r: required = {} }: CompactUnion, place: Place): void {
  const variant = scalarText(valueAt(value, key)) ?? '';
  const fields = Object.hasOwn(required, variant) ? (required[variant] ?? []) : [];
  const absent = fields.find((field) => !isGiven(value, field));
  if (absent !== undefined) {
    throw new ApiError(40058, `${place.toString()}.${absent} is missing: ${key} is ${variant}`);
  }
}

function brokenBy(value: JsonObject, rule: FieldRule): string | undefined {
  switch (rule.kind) {
    case 'atLeastOneOf':
      return given(value, rule.fields) > 0 ? undefined : `give one of ${rule.fields.join(', ')}`;
    case 'exactlyOneOf':
      return given(value, rule.fields) === 1 ? undefined : `give exactly one of ${rule.fields.join(', ')}`;
    case 'allOrNone': {
      const count = given(value, rule.fields);
      return count === 0 || count === rule.fields.length
        ? undefined
        : `give all of ${rule.fields.join(', ')}, or none`;
    }
    case 'sameLength':
      return lengthsOf(value, rule.fields).size < 2
        ? undefined
        : `${rule.fields.join(' and ')} must have the same number of elements`;
    case 'requiredIf':
      return isGiven(value, rule.field) ? undefined : `${rule.field} is missing`;
    case 'forbiddenIf':
      return isGiven(value, rule.field) ? `${rule.field} is not allowed` : undefined;
    case 'requiredWith':
      return isGiven(value, rule.field) || given(value, rule.with) < rule.with.length
        ? undefined
        : `${rule.field} is missing beside ${rule.with.join(', ')}`;
  }
}

/** Whether all pairs of `when` match. */
function holds(value: JsonObject, when: FieldRule['when'] = {}): boolean {
  return Object.entries(when).every(([field, expected]) => {
    const actual = valueAt(value, field);
    return [expected].flat().some((one) => (one === null ? actual === undefined : equals(one, actual)));
  });
}

/** 1 and "1" are equal: some APIs take both. */
function equals(one: unknown, other: unknown): boolean {
  return scalarText(one) !== undefined && scalarText(one) === scalarText(other);
}

function whenOf({ when }: FieldRule): string {
  if (when === undefined) return '';
  const pairs = Object.entries(when).map(
    ([field, expected]) => `${field} is ${[expected].flat().join(' or ') || 'absent'}`,
  );
  return ` (${pairs.join(' and ')})`;
}

function isGiven(value: JsonObject, field: string): boolean {
  return valueAt(value, field) !== undefined;
}

function given(value: JsonObject, fields: readonly string[]): number {
  return fields.filter((field) => isGiven(value, field)).length;
}

function lengthsOf(value: JsonObject, fields: readonly string[]): Set<number> {
  return new Set(
    fields.flatMap((field) => {
      const list = valueAt(value, field);
      return Array.isArray(list) ? [list.length] : [];
    }),
  );
}
