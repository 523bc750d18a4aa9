import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { shortened } from '../lang/shortened.js';
import type { DtoProperty } from '../metadata/dto.reader.js';
import { rewriteDate, writeDate } from '../lang/date-text.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import { describePath, type PropertyPath } from './property-path.js';

/** Keys of free-form data may have any length. */
const MAX_PATH = 200;

export type Scalar = string | number | boolean;

/** Whether a value is sent: `null` only if the property is `nullable`. */
export function isSent(value: unknown, { nullable }: DtoProperty): boolean {
  return value !== undefined && (value !== null || nullable);
}

/** Encodes a value for the wire; returns undefined if it is an object other than a date. */
export function encodeScalar(
  value: unknown,
  property: DtoProperty,
  path: PropertyPath,
  depth: number,
): Scalar | undefined {
  switch (typeof value) {
    case 'string':
      // JSON would escape it, which servers reject; URLs, forms and XML cannot carry it.
      if (!value.isWellFormed())
        throw notEncodable('has a lone surrogate: it is not Unicode text', path, depth);
      return property.scalar === Date ? dateScalar(value, property, path, depth) : value;
    case 'number':
      if (!Number.isFinite(value)) throw notEncodable(`is ${value}, which cannot be encoded`, path, depth);
      return property.scalar === Date ? dateScalar(value, property, path, depth) : value;
    case 'boolean':
      if (property.scalar === Date) throw notADate(property, path, depth);
      return property.booleanAs === 'int' ? Number(value) : value;
    case 'object':
      if (!(value instanceof Date)) return undefined;
      return dateScalar(value, property, path, depth);
    default:
      throw notEncodable(`is a ${typeof value}, which cannot be encoded: make it a string`, path, depth);
  }
}

function dateScalar(
  value: Date | string | number,
  property: DtoProperty,
  path: PropertyPath,
  depth: number,
): Scalar {
  if (!(value instanceof Date)) {
    const rewritten = rewriteDate(value, property);
    if (rewritten === undefined) throw notADate(property, path, depth);
    return rewritten;
  }
  if (Number.isNaN(value.getTime())) throw notEncodable('is an invalid date', path, depth);
  const written = writeDate(value, property);
  if (written === undefined) {
    throw notEncodable(
      `is a date before the year 1, which the dateFormat "${property.dateFormat}" cannot express`,
      path,
      depth,
    );
  }
  return written;
}

function notADate({ dateFormat }: DtoProperty, path: PropertyPath, depth: number): InputNotEncodableError {
  const text = dateFormat === undefined ? '' : `, a string in the format "${dateFormat}"`;
  return notEncodable(`is not a date: give it a Date${text} or an ISO 8601 string`, path, depth);
}

/** A scalar as text, for queries, forms, paths and headers. */
export function scalarText(value: unknown, property: DtoProperty, path: PropertyPath, depth: number): string {
  // Absent properties are skipped before: this is an element of a list.
  if (value === undefined || value === null) throw emptyElement(value, path, depth);
  const scalar = encodeScalar(value, property, path, depth);
  if (scalar !== undefined) return String(scalar);
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON !== 'function' || ArrayBuffer.isView(value) || depth > MAX_DEPTH) {
    throw notEncodable(
      'is an object, but only a single value can be sent here: encode it to a string',
      path,
      depth,
    );
  }
  path[depth + 1] = undefined;
  return scalarText(toJSON.call(value), property, path, depth + 1);
}

/** The elements of a list as texts, including the holes of a sparse array. */
export function scalarTexts(
  values: readonly unknown[],
  property: DtoProperty,
  path: PropertyPath,
  depth: number,
): string[] {
  return Array.from(values, (item, index) => {
    path[depth + 1] = index;
    return scalarText(item, property, path, depth + 1);
  });
}

/** Joins a list to one text. An element that contains the separator would be read as two. */
export function joinTexts(
  values: readonly unknown[],
  property: DtoProperty,
  separator: string,
  path: PropertyPath,
  depth: number,
): string {
  const texts = scalarTexts(values, property, path, depth);
  const mark = separator.trim() || separator;
  const at = texts.findIndex((text) => text.includes(mark));
  if (at >= 0) {
    path[depth + 1] = at;
    throw notEncodable(`contains the separator ${JSON.stringify(mark)} of its list`, path, depth + 1);
  }
  return texts.join(separator);
}

export function emptyElement(item: unknown, path: PropertyPath, depth: number): InputNotEncodableError {
  return notEncodable(`is ${String(item)}: leave the element out`, path, depth);
}

export function notEncodable(what: string, path: PropertyPath, depth: number): InputNotEncodableError {
  return new InputNotEncodableError(`${shortened(describePath(path, depth), MAX_PATH)} ${what}`);
}
