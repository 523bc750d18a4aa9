/** How many messages one receiver gets in a window. */
export interface ReceiverWindow {
  readonly max: number;
  readonly lengthMs: number;
}

interface Counted {
  endsAtMs: number;
  count: number;
}

/**
 * Limits the messages from one sender to each receiver. The excess is dropped without an error. Receivers that no longer
 * exist take no memory.
 */
export class ReceiverLimit<TReceiver extends object> {
  private readonly counted = new WeakMap<TReceiver, Map<string, Counted[]>>();

  constructor(private readonly windows: readonly ReceiverWindow[]) {}

  /** Counts a message if the receiver may get it. @returns whether it may */
  admit(sender: string, receiver: TReceiver, nowMs: number): boolean {
    const bySender = this.counted.get(receiver) ?? new Map<string, Counted[]>();
    const windows = this.windows.map(({ lengthMs }, index) => {
      const known = bySender.get(sender)?.[index];
      return known !== undefined && nowMs < known.endsAtMs ? known : { endsAtMs: nowMs + lengthMs, count: 0 };
    });
    if (windows.some(({ count }, index) => count >= (this.windows[index]?.max ?? Infinity))) return false;
    for (const window of windows) window.count += 1;
    bySender.set(sender, windows);
    this.counted.set(receiver, bySender);
    return true;
  }
}
