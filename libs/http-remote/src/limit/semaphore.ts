import type { CallPermit } from './call.limiter.js';
import { WaitQueue, type Block, type OnBlocked } from './wait-queue.js';

/** A counting semaphore. Waiters get their permits in the order they came. */
export class Semaphore {
  readonly block: Block;
  private readonly queue = new WaitQueue<CallPermit>();
  private free: number;

  /** @param max permits; Infinity for no limit */
  constructor(max: number) {
    this.free = max;
    this.block = { limit: `concurrentCalls: ${max}` };
    // A call that has to wait here is blocked from the start.
    this.queue.block(this.block);
  }

  tryAcquire(): CallPermit | undefined {
    if (this.free < 1) return undefined;
    this.free--;
    return this.permit();
  }

  /** Waits for a permit. Aborting the signal ends the wait with its reason. */
  acquire(signal: AbortSignal, onBlocked?: OnBlocked): Promise<CallPermit> | CallPermit {
    return this.tryAcquire() ?? this.queue.wait(signal, onBlocked);
  }

  notifyBlocked(): void {
    this.queue.notifyBlocked();
  }

  rejectAll(error: () => Error): void {
    this.queue.rejectAll(error);
  }

  private permit(): CallPermit {
    let isHeld = true;
    return {
      release: () => {
        if (!isHeld) return;
        isHeld = false;
        if (!this.queue.grantNext(this.permit())) this.free++;
      },
    };
  }
}
