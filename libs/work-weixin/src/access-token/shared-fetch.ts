import { untilAborted } from '../until-aborted.js';

/** Work that many wait for. Its own waiting ends when the last of them has left. */
export class SharedFetch<T> {
  private readonly left = new AbortController();
  private readonly result: Promise<T>;
  private waiting = 0;
  private isOver = false;

  /** @param onEnd is told before those who wait are */
  constructor(work: (signal: AbortSignal) => Promise<T>, onEnd: (result: T | undefined) => void) {
    const end = (result: T | undefined) => {
      this.isOver = true;
      onEnd(result);
    };
    this.result = work(this.left.signal).then(
      (result) => {
        end(result);
        return result;
      },
      (error: unknown) => {
        end(undefined);
        throw error;
      },
    );
    // Each of those who wait hears of it; there may be none.
    this.result.catch(() => undefined);
  }

  /** Whether all who waited have left before its end, so that it may have given up. */
  get isAbandoned(): boolean {
    return this.left.signal.aborted;
  }

  /** @param signal ends this caller's waiting, not that of others */
  async join(signal: AbortSignal | undefined): Promise<T> {
    this.waiting++;
    try {
      return await untilAborted(() => this.result, signal);
    } finally {
      if (--this.waiting === 0 && !this.isOver) this.left.abort();
    }
  }
}
