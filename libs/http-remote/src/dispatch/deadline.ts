import { setMaxListeners } from 'node:events';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import type { ApiReference, HttpRemoteError } from '../errors/http-remote.error.js';
import type { CallProgress } from './call-progress.js';
import type { CallEnd } from './http-remote-call.js';

type Stop = (reason: HttpRemoteError) => void;

/** Watches a call's time and its caller, and tells those who wait for it. */
export class Deadline implements CallEnd {
  endedBy: HttpRemoteError | undefined;
  private readonly timer: NodeJS.Timeout;
  private readonly stops: Stop[] = [];
  private controller: AbortController | undefined;

  constructor(
    private readonly timeoutMs: number,
    private readonly callerSignal: AbortSignal | undefined,
    protected readonly api: ApiReference,
    private readonly progress: CallProgress,
  ) {
    this.timer = setTimeout(onTimeout, timeoutMs, this);
    if (callerSignal?.aborted) this.leave();
    else if (callerSignal) {
      // A signal shared by a batch of calls has a listener each, which is no leak.
      setMaxListeners(0, callerSignal);
      callerSignal.addEventListener('abort', this.leave, { once: true });
    }
  }

  get signal(): AbortSignal {
    if (!this.controller) {
      this.controller = new AbortController();
      if (this.endedBy) this.controller.abort(this.endedBy);
    }
    return this.controller.signal;
  }

  get remainingMs(): number {
    return this.timeoutMs - this.progress.durationMs;
  }

  onEnd(stop: Stop): void {
    this.stops.push(stop);
  }

  offEnd(stop: Stop): void {
    const at = this.stops.lastIndexOf(stop);
    if (at >= 0) this.stops.splice(at, 1);
  }

  throwIfEnded(): void {
    if (this.endedBy) throw this.endedBy;
  }

  /** The work's result, or what ended the call if that comes first. The work's own failure is then no longer heard. */
  limit<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.throwIfEnded();
      this.onEnd(reject);
      work().then(resolve, reject);
    });
  }

  /** Must be called once the call is over, or its timer keeps the process alive. */
  close(): void {
    clearTimeout(this.timer);
    this.callerSignal?.removeEventListener('abort', this.leave);
  }

  expire(): void {
    const { timeoutMs, progress } = this;
    this.end(
      new CallTimeoutError(`not over within ${timeoutMs} ms`, {
        ...this.context(),
        cause: progress.lastError,
      }),
    );
  }

  /** Ends the call because its client can wait for it no longer. */
  shutDown(): void {
    this.end(
      new ClientClosedError('the application is closing and waits no longer for this call', {
        ...this.context(),
        cause: this.progress.lastError,
      }),
    );
  }

  private readonly leave = (): void => {
    const cause: unknown = this.callerSignal?.reason;
    this.end(new CallAbortedError('the caller ended the call', { ...this.context(), cause }));
  };

  private context() {
    return { api: this.api, stage: this.progress.stage, outcome: this.progress.outcome };
  }

  private end(reason: HttpRemoteError): void {
    if (this.endedBy) return;
    this.endedBy = reason;
    for (const stop of this.stops.splice(0)) stop(reason);
    this.controller?.abort(reason);
  }
}

function onTimeout(deadline: Deadline): void {
  deadline.expire();
}
