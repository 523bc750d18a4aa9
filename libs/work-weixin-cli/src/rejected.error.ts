/** The command was rejected and nothing was written. The message names what to write instead. */
export class RejectedError extends Error {}

/** The arguments are wrong, regardless of the files on disk. */
export class WrongArgumentError extends RejectedError {}

/** An argument in quotes, shortened and safe to print on a terminal. */
export function shown(given: string): string {
  const clean = given.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return `'${clean.length > 80 ? `${clean.slice(0, 77)}...` : clean}'`;
}
