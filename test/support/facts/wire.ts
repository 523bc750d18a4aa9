import {
  HttpFile,
  type DtoClass,
  type FieldDescription,
  type RemoteApiDescription,
} from 'nestjs-http-remote';
import { isRecord, type WireExample, type WireObject } from './refusals.js';

const nestedFields = new WeakMap<FieldDescription, readonly FieldDescription[] | undefined>();

/** The fields of a nested DTO. `nested` is read on access, and a class takes a millisecond. */
export function fieldsBelow(field: FieldDescription): readonly FieldDescription[] | undefined {
  if (!nestedFields.has(field)) nestedFields.set(field, field.nested?.fields);
  return nestedFields.get(field);
}

/** The properties that hold a request, for `from()`. */
export function propertiesOf(
  { fields, action }: RemoteApiDescription,
  { query, body }: WireExample,
): WireObject {
  const { inQuery, others } = placesOf(fields);
  return { ...renamed(inQuery, query, action), ...renamed(others, body, action) };
}

type ByWireName = ReadonlyMap<string, FieldDescription>;
interface Places {
  readonly inQuery: ByWireName;
  readonly others: ByWireName;
}

const places = new WeakMap<readonly FieldDescription[], Places>();
const wireNames = new WeakMap<readonly FieldDescription[], ByWireName>();

function placesOf(fields: readonly FieldDescription[]): Places {
  const known = places.get(fields);
  if (known) return known;
  const found = {
    inQuery: byWireName(fields.filter(({ place }) => place === 'query')),
    others: byWireName(fields.filter(({ place }) => place !== 'query')),
  };
  places.set(fields, found);
  return found;
}

function wireNamesOf(fields: readonly FieldDescription[]): ByWireName {
  const known = wireNames.get(fields) ?? byWireName(fields);
  wireNames.set(fields, known);
  return known;
}

function byWireName(fields: readonly FieldDescription[]): ByWireName {
  return new Map(fields.map((field) => [field.wireName, field]));
}

function renamed(fields: ByWireName, wire: WireObject, path: string): WireObject {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wire)) {
    const field = fields.get(name);
    if (!field) throw new Error(`${path}.${name} has no property`);
    properties[field.property] = valueOf(field, value, `${path}.${name}`);
  }
  return properties;
}

function valueOf(field: FieldDescription, value: unknown, path: string): unknown {
  if (value instanceof Uint8Array) return new HttpFile(value, 'example.txt', 'text/plain');
  const below = fieldsBelow(field);
  if (!below) return value;
  if (Array.isArray(value)) return value.map((each) => valueOf(field, each, `${path}[]`));
  // Of the wrong type, for a rule to find.
  const names = wireNamesOf(below);
  if (!isRecord(value) || Object.keys(value).some((name) => !names.has(name))) return value;
  return renamed(names, value, path);
}

/** A decoded output under its wire names, with what it keeps aside under `extra`. */
export function wireOf(output: object, fields: readonly FieldDescription[]): WireObject {
  const extra = (output as { readonly extra?: WireObject }).extra ?? {};
  const found = fields.flatMap((field) => {
    const value = (output as WireObject)[field.property];
    return value === undefined ? [] : [[field.wireName, wireValue(value, field)] as const];
  });
  return { ...Object.fromEntries(found), ...(Object.keys(extra).length > 0 && { extra: { ...extra } }) };
}

function wireValue(value: unknown, field: FieldDescription): unknown {
  if (Array.isArray(value)) return value.map((each) => wireValue(each, field));
  const below = fieldsBelow(field);
  return below && isRecord(value) ? wireOf(value, below) : value;
}

/** The class of an input, which every input class has as a constructor without arguments and `from()`. */
export function build(target: DtoClass, plain: WireObject): object {
  return (target as unknown as { from(plain: WireObject): object }).from(plain);
}
