import { isDeepStrictEqual } from 'node:util';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { extraToSend } from '../metadata/extra-fields.js';
import { readInput } from '../metadata/input.reader.js';
import { UntypedInput, type UntypedValues } from '../metadata/untyped-input.js';
import { isFileUrl, nameOf, type StubbedInput } from './stub-rules.js';
import { isPlainObject, isRecord, kindOfData } from '../lang/plain-data.js';
import type { PlainOutput } from './plain-output.js';

/** Selects the inputs of a reply: those with these values, or those for which a function returns true. See {@link HttpRemoteStub}. */
export type InputMatch<TInput> =
  | (TInput extends UntypedInput
      ? Partial<Record<'query' | 'headers' | 'body', UntypedValues>>
      : PlainOutput<TInput>)
  | ((input: TInput) => boolean);

/** @throws ConfigurationInvalidError if `match` has a property that the class does not have */
export function matcherOf<TInput>(
  input: StubbedInput,
  match: InputMatch<TInput>,
): (input: object) => boolean {
  if (isFileUrl(input))
    throw new ConfigurationInvalidError('onDownloadUrl() has no where(): name the URL, onDownloadUrl(url)');
  if (typeof match === 'function') return match as (input: object) => boolean;
  const { target } = input;
  const known =
    (target as unknown) === UntypedInput
      ? ['query', 'headers', 'body']
      : [...readInput(target).byProperty.keys()];
  if (!isRecord(match)) {
    throw new ConfigurationInvalidError(
      `${nameOf(input)}.where() needs an object or a function, not ${kindOfData(match)}`,
    );
  }
  const unknown = Object.keys(match).find((key) => key !== 'extra' && !known.includes(key));
  if (unknown !== undefined) {
    throw new ConfigurationInvalidError(
      `${nameOf(input)}.where(): there is no property "${unknown}", only ${known.join(', ')}`,
    );
  }
  return (sent) => holds(sent, match);
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
  return isRecord(value) && Object.entries(expected).every(([key, item]) => holds(fieldOf(value, key), item));
}

function fieldOf(value: Record<string, unknown>, key: string): unknown {
  return (key === 'extra' ? extraToSend(value) : undefined) ?? value[key];
}
