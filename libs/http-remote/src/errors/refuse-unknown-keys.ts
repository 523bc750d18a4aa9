import { ConfigurationInvalidError } from './configuration-invalid.error.js';
import { shortened } from './shortened.js';

/**
 * A misspelt option would silently be none.
 *
 * @param known every key of the options' type, held by the compiler
 * @throws ConfigurationInvalidError naming the key and those there are
 * @example
 * ```ts
 * interface Options {
 *   region?: string;
 * }
 * refuseUnknownKeys<Options>('ErpModule', options, { region: true });
 * ```
 */
export function refuseUnknownKeys<T extends object>(
  owner: string,
  options: T,
  known: Readonly<Record<keyof Required<T>, true>>,
): void {
  const unknown = Object.keys(options).find((key) => !Object.hasOwn(known, key));
  if (unknown === undefined) return;
  throw new ConfigurationInvalidError(
    `${owner} has no option "${shortened(unknown, 100)}": there are ${Object.keys(known).join(', ')}`,
  );
}
