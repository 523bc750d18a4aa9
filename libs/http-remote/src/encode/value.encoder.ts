import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoProperty } from '../metadata/dto.reader.js';
import { readProperties } from '../metadata/metadata.writer.js';
import { writeDate } from '../wire/date-text.js';

// Deeper than any real document, shallower than the stack.
const MAX_DEPTH = 100;

/** Whether a value takes part in a request: `null` only where the property says so. */
export function isSent(value: unknown, { nullable }: DtoProperty): boolean {
  return value !== undefined && (value !== null || nullable);
}

/** One property's value as plain data for its place in the request. */
export function encodeProperty(value: unknown, property: DtoProperty, path: string, depth: number): unknown {
  if (property.separator !== undefined && Array.isArray(value)) {
    return value
      .map((item, index) => scalarText(item, property, `${path}[${index}]`))
      .join(property.separator);
  }
  return encodeValue(value, property, path, depth);
}

/** The properties of a DTO under their wire names. */
export function encodeDto(
  input: object,
  properties: readonly DtoProperty[],
  path: string,
  depth: number,
): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const property of properties) {
    const value = (input as Record<string, unknown>)[property.property];
    if (!isSent(value, property)) continue;
    const at = path === '' ? property.property : `${path}.${property.property}`;
    setField(encoded, property.wireName, encodeProperty(value, property, at, depth));
  }
  return encoded;
}

/** A scalar as text, for queries, forms, paths and headers. */
export function scalarText(value: unknown, property: DtoProperty, path: string): string {
  const encoded = encodeValue(value, property, path, 0);
  if (typeof encoded === 'object' || encoded === undefined) {
    throw notEncodable(path, 'is an object where only a single value fits: encode it to a string');
  }
  return String(encoded);
}

function encodeValue(value: unknown, property: DtoProperty, path: string, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw notEncodable(path, `is ${value}, which has no form on the wire`);
      return value;
    case 'boolean':
      return property.booleanAs === 'int' ? Number(value) : value;
    case 'object':
      return value === null ? null : encodeObject(value, property, path, depth);
    default:
      throw notEncodable(path, `is a ${typeof value}, which has no form on the wire: make it a string`);
  }
}

function encodeObject(value: object, property: DtoProperty, path: string, depth: number): unknown {
  if (depth > MAX_DEPTH)
    throw notEncodable(path, `is nested deeper than ${MAX_DEPTH} levels, or contains itself`);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw notEncodable(path, 'is an invalid date');
    return writeDate(value, property);
  }
  if (Array.isArray(value)) {
    // Array.from also visits the holes of a sparse array.
    return Array.from(value, (item: unknown, index) => {
      if (item === undefined || item === null) {
        throw notEncodable(`${path}[${index}]`, `is ${item}: leave the element out`);
      }
      return encodeValue(item, property, `${path}[${index}]`, depth + 1);
    });
  }
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    throw notEncodable(path, `is a ${value.constructor.name}: make it an array or a plain object`);
  }
  const dto = value.constructor as DtoClass | undefined;
  if (typeof dto === 'function' && readProperties(dto).length > 0) {
    return encodeDto(value, readDto(dto).properties, path, depth + 1);
  }
  return encodeFreeForm(value, property, path, depth);
}

/** Data without a DTO is the caller's own: its keys are wire names, its nulls are meant. */
function encodeFreeForm(
  value: object,
  property: DtoProperty,
  path: string,
  depth: number,
): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (item !== undefined) setField(encoded, key, encodeValue(item, property, `${path}.${key}`, depth + 1));
  }
  return encoded;
}

function setField(target: Record<string, unknown>, key: string, value: unknown): void {
  // Plain assignment would set the prototype instead.
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true });
  else target[key] = value;
}

function notEncodable(path: string, what: string): InputNotEncodableError {
  return new InputNotEncodableError(`${path} ${what}`);
}
