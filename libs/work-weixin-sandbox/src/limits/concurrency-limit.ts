/** Limits how many calls per key are in flight at a time. */
export class ConcurrencyLimit {
  private readonly inFlight = new Map<string, number>();

  constructor(private readonly max: number) {}

  /** @returns a function that releases the slot, to be called once; `undefined` if the limit is reached */
  acquire(key: string): (() => void) | undefined {
    const count = this.inFlight.get(key) ?? 0;
    if (count >= this.max) return undefined;
    this.inFlight.set(key, count + 1);
    return () => this.release(key);
  }

  private release(key: string): void {
    const count = this.inFlight.get(key) ?? 0;
    if (count > 1) this.inFlight.set(key, count - 1);
    else this.inFlight.delete(key);
  }
}
