import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { shortened } from '../lang/shortened.js';
import type { DtoProperty } from '../metadata/dto.reader.js';
import { rewriteDate, writeDate } from '../lang/date-text.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import { describePath, type PropertyPath } from './property-path.js';

/** Keys of free-form data are the caller's. */
const MAX_PATH = 200;

export type Scalar = string | number | boolean;

/** Whether a value takes part in a request: `null` only where the property says so. */
export function isSent(value: unknown, { nullable }: DtoProperty): boolean {
  return value !== undefined && (value !== null || nullable);
}

/** A value as the wire has it; undefined where it is an object other than a date. */
export function encodeScalar(
  value: unknown,
  property: DtoProperty,
  trail: PropertyPath,
  depth: number,
): Scalar | undefined {
  switch (typeof value) {
    case 'string':
      // JSON would carry it as an escape, which servers refuse; URLs, forms and XML cannot carry it.
      if (!value.isWellFormed())
        throw notEncodable('has a lone surrogate: it is not Unicode text', trail, depth);
      return property.scalar === Date ? dateScalar(value, property, trail, depth) : value;
    case 'number':
      if (!Number.isFinite(value))
        throw notEncodable(`is ${value}, which has no form on the wire`, trail, depth);
      return property.scalar === Date ? dateScalar(value, property, trail, depth) : value;
    case 'boolean':
      if (property.scalar === Date) throw noDate(property, trail, depth);
      return property.booleanAs === 'int' ? Number(value) : value;
    case 'object':
      if (!(value instanceof Date)) return undefined;
      return dateScalar(value, property, trail, depth);
    default:
      throw notEncodable(
        `is a ${typeof value}, which has no form on the wire: make it a string`,
        trail,
        depth,
      );
  }
}

function dateScalar(
  value: Date | string | number,
  property: DtoProperty,
  trail: PropertyPath,
  depth: number,
): Scalar {
  if (!(value instanceof Date)) {
    const rewritten = rewriteDate(value, property);
    if (rewritten === undefined) throw noDate(property, trail, depth);
    return rewritten;
  }
  if (Number.isNaN(value.getTime())) throw notEncodable('is an invalid date', trail, depth);
  const written = writeDate(value, property);
  if (written === undefined) {
    throw notEncodable(
      `is a date before the year 1, which the dateFormat "${property.dateFormat}" cannot hold`,
      trail,
      depth,
    );
  }
  return written;
}

function noDate({ dateFormat }: DtoProperty, trail: PropertyPath, depth: number): InputNotEncodableError {
  const text = dateFormat === undefined ? '' : `, a text in the format "${dateFormat}"`;
  return notEncodable(`is no date: give it a Date${text} or an ISO 8601 text`, trail, depth);
}

/** A scalar as text, for queries, forms, paths and headers. */
export function scalarText(
  value: unknown,
  property: DtoProperty,
  trail: PropertyPath,
  depth: number,
): string {
  // Absent by itself it would not have come here.
  if (value === undefined || value === null) throw emptyElement(value, trail, depth);
  const scalar = encodeScalar(value, property, trail, depth);
  if (scalar !== undefined) return String(scalar);
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON !== 'function' || ArrayBuffer.isView(value) || depth > MAX_DEPTH) {
    throw notEncodable('is an object where only a single value fits: encode it to a string', trail, depth);
  }
  trail[depth + 1] = undefined;
  return scalarText(toJSON.call(value), property, trail, depth + 1);
}

/** The elements of a list as texts. Goes through the holes of a sparse array too. */
export function scalarTexts(
  values: readonly unknown[],
  property: DtoProperty,
  trail: PropertyPath,
  depth: number,
): string[] {
  return Array.from(values, (item, index) => {
    trail[depth + 1] = index;
    return scalarText(item, property, trail, depth + 1);
  });
}

/** A list as one text. An element that holds the separator would be read as two. */
export function joinTexts(
  values: readonly unknown[],
  property: DtoProperty,
  separator: string,
  trail: PropertyPath,
  depth: number,
): string {
  const texts = scalarTexts(values, property, trail, depth);
  const mark = separator.trim() || separator;
  const at = texts.findIndex((text) => text.includes(mark));
  if (at >= 0) {
    trail[depth + 1] = at;
    throw notEncodable(`holds the separator ${JSON.stringify(mark)} of its list`, trail, depth + 1);
  }
  return texts.join(separator);
}

export function emptyElement(item: unknown, trail: PropertyPath, depth: number): InputNotEncodableError {
  return notEncodable(`is ${String(item)}: leave the element out`, trail, depth);
}

export function notEncodable(what: string, trail: PropertyPath, depth: number): InputNotEncodableError {
  return new InputNotEncodableError(`${shortened(describePath(trail, depth), MAX_PATH)} ${what}`);
}
