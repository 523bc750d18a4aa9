import { ValidateBy, buildMessage, type ValidationOptions } from 'class-validator';
import { DeclarationInvalidError } from '../../errors/declaration-invalid.error.js';
import { isRecord } from '../../lang/plain-data.js';

/** A type of JSON: see {@link IsOneOfTypes}. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/**
 * A value of one of the JSON types, for a server that takes more than one. A `bigint` is an integer.
 *
 * @example `@IsOneOfTypes(['string', 'integer']) agentId!: string | number;`
 * @throws DeclarationInvalidError when the class is defined, if a type is unknown
 */
export function IsOneOfTypes(types: readonly JsonType[], options?: ValidationOptions): PropertyDecorator {
  return (prototype, key) => {
    const unknown = types.find((type) => !Object.hasOwn(CHECKS, type));
    if (unknown !== undefined || types.length === 0) {
      const what = unknown === undefined ? 'names no type' : `does not know "${unknown}"`;
      throw new DeclarationInvalidError(
        `${prototype.constructor.name}.${String(key)}: @IsOneOfTypes() ${what}: write some of ${Object.keys(CHECKS).join(', ')}`,
      );
    }
    const checks = types.map((type) => CHECKS[type]);
    ValidateBy(
      {
        name: 'isOneOfTypes',
        constraints: [...types],
        validator: {
          validate(value: unknown): boolean {
            for (const check of checks) if (check(value)) return true;
            return false;
          },
          defaultMessage: buildMessage((each) => `${each}$property must be ${wordsOf(types)}`, options),
        },
      },
      options,
    )(prototype, key);
  };
}

const CHECKS: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'bigint' || Number.isFinite(value),
  integer: (value) => typeof value === 'bigint' || Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: isRecord,
  array: Array.isArray,
};

const WORDS: Readonly<Record<JsonType, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
};

function wordsOf(types: readonly JsonType[]): string {
  return types.map((type) => WORDS[type]).join(' or ');
}
