import { Readable } from 'node:stream';
import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { shortened } from '../lang/shortened.js';
import { Violations } from '../errors/violations.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoMetadata } from '../metadata/dto.reader.js';
import { isInstanceOf } from '../metadata/instance-of.js';
import { readApi } from '../metadata/metadata.store.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import { HttpFile } from '../wire/http-file.js';
import { isRecord } from '../lang/plain-data.js';

/** What an error shows of a key. */
const MAX_KEY = 100;

/** Where a plain object stands in the whole. */
interface Place {
  readonly property: string;
  readonly wirePath: string;
  readonly depth: number;
}

/**
 * Builds a DTO and the DTOs below it from an object, plain or of a class of the host's own: what counts are its own
 * enumerable properties. Instances of the DTOs among the values are kept as they are.
 *
 * @throws InputInvalidError naming the unknown keys
 * @throws InputNotEncodableError where the object contains itself
 */
export function instantiate<T extends object>(dto: new () => T, plain: unknown): T {
  const violations = new Violations();
  const built = hasProperties(plain)
    ? build(readDto(dto), plain, { property: '', wirePath: '', depth: 0 }, violations)
    : refuse(dto, violations);
  if (!violations.isEmpty)
    throw new InputInvalidError(violations.kept, { api: readApi(dto), omitted: violations.omitted });
  return built as T;
}

function build(
  dto: DtoMetadata,
  plain: Readonly<Record<string, unknown>>,
  at: Place,
  violations: Violations,
): object {
  if (at.depth > MAX_DEPTH) {
    throw new InputNotEncodableError(
      `${at.property} is nested deeper than ${MAX_DEPTH} levels, or contains itself`,
    );
  }
  const built = new dto.target() as Record<string, unknown>;
  for (const key of Object.keys(plain)) {
    const metadata = dto.byProperty.get(key);
    if (!metadata?.isSettable) {
      violations.add(() => unknownProperty(dto, key, at, !metadata && isFieldOrSetter(built, key)));
      continue;
    }
    const value = plain[key];
    // An absent optional must not undo a default.
    if (value === undefined) continue;
    const { dto: nested } = metadata;
    built[key] = nested ? buildNested(nested, value, below(at, key, metadata.wireName), violations) : value;
  }
  return built;
}

function buildNested(nested: DtoClass, value: unknown, at: Place, violations: Violations): unknown {
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) =>
      buildOne(nested, item, elementOf(at, index), violations),
    );
  }
  return buildOne(nested, value, at, violations);
}

function buildOne(nested: DtoClass, value: unknown, at: Place, violations: Violations): unknown {
  // What has no properties is left for the validator to refuse.
  return hasProperties(value) && !isInstanceOf(value, nested)
    ? build(readDto(nested), value, at, violations)
    : value;
}

/** Not a Date, a Map, a Buffer, a stream, …: what they are is not in their properties. */
function hasProperties(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    Object.prototype.toString.call(value) === '[object Object]' &&
    !(value instanceof HttpFile || value instanceof Readable)
  );
}

function unknownProperty(dto: DtoMetadata, given: string, at: Place, lacksName: boolean): Violation {
  const key = shortened(given, MAX_KEY);
  const known = dto.properties
    .filter(({ isSettable }) => isSettable)
    .map(({ property }) => property)
    .join(', ');
  return {
    property: join(at.property, key),
    wirePath: join(at.wirePath, key),
    rule: 'unknownProperty',
    message: lacksName
      ? `${dto.target.name}.${key} has no wire name: add @JsonName() to it`
      : `${dto.target.name} has no property "${key}" to set: it has ${known}`,
  };
}

/** A field that is never initialised cannot be seen. */
function isFieldOrSetter(built: object, key: string): boolean {
  if (Object.hasOwn(built, key)) return true;
  let at = Object.getPrototypeOf(built) as object | null;
  // Not Object.prototype, which has a setter __proto__.
  for (; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.getOwnPropertyDescriptor(at, key)?.set) return true;
  }
  return false;
}

function refuse(dto: DtoClass, violations: Violations): undefined {
  violations.add(() => ({
    property: '',
    wirePath: '',
    rule: 'isObject',
    message: `${dto.name}.from() takes an object`,
  }));
  return undefined;
}

function below({ property, wirePath, depth }: Place, key: string, wireName: string): Place {
  return { property: join(property, key), wirePath: join(wirePath, wireName), depth: depth + 1 };
}

function elementOf({ property, wirePath, depth }: Place, index: number): Place {
  return { property: `${property}[${index}]`, wirePath: `${wirePath}[${index}]`, depth };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
