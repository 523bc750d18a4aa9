/** So many of something at a time, for each key. */
export class ConcurrencyLimit {
  private readonly underWay = new Map<string, number>();

  constructor(private readonly max: number) {}

  /** @returns how to leave again, once and no more; `undefined` when there are too many already */
  enter(key: string): (() => void) | undefined {
    const count = this.underWay.get(key) ?? 0;
    if (count >= this.max) return undefined;
    this.underWay.set(key, count + 1);
    return () => this.leave(key);
  }

  private leave(key: string): void {
    const count = this.underWay.get(key) ?? 0;
    if (count > 1) this.underWay.set(key, count - 1);
    else this.underWay.delete(key);
  }
}
