import { describeError } from '../errors/describe-error.js';

/** The shared state did not reply in time. */
export class ReplyTimeoutError extends Error {}

// The only words of a server that cannot be a secret.
const REDIS_CODE =
  /^(?:BUSY|CLUSTERDOWN|LOADING|MASTERDOWN|MISCONF|NOAUTH|NOPERM|OOM|READONLY|WRONGPASS|WRONGTYPE)\b/;

/** Why shared state is unavailable, in words that are safe to log. */
export function describeOutage(error: unknown, timeoutMs: number): string {
  if (error instanceof ReplyTimeoutError) {
    return `no reply within ${timeoutMs} ms; is the client connected?`;
  }
  if (!(error instanceof Error)) return describeError(error);
  // Redis clients leave the name of their errors at "Error".
  const name = error.name === 'Error' ? error.constructor.name : error.name;
  const { code } = error as { readonly code?: unknown };
  const word = REDIS_CODE.exec(error.message)?.[0] ?? (typeof code === 'string' ? code : undefined);
  return word === undefined ? name : `${name} ${word}`;
}
