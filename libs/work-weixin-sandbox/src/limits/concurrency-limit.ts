/** So many of something at a time, for each key. */
export class ConcurrencyLimit {
  private readonly inFlight = new Map<string, number>();

  constructor(private readonly max: number) {}

  /** @returns how to leave again, once and no more; `undefined` when there are too many already */
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
