import { HttpRemoteError } from './http-remote.error.js';

/**
 * What a log may say of something thrown. Only our own errors are known to hold no secret.
 *
 * @example `logger.error(`nightly run: ${describeError(error)}`)`
 */
export function describeError(error: unknown): string {
  if (error instanceof HttpRemoteError) return `${error.name}: ${error.message}`;
  return error instanceof Error ? nameOf(error) : 'a value that is no error was thrown';
}

/** A host's error may have anything in place of its name, or a getter that throws. */
function nameOf(error: Error): string {
  try {
    const name: unknown = error.name;
    return typeof name === 'string' && /^[\w$.]{1,100}$/.test(name) ? name : 'Error';
  } catch {
    return 'Error';
  }
}

/** The code of something thrown, after a space; empty if there is none, or if it is not a plain word. */
export function codeOf(error: unknown): string {
  try {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    return typeof code === 'string' && /^\w{1,64}$/.test(code) ? ` ${code}` : '';
  } catch {
    return '';
  }
}
