import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { kindOf } from './kind-of.js';
import { nearestName } from './nearest-name.js';

const LONGEST_SHOWN = 40;

/**
 * A misspelt option would silently be none.
 *
 * @param known every key of the options' type, held by the compiler
 * @param elsewhere what to write for names that other packages have, or that belong to another place
 * @throws ConfigurationInvalidError naming the key and the one that was probably meant, or those there are; or saying that the
 * options are no object
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

/** A foreign name is recognised only if it is written out: those that are near are options of ours. */
function isSpelling(name: string, given: string): boolean {
  return name.toLowerCase() === given.toLowerCase().replaceAll(/[_-]/g, '');
}

/** Something else may have been written in the key's place by mistake. */
function shown(key: string): string {
  return JSON.stringify(key.length > LONGEST_SHOWN ? `${key.slice(0, LONGEST_SHOWN / 4)}…` : key);
}
