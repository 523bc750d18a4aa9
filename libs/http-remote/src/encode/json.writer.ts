import type { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoProperty } from '../metadata/dto.reader.js';
import { isInstanceOf } from '../metadata/instance-of.js';
import { readProperties } from '../metadata/metadata.store.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import { emptyElement, encodeScalar, isSent, joinTexts, notEncodable } from './scalar.encoder.js';
import type { PropertyPath } from './property-path.js';

/** The properties of a DTO as a JSON object of wire names. As text: an object would be made only to be written. */
export function writeDto(
  input: object,
  properties: readonly DtoProperty[],
  trail: PropertyPath,
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

function writeValue(value: unknown, property: DtoProperty, trail: PropertyPath, depth: number): string {
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

function writeObject(value: object, property: DtoProperty, trail: PropertyPath, depth: number): string {
  if (depth > MAX_DEPTH) {
    throw notEncodable(`is nested deeper than ${MAX_DEPTH} levels, or contains itself`, trail, depth);
  }
  if (Array.isArray(value)) return writeList(value, property, trail, depth);
  if (property.isJson) return writeFreeForm(value, property, trail, depth);
  if (property.dto) {
    const dto = dtoOf(value, property.dto);
    if (dto) return writeNested(value, dto, trail, depth);
  } else if (knowsItsJson(value)) return writeJsonOf(value, property, trail, depth);
  throw undeclared(value, property, trail, depth);
}

function writeNested(value: object, dto: DtoClass, trail: PropertyPath, depth: number): string {
  const { properties } = readDto(dto);
  if (properties.length === 0 && Object.keys(value).length > 0) {
    throw notEncodable(
      `is an instance of ${dto.name}, none of whose properties has a wire name: add @JsonName() to them, ` +
        "or declare { type: 'json' } for free-form JSON",
      trail,
      depth,
    );
  }
  return writeDto(value, properties, trail, depth + 1);
}

function writeList(
  values: readonly unknown[],
  property: DtoProperty,
  trail: PropertyPath,
  depth: number,
): string {
  let elements = '';
  for (let index = 0; index < values.length; index++) {
    const item = values[index];
    trail[depth + 1] = index;
    if (!isSent(item, property) && !(item === null && property.isJson))
      throw emptyElement(item, trail, depth + 1);
    const text = writeValue(item, property, trail, depth + 1);
    elements += index === 0 ? text : `,${text}`;
  }
  return `[${elements}]`;
}

/** The declared class goes before the value's own: a subclass that answers come in may have fields that requests lack. */
function dtoOf(value: object, declared: DtoClass): DtoClass | undefined {
  return isInstanceOf(value, declared) ? declared : ownDtoOf(value);
}

function ownDtoOf(value: object): DtoClass | undefined {
  // Not value.constructor: data may have a field of that name.
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: unknown } | null;
  const own = prototype?.constructor;
  return typeof own === 'function' && readProperties(own).length > 0 ? (own as DtoClass) : undefined;
}

/** A server that ignores unknown fields would take an object under its property names, and answer that all is well. */
function undeclared(
  value: object,
  { property, dto, scalar }: DtoProperty,
  trail: PropertyPath,
  depth: number,
): InputNotEncodableError {
  const kind = kindOfObject(value);
  if (kind !== undefined)
    return notEncodable(`is a ${kind}: make it an array or a plain object`, trail, depth);
  if (dto) {
    return notEncodable(`must be an instance of ${dto.name}: build the input with from({ … })`, trail, depth);
  }
  if (scalar) return notEncodable(`is an object, but its type is ${scalar.name}`, trail, depth);
  const name = ownDtoOf(value)?.name ?? 'ItemDto';
  const type = depth > 0 && typeof trail[depth] === 'number' ? `[${name}]` : name;
  return notEncodable(
    `is an object, and ${property} declares no type for it: add { type: () => ${type} } to its @JsonName(), ` +
      "or { type: 'json' } for free-form JSON",
    trail,
    depth,
  );
}

function knowsItsJson(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === 'function' && !ArrayBuffer.isView(value);
}

function writeJsonOf(
  value: { toJSON(): unknown },
  property: DtoProperty,
  trail: PropertyPath,
  depth: number,
): string {
  trail[depth + 1] = undefined;
  return writeValue(value.toJSON(), property, trail, depth + 1);
}

/** What has no fields to send, like a Map, a Promise or a Buffer; JSON.stringify would make {} of it. */
function kindOfObject(value: object): string | undefined {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return kind === 'Object' ? undefined : kind;
}

/** Free-form JSON is the caller's own: its keys are wire names, its nulls are meant. A DTO in it keeps its wire names. */
function writeFreeForm(value: object, property: DtoProperty, trail: PropertyPath, depth: number): string {
  const dto = ownDtoOf(value);
  if (dto) return writeNested(value, dto, trail, depth);
  if (knowsItsJson(value)) return writeJsonOf(value, property, trail, depth);
  const kind = kindOfObject(value);
  if (kind !== undefined)
    throw notEncodable(`is a ${kind}: make it an array or a plain object`, trail, depth);
  const members: string[] = [];
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (item === undefined) continue;
    trail[depth + 1] = key;
    members.push(`${JSON.stringify(key)}:${writeValue(item, property, trail, depth + 1)}`);
  }
  return `{${members.join(',')}}`;
}
