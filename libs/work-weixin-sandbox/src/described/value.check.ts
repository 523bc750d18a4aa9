import { ApiError } from '../errors/api.error.js';
import type { Errcode } from '../errors/errcode-texts.js';
import { WrongJsonTypeError } from '../errors/wrong-json-type.error.js';
import type { CompactDetail } from './compact-api.js';
import type { FieldShape, ObjectShape, ValueShape } from './described-api.js';
import { checkFieldRules } from './field-rules.check.js';
import { isJsonObject, type JsonObject, ownValue, scalarText } from './json-object.js';
import type { Place } from './place.js';
import type { UnknownFields } from './unknown-fields.js';

/** Only objects that contain themselves reach this depth. */
const MAX_DEPTH = 64;

const TYPES: Readonly<Record<string, { readonly name: string; is(value: unknown): boolean }>> = {
  s: { name: 'a string', is: (value) => typeof value === 'string' },
  i: { name: 'an integer', is: Number.isInteger },
  n: { name: 'a number', is: (value) => typeof value === 'number' },
  b: { name: 'true or false', is: (value) => typeof value === 'boolean' },
  o: { name: 'an object', is: isJsonObject },
  a: { name: 'an array', is: Array.isArray },
  m: { name: 'an object', is: isJsonObject },
  '*': { name: 'any JSON', is: () => true },
};

/** Errcodes of the server if one of these fields is missing. Other fields get 40058. */
const MISSING: Readonly<Record<string, Errcode>> = {
  media_id: 41006,
  userid: 41009,
  agentid: 41011,
  tagid: 41017,
  tagname: 41018,
};

/**
 * Checks the fields of an object and everything below them.
 * @throws ApiError for the first field that the server would reject
 */
export function checkObject(
  value: JsonObject,
  shape: ObjectShape,
  place: Place,
  unknown: UnknownFields,
): void {
  if (place.depth > MAX_DEPTH) throw new ApiError(40058, 'the body is nested too deeply');
  reportUnknown(value, shape, place, unknown);
  for (const field of shape.fields.values()) {
    const given = ownValue(value, field.name);
    if (given === undefined) {
      if (field.isRequired) throw missing(field, place);
    } else checkValue(given, field, place.at(field.name), unknown);
  }
  checkFieldRules(value, shape, place);
}

function reportUnknown(
  value: JsonObject,
  { fields }: ObjectShape,
  place: Place,
  unknown: UnknownFields,
): void {
  // The facts do not list the fields of every object.
  if (fields.size === 0 && place.depth > 0) return;
  for (const name of Object.keys(value)) {
    if (!fields.has(name)) unknown.add(place.at(name));
  }
}

function missing({ name }: FieldShape, place: Place): ApiError {
  const errcode = place.depth === 0 && Object.hasOwn(MISSING, name) ? MISSING[name] : undefined;
  return new ApiError(errcode ?? 40058, `${place.at(name).toString()} is missing`);
}

function checkValue(value: unknown, shape: ValueShape, place: Place, unknown: UnknownFields): void {
  if (![...shape.accepted].some((code) => TYPES[code]?.is(value))) throw wrongType(shape, place);
  checkLimits(value, shape.limits, place);
  const { item, object } = shape;
  if (Array.isArray(value)) {
    if (item === undefined || item.type === '*') return;
    for (const [index, element] of value.entries()) checkValue(element, item, place.at(index), unknown);
  } else if (isJsonObject(value)) {
    if (object !== undefined) checkObject(value, object, place, unknown);
    else if (item !== undefined && item.type !== '*') {
      for (const [key, element] of Object.entries(value)) checkValue(element, item, place.at(key), unknown);
    }
  }
}

function wrongType({ accepted }: ValueShape, place: Place): ApiError {
  const names = [...new Set([...accepted].map((code) => TYPES[code]?.name))].join(' or ');
  return new WrongJsonTypeError(`${place.toString()} must be ${names}`);
}

function checkLimits(value: unknown, limits: CompactDetail, place: Place): void {
  if (typeof value === 'string') checkText(value, limits, place);
  else if (typeof value === 'number') {
    checkRange(value, limits.n, limits.N, '', place);
  } else if (Array.isArray(value)) {
    checkRange(value.length, limits.m, limits.M, ' elements', place);
  }
  const { v: values } = limits;
  // A flag may come as true or false where the server takes both.
  if (values === undefined || values.length === 0 || typeof value === 'boolean') return;
  const text = scalarText(value);
  if (text !== undefined && !values.some((one) => String(one) === text)) {
    throw new ApiError(
      place.isTopLevel && place.toString() === 'body.msgtype' ? 40008 : 40058,
      `${place.toString()} must be one of ${values.join(', ')}`,
    );
  }
}

function checkText(value: string, limits: CompactDetail, place: Place): void {
  const { c, C, b, B, p } = limits;
  if (b !== undefined || B !== undefined) checkRange(Buffer.byteLength(value), b, B, ' bytes', place);
  if (c !== undefined || C !== undefined) checkRange(charactersOf(value), c, C, ' characters', place);
  if (p !== undefined && !new RegExp(p, 'u').test(value)) {
    throw new ApiError(40058, `${place.toString()} must match ${p}`);
  }
}

/** Counts code points, as the server does. */
function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function checkRange(
  size: number,
  min: number | undefined,
  max: number | undefined,
  unit: string,
  place: Place,
): void {
  if (min !== undefined && size < min) {
    throw new ApiError(40058, `${place.toString()} must be at least ${min}${unit}, not ${size}`);
  }
  if (max !== undefined && size > max) {
    throw new ApiError(40058, `${place.toString()} must be at most ${max}${unit}, not ${size}`);
  }
}
