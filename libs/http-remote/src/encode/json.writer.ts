import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoProperty } from '../metadata/dto.reader.js';
import { isInstanceOf } from '../metadata/instance-of.js';
import { readProperties } from '../metadata/metadata.writer.js';
import { MAX_DEPTH } from '../wire/max-depth.js';
import { emptyElement, encodeScalar, isSent, joinTexts, notEncodable } from './scalar.encoder.js';
import type { Trail } from './trail.js';

/** The properties of a DTO as a JSON object of wire names. As text: an object would be made only to be written. */
export function writeDto(
  input: object,
  properties: readonly DtoProperty[],
  trail: Trail,
  depth: number,
): string {
  let members = '';
  for (const property of properties) {
    const value = (input as Record<string, unknown>)[property.property];
    if (!isSent(value, property)) continue;
    trail[depth] = property.property;
    const text =
      property.separator !== undefined && Array.isArray(value)
        ? writeText(joinTexts(value, property, property.separator, trail, depth))
        : writeValue(value, property, trail, depth);
    members += (members === '' ? property.jsonKey : property.laterJsonKey) + text;
  }
  return `{${members}}`;
}

function writeValue(value: unknown, property: DtoProperty, trail: Trail, depth: number): string {
  if (value === null) return 'null';
  const scalar = encodeScalar(value, property, trail, depth);
  if (scalar === undefined) return writeObject(value as object, property, trail, depth);
  return typeof scalar === 'string' ? writeText(scalar) : String(scalar);
}

// eslint-disable-next-line no-control-regex -- what JSON has to escape
const TO_ESCAPE = /["\\\u0000-\u001f]/;

function writeText(text: string): string {
  return TO_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function writeObject(value: object, property: DtoProperty, trail: Trail, depth: number): string {
  if (depth > MAX_DEPTH) {
    throw notEncodable(`is nested deeper than ${MAX_DEPTH} levels, or contains itself`, trail, depth);
  }
  if (Array.isArray(value)) return writeList(value, property, trail, depth);
  const dto = dtoOf(value, property);
  return dto
    ? writeDto(value, readDto(dto).properties, trail, depth + 1)
    : writeFreeForm(value, property, trail, depth);
}

function writeList(values: readonly unknown[], property: DtoProperty, trail: Trail, depth: number): string {
  let elements = '';
  for (let index = 0; index < values.length; index++) {
    const item = values[index];
    trail[depth + 1] = index;
    if (!isSent(item, property)) throw emptyElement(item, trail, depth + 1);
    const text = writeValue(item, property, trail, depth + 1);
    elements += index === 0 ? text : `,${text}`;
  }
  return `[${elements}]`;
}

/** The declared class goes before the value's own: a subclass that answers come in may have fields that requests lack. */
function dtoOf(value: object, property: DtoProperty): DtoClass | undefined {
  if (property.dto && isInstanceOf(value, property.dto)) return property.dto;
  // Not value.constructor: data may have a field of that name.
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: unknown } | null;
  const own = prototype?.constructor;
  return typeof own === 'function' && readProperties(own).length > 0 ? (own as DtoClass) : undefined;
}

/** Data without a DTO is the caller's own: its keys are wire names, its nulls are meant. */
function writeFreeForm(value: object, property: DtoProperty, trail: Trail, depth: number): string {
  const own: DtoProperty = property.nullable ? property : { ...property, nullable: true };
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON === 'function' && !ArrayBuffer.isView(value)) {
    trail[depth + 1] = undefined;
    return writeValue(toJSON.call(value), own, trail, depth + 1);
  }
  // A Map, a Promise, a Buffer have no fields to send; JSON.stringify would make {} of them.
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (kind !== 'Object') throw notEncodable(`is a ${kind}: make it an array or a plain object`, trail, depth);
  const members: string[] = [];
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (item === undefined) continue;
    trail[depth + 1] = key;
    members.push(`${JSON.stringify(key)}:${writeValue(item, own, trail, depth + 1)}`);
  }
  return `{${members.join(',')}}`;
}
