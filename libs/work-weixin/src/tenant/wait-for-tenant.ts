import { setMaxListeners } from 'node:events';
import {
  CallAbortedError,
  CallTimeoutError,
  type ApiReference,
  type HttpRemoteStage,
} from 'nestjs-http-remote';
import { untilAborted } from '../until-aborted.js';

export interface TenantWait {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly api?: ApiReference | undefined;
}

/**
 * Waits for a lookup until its caller aborts or times out. The lookup itself goes on: other callers may wait for it.
 *
 * @throws CallAbortedError, CallTimeoutError
 */
export function waitForTenant<T>(lookup: Promise<T>, wait: TenantWait): Promise<T> {
  return waitWithin(wait, { stage: 'configure', during: 'while the tenant was looked up' }, () => lookup);
}

/**
 * Waits for work that goes on without this caller.
 *
 * @param work gets a signal that ends the wait, with the error as its reason
 * @throws CallAbortedError, CallTimeoutError
 */
export async function waitWithin<T>(
  { signal, timeoutMs, api }: TenantWait,
  { stage, during }: { readonly stage: HttpRemoteStage; readonly during: string },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const wait = new AbortController();
  const context = { api, stage, outcome: 'not-sent' } as const;
  const giveUp = () =>
    wait.abort(
      new CallAbortedError('the caller aborted the call', { ...context, cause: signal?.reason as unknown }),
    );
  const timer = setTimeout(
    () => wait.abort(new CallTimeoutError(`timed out after ${timeoutMs} ms, ${during}`, context)),
    timeoutMs,
  );
  if (signal?.aborted) giveUp();
  else if (signal) {
    // A batch of calls may share one signal: many listeners are not a leak.
    setMaxListeners(0, signal);
    signal.addEventListener('abort', giveUp, { once: true });
  }
  try {
    return await untilAborted(() => work(wait.signal), wait.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
