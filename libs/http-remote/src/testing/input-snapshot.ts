import { extraToSend, withExtra } from '../metadata/extra-fields.js';
import { readInputOf } from '../metadata/input.reader.js';
import { readProperties } from '../metadata/metadata.store.js';
import { UntypedInput } from '../metadata/untyped-input.js';
import { isPlainObject, isRecord } from '../lang/plain-data.js';

/** A copy of an input, nested DTOs included: later changes by the code under test do not affect it. */
export function snapshotOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => snapshotOf(item)) as T;
  if (value instanceof UntypedInput) return untypedSnapshotOf(value) as T;
  if (!isRecord(value) || !(isPlainObject(value) || isDto(value))) return value;
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) copy[key] = snapshotOf(item);
  const extra = extraToSend(value);
  return (extra ? withExtra(copy, snapshotOf(extra)) : copy) as T;
}

function untypedSnapshotOf(input: UntypedInput): UntypedInput {
  const { action, httpMethod, query, headers, body } = input;
  return new UntypedInput(
    readInputOf(input),
    action,
    httpMethod,
    snapshotOf(query),
    snapshotOf(headers),
    snapshotOf(body),
  );
}

function isDto(value: object): boolean {
  return readProperties(value.constructor).length > 0;
}
