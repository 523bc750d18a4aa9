import { setMaxListeners } from 'node:events';
import { CallAbortedError, CallTimeoutError, type ApiReference } from 'nestjs-http-remote';
import { untilAborted } from '../until-aborted.js';

export interface TenantWait {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly api?: ApiReference | undefined;
}

/**
 * Waits for a look-up as long as its caller does. The look-up itself goes on: others wait for it too.
 *
 * @throws CallAbortedError, CallTimeoutError
 */
export async function waitForTenant<T>(
  lookUp: Promise<T>,
  { signal, timeoutMs, api }: TenantWait,
): Promise<T> {
  const wait = new AbortController();
  const context = { api, stage: 'configure', outcome: 'not-sent' } as const;
  const giveUp = () =>
    wait.abort(
      new CallAbortedError('the caller ended the call', { ...context, cause: signal?.reason as unknown }),
    );
  const timer = setTimeout(
    () => wait.abort(new CallTimeoutError(`the tenant was not found within ${timeoutMs} ms`, context)),
    timeoutMs,
  );
  if (signal?.aborted) giveUp();
  else if (signal) {
    // A signal shared by a batch of calls has a listener each, which is no leak.
    setMaxListeners(0, signal);
    signal.addEventListener('abort', giveUp, { once: true });
  }
  try {
    return await untilAborted(() => lookUp, wait.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
