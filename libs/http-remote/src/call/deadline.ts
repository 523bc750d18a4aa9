import { setMaxListeners } from 'node:events';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import type { ApiReference } from '../errors/http-remote.error.js';
import type { CallProgress } from './call-progress.js';
import { untilAborted } from './until-aborted.js';

/** The end of a call's time or of its caller's patience, as one signal whose reason is the error to throw. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly abort: () => void;

  constructor(
    private readonly timeoutMs: number,
    private readonly callerSignal: AbortSignal | undefined,
    api: ApiReference,
    private readonly progress: CallProgress,
  ) {
    const context = () => ({ api, stage: progress.stage, outcome: progress.outcome });
    this.abort = () =>
      this.controller.abort(
        new CallAbortedError('the caller ended the call', {
          ...context(),
          cause: callerSignal?.reason as unknown,
        }),
      );
    this.timer = setTimeout(
      () =>
        this.controller.abort(
          new CallTimeoutError(`not over within ${timeoutMs} ms`, {
            ...context(),
            cause: progress.lastError,
          }),
        ),
      timeoutMs,
    );
    if (callerSignal?.aborted) this.abort();
    else if (callerSignal) {
      // A signal shared by a batch of calls has a listener each, which is no leak.
      setMaxListeners(0, callerSignal);
      callerSignal.addEventListener('abort', this.abort, { once: true });
    }
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get remainingMs(): number {
    return this.timeoutMs - this.progress.durationMs;
  }

  /** The work's result, or the deadline's reason if that comes first. */
  limit<T>(work: () => Promise<T>): Promise<T> {
    return untilAborted(work, this.signal);
  }

  /** Must be called once the call is over, or its timer keeps the process alive. */
  close(): void {
    clearTimeout(this.timer);
    this.callerSignal?.removeEventListener('abort', this.abort);
  }
}
