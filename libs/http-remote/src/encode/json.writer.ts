import type { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoProperty } from '../metadata/dto.reader.js';
import { extraToSend, type ExtraFields } from '../metadata/extra-fields.js';
import { isInstanceOf } from '../metadata/instance-of.js';
import { readProperties } from '../metadata/metadata.store.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import { JSON_FIELD, rejectTaken } from './extra.encoder.js';
import { emptyElement, encodeScalar, isSent, joinTexts, notEncodable } from './scalar.encoder.js';
import type { PropertyPath } from './property-path.js';

/** Writes the properties of a DTO as a JSON object of wire names. Directly as text, without an intermediate object. */
export function writeDto(
  input: object,
  properties: readonly DtoProperty[],
  path: PropertyPath,
  depth: number,
): string {
  let members = '';
  for (const property of properties) {
    const value = (input as Record<string, unknown>)[property.property];
    if (!isSent(value, property)) continue;
    path[depth] = property.property;
    const text =
      property.separator !== undefined && Array.isArray(value)
        ? writeText(joinTexts(value, property, property.separator, path, depth))
        : writeValue(value, property, path, depth);
    members += (members === '' ? property.jsonKey : property.laterJsonKey) + text;
  }
  const extra = extraToSend(input);
  return extra ? `{${withExtra(members, extra, input, properties, path, depth)}}` : `{${members}}`;
}

function withExtra(
  members: string,
  extra: ExtraFields,
  dto: object,
  properties: readonly DtoProperty[],
  path: PropertyPath,
  depth: number,
): string {
  rejectTaken(extra, dto, properties, path, depth);
  path[depth] = 'extra';
  const added = writeMembers(extra, JSON_FIELD, path, depth);
  return members === '' || added === '' ? members + added : `${members},${added}`;
}

function writeValue(value: unknown, property: DtoProperty, path: PropertyPath, depth: number): string {
  if (value === null) return 'null';
  const scalar = encodeScalar(value, property, path, depth);
  if (scalar === undefined) return writeObject(value as object, property, path, depth);
  return typeof scalar === 'string' ? writeText(scalar) : String(scalar);
}

// eslint-disable-next-line no-control-regex -- JSON has to escape them
const TO_ESCAPE = /["\\\u0000-\u001f]/;

function writeText(text: string): string {
  return TO_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function writeObject(value: object, property: DtoProperty, path: PropertyPath, depth: number): string {
  if (depth > MAX_DEPTH) {
    throw notEncodable(`is nested deeper than ${MAX_DEPTH} levels, or contains itself`, path, depth);
  }
  if (Array.isArray(value)) return writeList(value, property, path, depth);
  if (property.isJson) return writeFreeForm(value, property, path, depth);
  if (property.dto) {
    const dto = dtoOf(value, property.dto);
    if (dto) return writeNested(value, dto, path, depth);
  } else if (hasToJson(value)) return writeJsonOf(value, property, path, depth);
  throw undeclared(value, property, path, depth);
}

function writeNested(value: object, dto: DtoClass, path: PropertyPath, depth: number): string {
  const { properties } = readDto(dto);
  if (properties.length === 0 && Object.keys(value).length > 0) {
    throw notEncodable(
      `is an instance of ${dto.name}, whose properties have no wire names: add @JsonName() to them, ` +
        "or declare { type: 'json' } for free-form JSON",
      path,
      depth,
    );
  }
  return writeDto(value, properties, path, depth + 1);
}

function writeList(
  values: readonly unknown[],
  property: DtoProperty,
  path: PropertyPath,
  depth: number,
): string {
  let elements = '';
  for (let index = 0; index < values.length; index++) {
    const item = values[index];
    path[depth + 1] = index;
    if (!isSent(item, property) && !(item === null && property.isJson))
      throw emptyElement(item, path, depth + 1);
    const text = writeValue(item, property, path, depth + 1);
    elements += index === 0 ? text : `,${text}`;
  }
  return `[${elements}]`;
}

/** The declared class wins over the value's own: a subclass for responses may have fields that requests must not send. */
function dtoOf(value: object, declared: DtoClass): DtoClass | undefined {
  return isInstanceOf(value, declared) ? declared : ownDtoOf(value);
}

function ownDtoOf(value: object): DtoClass | undefined {
  // Not value.constructor: data may have a field with that name.
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: unknown } | null;
  const own = prototype?.constructor;
  return typeof own === 'function' && readProperties(own).length > 0 ? (own as DtoClass) : undefined;
}

/** An error, because a server that ignores unknown fields would accept an object under its property names without notice. */
function undeclared(
  value: object,
  { property, dto, scalar }: DtoProperty,
  path: PropertyPath,
  depth: number,
): InputNotEncodableError {
  const kind = kindOfObject(value);
  if (kind !== undefined)
    return notEncodable(`is a ${kind}: make it an array or a plain object`, path, depth);
  if (dto) {
    return notEncodable(`must be an instance of ${dto.name}: build the input with from({ … })`, path, depth);
  }
  if (scalar) return notEncodable(`is an object, but its type is ${scalar.name}`, path, depth);
  const name = ownDtoOf(value)?.name ?? 'ItemDto';
  const type = depth > 0 && typeof path[depth] === 'number' ? `[${name}]` : name;
  return notEncodable(
    `is an object, and ${property} declares no type for it: add { type: () => ${type} } to its @JsonName(), ` +
      "or { type: 'json' } for free-form JSON",
    path,
    depth,
  );
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === 'function' && !ArrayBuffer.isView(value);
}

function writeJsonOf(
  value: { toJSON(): unknown },
  property: DtoProperty,
  path: PropertyPath,
  depth: number,
): string {
  path[depth + 1] = undefined;
  return writeValue(value.toJSON(), property, path, depth + 1);
}

/** The kind of an object without fields to send, such as a Map, a Promise or a Buffer. JSON.stringify would write it as {}. */
function kindOfObject(value: object): string | undefined {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return kind === 'Object' ? undefined : kind;
}

/** The caller controls free-form JSON: its keys are wire names, its nulls are sent. A DTO in it is sent under its wire names. */
function writeFreeForm(value: object, property: DtoProperty, path: PropertyPath, depth: number): string {
  const dto = ownDtoOf(value);
  if (dto) return writeNested(value, dto, path, depth);
  if (hasToJson(value)) return writeJsonOf(value, property, path, depth);
  const kind = kindOfObject(value);
  if (kind !== undefined) throw notEncodable(`is a ${kind}: make it an array or a plain object`, path, depth);
  return `{${writeMembers(value, property, path, depth)}}`;
}

function writeMembers(value: object, property: DtoProperty, path: PropertyPath, depth: number): string {
  const members: string[] = [];
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (item === undefined) continue;
    path[depth + 1] = key;
    members.push(`${JSON.stringify(key)}:${writeValue(item, property, path, depth + 1)}`);
  }
  return members.join(',');
}
