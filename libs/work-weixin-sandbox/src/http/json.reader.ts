import { checkJsonDepth } from './json-depth.check.js';
import { WrongJsonTypeError } from '../errors/wrong-json-type.error.js';

/**
 * Reads fields of a JSON object by type. A missing field is `undefined`. A field of another JSON type throws, and so does
 * `null`. Does not check values (length, range, pattern).
 */
export class JsonReader {
  constructor(
    private readonly source: object,
    private readonly path = '',
  ) {}

  /** A copy of the object, with all its fields. @throws ApiError 40058 if it is nested too deeply */
  json(): Record<string, unknown> {
    checkJsonDepth(this.source);
    return structuredClone({ ...this.source });
  }

  /** Where a field is in the body, for messages: `news.articles[0].url`. */
  place(name: string): string {
    return `${this.path}${name}`;
  }

  string(name: string): string | undefined {
    return this.read(name, 'a string', isString);
  }

  integer(name: string): number | undefined {
    return this.read(name, 'an integer', isInteger);
  }

  number(name: string): number | undefined {
    return this.read(name, 'a number', (value): value is number => typeof value === 'number');
  }

  boolean(name: string): boolean | undefined {
    return this.read(name, 'true or false', (value): value is boolean => typeof value === 'boolean');
  }

  stringOrInteger(name: string): string | number | undefined {
    return this.read(
      name,
      'a string or an integer',
      (value): value is string | number => isString(value) || isInteger(value),
    );
  }

  strings(name: string): string[] | undefined {
    return this.read(name, 'an array of strings', isArrayOf(isString));
  }

  integers(name: string): number[] | undefined {
    return this.read(name, 'an array of integers', isArrayOf(isInteger));
  }

  object(name: string): JsonReader | undefined {
    const value = this.read(name, 'an object', isObject);
    return value === undefined ? undefined : new JsonReader(value, `${this.path}${name}.`);
  }

  objects(name: string): JsonReader[] | undefined {
    const values = this.read(name, 'an array of objects', isArrayOf(isObject));
    return values?.map((value, index) => new JsonReader(value, `${this.path}${name}[${index}].`));
  }

  private read<T>(name: string, expected: string, is: (value: unknown) => value is T): T | undefined {
    // Own properties only: a body must not reach inherited ones.
    if (!Object.hasOwn(this.source, name)) return undefined;
    const value: unknown = Object.getOwnPropertyDescriptor(this.source, name)?.value;
    if (!is(value)) throw new WrongJsonTypeError(`${this.path}${name} must be ${expected}`);
    return value;
  }
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isArrayOf<T>(is: (value: unknown) => value is T): (value: unknown) => value is T[] {
  return (value): value is T[] => Array.isArray(value) && value.every(is);
}
