/** The command is not carried out, and nothing was written. The message says what to write instead. */
export class RefusedError extends Error {}

/** The arguments are wrong, whatever there is on the disk. */
export class WrongArgumentError extends RefusedError {}

/** What was given, as it can be shown on a terminal. */
export function shown(given: string): string {
  const clean = given.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return `'${clean.length > 80 ? `${clean.slice(0, 77)}...` : clean}'`;
}
