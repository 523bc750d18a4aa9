import type { DtoClass } from './api-metadata.js';
import { readDto } from './dto.reader.js';

/**
 * A copy whose properties can be set, even if the original is frozen. Nested objects are shared.
 *
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
  return copy;
}

/** A copy of a DTO and its nested DTOs. Other values, such as files and dates, are shared. */
export function deepCopyOf<T extends object>(original: T): T {
  const copy = copyOf(original);
  const values = copy as Record<string, unknown>;
  const { properties } = readDto(
    (Object.getPrototypeOf(original) as { readonly constructor: DtoClass }).constructor,
  );
  for (const { property, dto, isSettable } of properties) {
    if (!Object.hasOwn(values, property) || !isSettable) continue;
    const value = values[property];
    if (Array.isArray(value))
      values[property] = value.map((item: unknown) => (dto ? nestedCopyOf(item) : item));
    else if (dto) values[property] = nestedCopyOf(value);
  }
  return copy;
}

function nestedCopyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? deepCopyOf(value) : value;
}
