import { untilAborted } from '../until-aborted.js';

/** A fetch that several callers wait for. It is aborted when the last of them has left. */
export class SharedFetch<T> {
  private readonly abandoned = new AbortController();
  private readonly result: Promise<T>;
  private waiting = 0;
  private isOver = false;

  /** @param onEnd called before the waiting callers continue */
  constructor(work: (abandoned: AbortSignal) => Promise<T>, onEnd: (result: T | undefined) => void) {
    const end = (result: T | undefined) => {
      this.isOver = true;
      onEnd(result);
    };
    this.result = work(this.abandoned.signal).then(
      (result) => {
        end(result);
        return result;
      },
      (error: unknown) => {
        end(undefined);
        throw error;
      },
    );
    // Each caller handles it; there may be no caller.
    this.result.catch(() => undefined);
  }

  /** Whether all callers left before the end, so that the fetch may have given up. */
  get isAbandoned(): boolean {
    return this.abandoned.signal.aborted;
  }

  /** @param signal ends the wait of this caller only */
  async join(signal: AbortSignal | undefined): Promise<T> {
    this.waiting++;
    try {
      return await untilAborted(() => this.result, signal);
    } finally {
      if (--this.waiting === 0 && !this.isOver) this.abandoned.abort();
    }
  }
}
