import { Readable } from 'node:stream';
import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { shortened } from '../lang/shortened.js';
import { Violations } from '../errors/violations.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoMetadata } from '../metadata/dto.reader.js';
import { extraToSend, withExtra } from '../metadata/extra-fields.js';
import { isInstanceOf } from '../metadata/instance-of.js';
import { readApi } from '../metadata/metadata.store.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import { HttpFile } from '../wire/http-file.js';
import { isPlainObject, isRecord } from '../lang/plain-data.js';

/** The length of a key in an error message. */
const MAX_KEY = 100;

/** The path of a plain object within the input. */
interface ObjectPath {
  readonly property: string;
  readonly wirePath: string;
  readonly depth: number;
  /** Whether an instance of a class of the application contains it. */
  readonly isOfInstance: boolean;
}

/**
 * Builds a DTO and its nested DTOs from a plain object, or from an instance of an application's own class: its own
 * enumerable properties are read. Values that are instances of the DTOs already are kept as they are.
 *
 * @throws InputInvalidError if the object has unknown keys
 * @throws InputNotEncodableError if the object contains itself
 */
export function instantiate<T extends object>(dto: new () => T, plain: unknown): T {
  const violations = new Violations();
  const built = hasProperties(plain)
    ? build(readDto(dto), plain, { property: '', wirePath: '', depth: 0, isOfInstance: false }, violations)
    : rejectNonObject(dto, violations);
  if (!violations.isEmpty)
    throw new InputInvalidError(violations.kept, { api: readApi(dto), omitted: violations.omitted });
  return built as T;
}

function build(
  dto: DtoMetadata,
  plain: Readonly<Record<string, unknown>>,
  at: ObjectPath,
  violations: Violations,
): object {
  if (at.depth > MAX_DEPTH) {
    throw new InputNotEncodableError(
      `${at.property} is nested deeper than ${MAX_DEPTH} levels, or contains itself`,
    );
  }
  const built = new dto.target() as Record<string, unknown>;
  const here = at.isOfInstance || isPlainObject(plain) ? at : { ...at, isOfInstance: true };
  const added = extraToSend(plain);
  if (added) withExtra(built, added);
  for (const key of Object.keys(plain)) {
    const metadata = dto.byProperty.get(key);
    if (key === 'extra' && !metadata && !isFieldOrSetter(built, key)) {
      addExtra(dto, built, plain[key], here, violations);
      continue;
    }
    if (!metadata?.isSettable) {
      violations.add(() => unknownProperty(dto, key, at, !metadata && isFieldOrSetter(built, key)));
      continue;
    }
    const value = plain[key];
    // An explicit undefined must not overwrite a default.
    if (value === undefined) continue;
    const { dto: nested } = metadata;
    built[key] = nested ? buildNested(nested, value, below(here, key, metadata.wireName), violations) : value;
  }
  return built;
}

/**
 * Only a plain object may have `extra`: into an instance, such as a request body that `ValidationPipe` has converted, its sender
 * may have written it.
 */
function addExtra(
  dto: DtoMetadata,
  built: object,
  extra: unknown,
  at: ObjectPath,
  violations: Violations,
): void {
  if (extra === undefined || extra === null) return;
  const reject = (rule: string, message: string) =>
    violations.add(() => ({
      property: join(at.property, 'extra'),
      wirePath: join(at.wirePath, 'extra'),
      rule,
      message,
    }));
  if (at.isOfInstance) {
    reject(
      'unknownProperty',
      `${dto.target.name} takes extra from plain objects only: add it with withExtra()`,
    );
  } else if (!isPlainObject(extra)) {
    reject('isObject', 'extra must be a plain object of values by wire name');
  } else withExtra(built, { ...extraToSend(built), ...extra });
}

function buildNested(nested: DtoClass, value: unknown, at: ObjectPath, violations: Violations): unknown {
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) =>
      buildOne(nested, item, elementOf(at, index), violations),
    );
  }
  return buildOne(nested, value, at, violations);
}

function buildOne(nested: DtoClass, value: unknown, at: ObjectPath, violations: Violations): unknown {
  // The validator rejects values without properties.
  return hasProperties(value) && !isInstanceOf(value, nested)
    ? build(readDto(nested), value, at, violations)
    : value;
}

/** False for a Date, a Map, a Buffer, a stream, …: their content is not in their properties. */
function hasProperties(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    Object.prototype.toString.call(value) === '[object Object]' &&
    !(value instanceof HttpFile || value instanceof Readable)
  );
}

function unknownProperty(dto: DtoMetadata, given: string, at: ObjectPath, lacksName: boolean): Violation {
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
      : `${dto.target.name} has no settable property "${key}": it has ${known}`,
  };
}

/** A field declared without initializer does not exist at run time. */
function isFieldOrSetter(built: object, key: string): boolean {
  if (Object.hasOwn(built, key)) return true;
  let at = Object.getPrototypeOf(built) as object | null;
  // Stop before Object.prototype, which has a setter __proto__.
  for (; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.getOwnPropertyDescriptor(at, key)?.set) return true;
  }
  return false;
}

function rejectNonObject(dto: DtoClass, violations: Violations): undefined {
  violations.add(() => ({
    property: '',
    wirePath: '',
    rule: 'isObject',
    message: `${dto.name}.from() needs an object`,
  }));
  return undefined;
}

function below(at: ObjectPath, key: string, wireName: string): ObjectPath {
  const { property, wirePath, depth } = at;
  return { ...at, property: join(property, key), wirePath: join(wirePath, wireName), depth: depth + 1 };
}

function elementOf(at: ObjectPath, index: number): ObjectPath {
  return { ...at, property: `${at.property}[${index}]`, wirePath: `${at.wirePath}[${index}]` };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
