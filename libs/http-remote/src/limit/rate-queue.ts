import type { CallPermit } from './call.limiter.js';
import { WINDOW_MS, type RateLimit } from './rate-limit.js';
import type { Semaphore } from './semaphore.js';
import { WaitQueue, type OnBlocked } from './wait-queue.js';

/** Calls of one API in the order they came. However many wait, one loop requests permits for all of them. */
export class RateQueue {
  private readonly queue = new WaitQueue<CallPermit>(() => {
    this.queue.unblock();
    this.wake();
  });
  private isServing = false;
  /** Ends the wait of the loop. */
  private wake: () => void = () => undefined;

  /**
   * @param key counts the calls of this API
   * @param onIdle called when the queue is empty and nothing is under way
   */
  constructor(
    private readonly key: string,
    private readonly rate: RateLimit,
    private readonly semaphore: Semaphore,
    private readonly onIdle: () => void,
  ) {}

  /** Waits for a permit. Aborting the signal ends the wait with its reason. */
  acquire(signal: AbortSignal, onBlocked: OnBlocked): Promise<CallPermit> {
    const permit = this.queue.wait(signal, onBlocked);
    if (!this.isServing) void this.serve();
    return permit;
  }

  notifyBlocked(): void {
    this.queue.notifyBlocked();
  }

  rejectAll(error: () => Error): void {
    this.queue.rejectAll(error);
  }

  private async serve(): Promise<void> {
    this.isServing = true;
    while (this.queue.size > 0) {
      try {
        await this.serveFirst();
      } catch (error) {
        this.rejectAll(() => error as Error);
      }
    }
    this.isServing = false;
    this.onIdle();
  }

  /** Takes the permit first: a call counted now but sent in the next window would not be counted there. */
  private async serveFirst(): Promise<void> {
    const permit = this.semaphore.tryAcquire() ?? (await this.waitForPermit());
    if (!permit) return;
    let isGranted = false;
    let waitMs: number;
    try {
      waitMs = await this.rate.take(this.key);
      if (waitMs === 0) isGranted = this.queue.grantNext(permit);
    } finally {
      // Other APIs can use the permit while this one waits.
      if (!isGranted) permit.release();
    }
    if (waitMs > 0) await this.waitForWindow(waitMs);
  }

  /** Returns undefined if nobody waits any more. */
  private async waitForPermit(): Promise<CallPermit | undefined> {
    const idle = new AbortController();
    this.wake = () => idle.abort();
    this.queue.block(this.semaphore.block);
    if (this.queue.size === 0) return undefined;
    try {
      return await this.semaphore.acquire(idle.signal);
    } catch {
      return undefined;
    }
  }

  private async waitForWindow(waitMs: number): Promise<void> {
    const { callsPerMinute } = this.rate;
    const endsAtMs = performance.now() + waitMs;
    if (this.queue.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      this.queue.block({
        limit: `callsPerMinute: ${callsPerMinute}`,
        waitMs: (position) =>
          // The window may be over already while Redis is being asked.
          Math.max(
            1,
            Math.ceil(endsAtMs + Math.floor(position / callsPerMinute) * WINDOW_MS - performance.now()),
          ),
      });
    });
  }
}
