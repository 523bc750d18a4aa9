import { HttpRemoteError } from './http-remote.error.js';

/**
 * What a log may say of something thrown. Only our own errors are known to hold no secret.
 *
 * @example `logger.error(`nightly run: ${describeError(error)}`)`
 */
export function describeError(error: unknown): string {
  if (error instanceof HttpRemoteError) return `${error.name}: ${error.message}`;
  return error instanceof Error ? error.name : 'a value that is no error was thrown';
}
