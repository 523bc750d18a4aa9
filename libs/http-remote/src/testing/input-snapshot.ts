import { readProperties } from '../metadata/metadata.store.js';
import { isPlainObject, isRecord } from '../lang/plain-data.js';

/** A copy of an input, nested DTOs included: later changes by the code under test do not affect it. */
export function snapshotOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => snapshotOf(item)) as T;
  if (!isRecord(value) || !(isPlainObject(value) || isDto(value))) return value;
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) copy[key] = snapshotOf(item);
  return copy as T;
}

function isDto(value: object): boolean {
  return readProperties(value.constructor).length > 0;
}
