import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { kindOf } from './kind-of.js';
import { nearestName } from './nearest-name.js';

const LONGEST_SHOWN = 40;

/**
 * Rejects unknown options. Without this check, a misspelled option would have no effect and no error.
 *
 * @param known every key of the options' type; the compiler checks that none is missing
 * @param elsewhere what to write instead of names that other packages use, or that belong to another object
 * @throws ConfigurationInvalidError that names the unknown key and the one that was probably meant, or lists all keys; or if
 * the options are not an object
 * @example
 * ```ts
 * interface Options {
 *   region?: string;
 * }
 * refuseUnknownKeys<Options>('ErpModule', options, { region: true }, { zone: 'region' });
 * ```
 */
export function refuseUnknownKeys<T extends object>(
  owner: string,
  options: T,
  known: Readonly<Record<keyof Required<T>, unknown>>,
  elsewhere: Readonly<Record<string, string>> = {},
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new ConfigurationInvalidError(`${owner}: the options must be an object, not ${kindOf(options)}`);
  }
  const unknown = Object.keys(options).find((key) => !Object.hasOwn(known, key));
  if (unknown === undefined) return;
  const names = Object.keys(known);
  const foreign = Object.keys(elsewhere).find((name) => isSpelling(name, unknown));
  const meant = foreign === undefined ? nearestName(unknown, names) : elsewhere[foreign];
  throw new ConfigurationInvalidError(
    `${owner} has no option ${shown(unknown)}: ` +
      (meant === undefined ? `there are ${names.join(', ')}` : `did you mean ${meant}?`),
  );
}

/** A name of another package must match completely, except for case and punctuation. Similar names are names of our own. */
function isSpelling(name: string, given: string): boolean {
  return name.toLowerCase() === given.toLowerCase().replaceAll(/[_-]/g, '');
}

/** A value, such as a secret, may have been written as the key by mistake. */
function shown(key: string): string {
  return JSON.stringify(key.length > LONGEST_SHOWN ? `${key.slice(0, LONGEST_SHOWN / 4)}…` : key);
}
