import { isDeepStrictEqual } from 'node:util';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readInput } from '../metadata/input.reader.js';
import { isPlainObject, isRecord, kindOfData } from '../lang/plain-data.js';
import type { PlainOutput } from './plain-output.js';

/** Selects the inputs of a reply: those with these values, or those for which a function returns true. See {@link HttpRemoteStub}. */
export type InputMatch<TInput> = PlainOutput<TInput> | ((input: TInput) => boolean);

/** @throws ConfigurationInvalidError if `match` has a property that the class does not have */
export function matcherOf<TInput>(
  inputClass: DtoClass<TInput>,
  match: InputMatch<TInput>,
): (input: object) => boolean {
  if (typeof match === 'function') return match as (input: object) => boolean;
  const { byProperty } = readInput(inputClass);
  if (!isRecord(match)) {
    throw new ConfigurationInvalidError(
      `on(${inputClass.name}).where() needs an object or a function, not ${kindOfData(match)}`,
    );
  }
  const unknown = Object.keys(match).find((key) => !byProperty.has(key));
  if (unknown !== undefined) {
    throw new ConfigurationInvalidError(
      `on(${inputClass.name}).where(): there is no property "${unknown}", only ${[...byProperty.keys()].join(', ')}`,
    );
  }
  return (input) => holds(input, match);
}

/** Whether a value has all expected properties; it may have more. */
function holds(value: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(value) &&
      value.length === expected.length &&
      expected.every((item, index) => holds(value[index], item))
    );
  }
  if (!isPlainObject(expected)) return isDeepStrictEqual(value, expected);
  return isRecord(value) && Object.entries(expected).every(([key, item]) => holds(value[key], item));
}
