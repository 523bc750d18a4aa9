import { HttpRemoteError } from './http-remote.error.js';

/**
 * Describes a thrown value for a log. Only errors of this package show their message, because only they are known to hold no
 * secret.
 *
 * @example `logger.error(`nightly run: ${describeError(error)}`)`
 */
export function describeError(error: unknown): string {
  if (error instanceof HttpRemoteError) return `${error.name}: ${error.message}`;
  return error instanceof Error ? nameOf(error) : 'a non-Error value was thrown';
}

/** An error of the application may have any value as its name, or a getter that throws. */
function nameOf(error: Error): string {
  try {
    const name: unknown = error.name;
    return typeof name === 'string' && /^[\w$.]{1,100}$/.test(name) ? name : 'Error';
  } catch {
    return 'Error';
  }
}

/** The code of a thrown value, after a space; empty if it is missing or not a plain word. */
export function codeOf(error: unknown): string {
  try {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    return typeof code === 'string' && /^\w{1,64}$/.test(code) ? ` ${code}` : '';
  } catch {
    return '';
  }
}
