/** The limit that keeps the calls in a queue waiting. */
export interface Block {
  /** The option and its value, such as `callsPerMinute: 100`. */
  readonly limit: string;
  /** Milliseconds until the call at a position (the first is 0) can be sent at the earliest; missing if unknown. */
  readonly waitMs?: (position: number) => number;
}

/** Called when a waiter is blocked. If it throws, the waiter is rejected with that error. */
export type OnBlocked = (block: Block, position: number) => void;

interface Waiter<T> {
  readonly grant: (value: T) => void;
  readonly reject: (error: Error) => void;
  readonly onBlocked: OnBlocked | undefined;
}

/** A FIFO queue. */
export class WaitQueue<T> {
  private readonly waiters = new Set<Waiter<T>>();
  private blockedBy: Block | undefined;

  /** @param onEmpty called when the last waiter leaves */
  constructor(private readonly onEmpty: () => void = () => undefined) {}

  get size(): number {
    return this.waiters.size;
  }

  /** Waits for `grantNext()`. Aborting the signal ends the wait with its reason. */
  wait(signal: AbortSignal, onBlocked?: OnBlocked): Promise<T> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const leave = () => {
        signal.removeEventListener('abort', onAbort);
        this.waiters.delete(waiter);
        if (this.size === 0) this.onEmpty();
      };
      const waiter: Waiter<T> = {
        grant: (value) => (leave(), resolve(value)),
        reject: (error) => (leave(), reject(error)),
        onBlocked,
      };
      const onAbort = () => waiter.reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort, { once: true });
      this.waiters.add(waiter);
      if (this.blockedBy) notify(waiter, this.blockedBy, this.size - 1);
    });
  }

  /** Gives the value to the first waiter. Returns false if there is none. */
  grantNext(value: T): boolean {
    const [first] = this.waiters;
    first?.grant(value);
    return first !== undefined;
  }

  /** Blocks the waiters and those that join later, until `unblock()`. Each is notified once. */
  block(block: Block): void {
    const isFirst = !this.blockedBy;
    this.blockedBy = block;
    if (isFirst) this.notifyBlocked();
  }

  unblock(): void {
    this.blockedBy = undefined;
  }

  /** Notifies all waiters again if they are blocked: some may have a reason to leave by now. */
  notifyBlocked(): void {
    const { blockedBy } = this;
    if (!blockedBy) return;
    let position = 0;
    for (const waiter of [...this.waiters]) if (notify(waiter, blockedBy, position)) position++;
  }

  /** @param error makes an error for each waiter */
  rejectAll(error: () => Error): void {
    for (const waiter of [...this.waiters]) waiter.reject(error());
  }
}

/** Returns whether it still waits. */
function notify<T>({ onBlocked, reject }: Waiter<T>, block: Block, position: number): boolean {
  try {
    onBlocked?.(block, position);
    return true;
  } catch (error) {
    reject(error as Error);
    return false;
  }
}
