const GROWTH = 1.5;
const JITTER = 0.2;

/** The milliseconds between polls: they grow up to a maximum, with jitter, so that processes do not poll together. */
export class PollDelays {
  private nextMs: number;

  constructor(
    firstMs: number,
    private readonly maxMs: number,
    private readonly random: () => number = Math.random,
  ) {
    this.nextMs = Math.min(firstMs, maxMs);
  }

  /** @param atLeastMs what the server asked for, if it did */
  next(atLeastMs = 0): number {
    const jitter = 1 + JITTER * (2 * this.random() - 1);
    const ms = Math.min(this.nextMs * jitter, this.maxMs);
    this.nextMs = Math.min(this.nextMs * GROWTH, this.maxMs);
    return Math.max(ms, atLeastMs);
  }
}
