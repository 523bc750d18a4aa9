import type { ApiReference } from '../errors/http-remote.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { isRecord } from '../lang/plain-data.js';
import type { DtoClass } from './api-metadata.js';
import { readDto, type DtoMetadata } from './dto.reader.js';

/**
 * A copy whose properties can be set, even if the original is frozen. Nested objects are shared.
 *
 * @throws any error that a getter or a setter of the class throws
 * @example
 * ```ts
 * const copy = copyOf(input);
 * copy.accessToken = undefined; // the input keeps its token
 * ```
 */
export function copyOf<T extends object>(original: T): T {
  const prototype = Object.getPrototypeOf(original) as { readonly constructor?: unknown } | null;
  // Not Object.create(): a class may have private fields.
  const copy =
    typeof prototype?.constructor === 'function'
      ? new (prototype.constructor as new () => T)()
      : (Object.create(prototype) as T);
  // The constructor sets defaults again, which the original may lack.
  for (const key of Reflect.ownKeys(copy))
    if (!Object.hasOwn(original, key)) Reflect.deleteProperty(copy, key);
  for (const key of Reflect.ownKeys(original)) {
    const own = Object.getOwnPropertyDescriptor(original, key);
    const isValue = own && 'value' in own;
    Object.defineProperty(copy, key, { ...own, ...(isValue && { writable: true }), configurable: true });
  }
  copyPrivateValues(original as Record<string, unknown>, copy as Record<string, unknown>);
  return copy;
}

/**
 * A copy of an input and its nested DTOs. Other values, such as files and dates, are shared.
 *
 * @throws InputNotEncodableError if it contains itself, or a value cannot be read
 */
export function deepCopyOf<T extends object>(original: T, api?: ApiReference): T {
  try {
    return withNestedCopies(original);
  } catch (cause) {
    const what =
      cause instanceof RangeError
        ? 'the input is nested too deep, or contains itself'
        : 'a value could not be read';
    throw new InputNotEncodableError(what, { ...(api && { api }), cause });
  }
}

function withNestedCopies<T extends object>(original: T): T {
  const copy = copyOf(original);
  const values = copy as Record<string, unknown>;
  for (const { property, dto, isSettable } of dtoOf(original)?.properties ?? []) {
    if (!isSettable) continue;
    const value = values[property];
    if (Array.isArray(value))
      values[property] = value.map((item: unknown) => (dto ? nestedCopyOf(item) : item));
    else if (dto && isRecord(value)) values[property] = withNestedCopies(value);
  }
  return copy;
}

/** A private field has no descriptor: its value is only behind a getter and a setter. */
function copyPrivateValues(original: Record<string, unknown>, copy: Record<string, unknown>): void {
  for (const { property, isSettable } of dtoOf(original)?.properties ?? []) {
    if (!isSettable || !(property in original) || Object.hasOwn(original, property)) continue;
    const value = original[property];
    if (copy[property] !== value) copy[property] = value;
  }
}

function dtoOf(original: object): DtoMetadata | undefined {
  const prototype = Object.getPrototypeOf(original) as { readonly constructor?: unknown } | null;
  return typeof prototype?.constructor === 'function'
    ? readDto(prototype.constructor as DtoClass)
    : undefined;
}

function nestedCopyOf(value: unknown): unknown {
  return isRecord(value) ? withNestedCopies(value) : value;
}
