import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { describeNoUrl, parseHttpUrl } from './http-url.js';
import { amountOf, kindOf } from './kind-of.js';
import { refuseUnknownKeys } from './option-check.js';
import { isRecord } from './plain-data.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from './timeout-ms.js';

/** Whose option is being checked, and which: `client "erp"` and `http.proxy`. See {@link readOptions}. */
export class OptionPlace {
  constructor(
    readonly owner: string,
    readonly path: string,
  ) {}

  /** @throws ConfigurationInvalidError */
  reject(why: string): never {
    throw new ConfigurationInvalidError(`${this.owner}: ${this.path} ${why}`);
  }
}

/** Checks one option and returns the value to use. The value is `undefined` if the option is not given. See {@link readOptions}. */
export type OptionCheck = (value: unknown, place: OptionPlace) => unknown;

/** One check for each option of a type, for {@link readOptions}. The compiler rejects a schema with a missing or an extra option. */
export interface OptionSchema<T extends object> {
  readonly checks: Readonly<Record<keyof Required<T>, OptionCheck>>;
  /** What to write instead of names that other packages use, or that belong to another object. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/**
 * Checks options and copies them, reading each of them once. The copy is frozen and inherits nothing; options that are
 * `undefined` are left out.
 *
 * @param owner whose options they are, for messages
 * @param path the option that holds them, if there is one
 * @throws ConfigurationInvalidError that names the option, and does not quote its value
 * @example
 * ```ts
 * const ERP_OPTIONS: OptionSchema<ErpOptions> = {
 *   checks: { timeoutMs: milliseconds, batchSize: wholeNumber(1) },
 *   elsewhere: { url: 'baseUrl' },
 * };
 * const { timeoutMs = 10_000 } = readOptions('ErpModule', given, ERP_OPTIONS);
 * ```
 */
export function readOptions<T extends object>(
  owner: string,
  given: T,
  { checks, elsewhere }: OptionSchema<T>,
  path = '',
): Readonly<T> {
  return reading(owner, () => {
    refuseUnknownKeys(path === '' ? owner : `${owner}: ${path}`, given, checks, elsewhere);
    const options: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [key, check] of Object.entries<OptionCheck>(checks)) {
      const place = new OptionPlace(owner, path === '' ? key : `${path}.${key}`);
      const value = check(valueOf(given, key), place);
      if (value !== undefined) options[key] = value;
    }
    return Object.freeze(options) as Readonly<T>;
  });
}

/**
 * Works with an object of the application, whose getters may throw.
 *
 * @example `const { corpId } = reading('WorkWeixinModule', () => ({ ...given }));`
 * @throws ConfigurationInvalidError that holds nothing of such an error but its name
 */
export function reading<T>(owner: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HttpRemoteError) throw error;
    throw new ConfigurationInvalidError(`${owner}: its options cannot be read (${describeError(error)})`);
  }
}

/**
 * An option must match the phrase.
 *
 * @example `mustBe('a function', (value) => typeof value === 'function')`
 */
export function mustBe(
  phrase: string,
  isValid: (value: unknown) => boolean,
  describe: (value: unknown) => string = kindOf,
): OptionCheck {
  return (value, place) =>
    value === undefined || isValid(value) ? value : place.reject(`must be ${phrase}, not ${describe(value)}`);
}

export const milliseconds = mustBe(`from 1 to ${MAX_TIMEOUT_MS}`, isTimeoutMs, amountOf);

export const httpProxy = mustBe(
  'an http:// or https:// URL',
  (value) => parseHttpUrl(value) !== undefined,
  describeNoUrl,
);

/**
 * An option must be a whole number in a range.
 *
 * @example `{ maxRetries: wholeNumber(0) }`
 */
export function wholeNumber(min: number, max = Infinity): OptionCheck {
  return mustBe(
    max === Infinity ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`,
    (value) => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max,
    amountOf,
  );
}

/**
 * An option must be an instance of a port, which is known by its methods: another copy of the package may have made it.
 *
 * @example `{ rule: instanceOf('a RetryRule', 'isRepeatable') }`
 */
export function instanceOf(port: string, ...methods: readonly string[]): OptionCheck {
  return orNull(mustBe(`an instance of ${port}`, (value) => hasMethods(value, ...methods)));
}

/** @param port with its article: `an HttpRemoteObserver` */
export function listOf(port: string, method: string): OptionCheck {
  return (value, place) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      return place.reject(`must be a list of ${port.replace(/^an? /, '')}s, not ${kindOf(value)}`);
    }
    return Object.freeze(
      // Unlike map, this visits the holes of a list.
      Array.from(value, (each: unknown, i) => {
        if (hasMethods(each, method)) return each;
        const { owner, path } = place;
        return new OptionPlace(owner, `${path}[${i}]`).reject(
          `must be an instance of ${port}, not ${kindOf(each)}`,
        );
      }),
    );
  };
}

/**
 * An option must be an object with options of its own.
 *
 * @example `{ retry: objectOf(RETRY_OPTIONS) }`
 */
export function objectOf<T extends object>(schema: OptionSchema<T>, phrase = 'an object'): OptionCheck {
  const check = mustBe(phrase, isRecord);
  return (value, place) => check(value, place) && readOptions(place.owner, value as T, schema, place.path);
}

/** `null` counts as not given. */
export function orNull(check: OptionCheck): OptionCheck {
  return (value, place) => (value === null ? undefined : check(value, place));
}

export function hasMethods(value: unknown, ...methods: readonly string[]): boolean {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    methods.every((method) => typeof (value as Record<string, unknown>)[method] === 'function')
  );
}

/** Ignores what somebody has put on `Object.prototype`; a class of the application may inherit its options. */
function valueOf(given: object, key: string): unknown {
  const isGiven = Object.hasOwn(given, key) || !(key in Object.prototype);
  return isGiven ? (given as Readonly<Record<string, unknown>>)[key] : undefined;
}
