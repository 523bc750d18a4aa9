import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoProperty } from '../metadata/dto.reader.js';
import { readProperties } from '../metadata/metadata.writer.js';
import { writeDate } from '../wire/date-text.js';
import { MAX_DEPTH } from '../wire/max-depth.js';

/** Whether a value takes part in a request: `null` only where the property says so. */
export function isSent(value: unknown, { nullable }: DtoProperty): boolean {
  return value !== undefined && (value !== null || nullable);
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
    const isJoined = property.separator !== undefined && Array.isArray(value);
    setField(
      encoded,
      property.wireName,
      isJoined ? joinTexts(value, property, at, property.separator) : encodeValue(value, property, at, depth),
    );
  }
  return encoded;
}

/** A scalar as text, for queries, forms, paths and headers. */
export function scalarText(value: unknown, property: DtoProperty, path: string): string {
  // Absent by itself it would not have come here.
  if (value === undefined || value === null) throw emptyElement(path, value);
  const encoded = encodeValue(value, property, path, 0);
  if (typeof encoded !== 'string' && typeof encoded !== 'number' && typeof encoded !== 'boolean') {
    throw notEncodable(path, 'is an object where only a single value fits: encode it to a string');
  }
  return String(encoded);
}

/** The elements of a list as texts. */
export function scalarTexts(values: readonly unknown[], property: DtoProperty, path: string): string[] {
  // Array.from also visits the holes of a sparse array.
  return Array.from(values, (item, index) => scalarText(item, property, `${path}[${index}]`));
}

/** A list as one text. An element that holds the separator would be read as two. */
export function joinTexts(
  values: readonly unknown[],
  property: DtoProperty,
  path: string,
  separator: string,
): string {
  const texts = scalarTexts(values, property, path);
  const mark = separator.trim() || separator;
  const at = texts.findIndex((text) => text.includes(mark));
  if (at >= 0)
    throw notEncodable(`${path}[${at}]`, `holds the separator ${JSON.stringify(mark)} of its list`);
  return texts.join(separator);
}

function encodeValue(value: unknown, property: DtoProperty, path: string, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      // JSON would carry it as an escape, which servers refuse; URLs, forms and XML cannot carry it.
      if (/\p{Surrogate}/u.test(value))
        throw notEncodable(path, 'has a lone surrogate: it is not Unicode text');
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
      const at = `${path}[${index}]`;
      if (!isSent(item, property)) throw emptyElement(at, item);
      return encodeValue(item, property, at, depth + 1);
    });
  }
  const dto = dtoOf(value, property);
  return dto
    ? encodeDto(value, readDto(dto).properties, path, depth + 1)
    : encodeFreeForm(value, property, path, depth);
}

/** The declared class goes before the value's own: a subclass that answers come in may have fields that requests lack. */
function dtoOf(value: object, property: DtoProperty): DtoClass | undefined {
  if (property.dto && value instanceof property.dto) return property.dto;
  // Not value.constructor: data may have a field of that name.
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: unknown } | null;
  const own = prototype?.constructor;
  return typeof own === 'function' && readProperties(own).length > 0 ? (own as DtoClass) : undefined;
}

/** Data without a DTO is the caller's own: its keys are wire names, its nulls are meant. */
function encodeFreeForm(value: object, property: DtoProperty, path: string, depth: number): unknown {
  const own: DtoProperty = property.nullable ? property : { ...property, nullable: true };
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON === 'function' && !ArrayBuffer.isView(value)) {
    return encodeValue(toJSON.call(value), own, path, depth + 1);
  }
  // A Map, a Promise, a Buffer have no fields to send; JSON.stringify would make {} of them.
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (kind !== 'Object') throw notEncodable(path, `is a ${kind}: make it an array or a plain object`);
  const encoded: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (item !== undefined) setField(encoded, key, encodeValue(item, own, `${path}.${key}`, depth + 1));
  }
  return encoded;
}

function setField(target: Record<string, unknown>, key: string, value: unknown): void {
  // Plain assignment would set the prototype instead.
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true });
  else target[key] = value;
}

function emptyElement(path: string, item: unknown): InputNotEncodableError {
  return notEncodable(path, `is ${String(item)}: leave the element out`);
}

function notEncodable(path: string, what: string): InputNotEncodableError {
  return new InputNotEncodableError(`${path} ${what}`);
}
