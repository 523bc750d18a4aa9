import { TaskCancelledError } from 'cockatiel';
import { describeError } from '../errors/describe-error.js';

// The only words of a server that are sure to be nobody's secret.
const REDIS_CODE =
  /^(?:BUSY|CLUSTERDOWN|LOADING|MASTERDOWN|MISCONF|NOAUTH|NOPERM|OOM|READONLY|WRONGPASS|WRONGTYPE)\b/;

/** Why shared state is not to be had, in words a log may hold. */
export function describeOutage(error: unknown, timeoutMs: number): string {
  if (error instanceof TaskCancelledError) {
    return `no answer within ${timeoutMs} ms, is the client connected?`;
  }
  if (!(error instanceof Error)) return describeError(error);
  // Clients of Redis leave the name of their errors at "Error".
  const name = error.name === 'Error' ? error.constructor.name : error.name;
  const { code } = error as { readonly code?: unknown };
  const word = REDIS_CODE.exec(error.message)?.[0] ?? (typeof code === 'string' ? code : undefined);
  return word === undefined ? name : `${name} ${word}`;
}
