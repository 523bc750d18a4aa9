/**
 * Delays that roughly double, with decorrelated jitter: the median of the first is the initial delay.
 *
 * @see https://github.com/App-vNext/Polly/issues/530
 */
export class Backoff {
  private attempts = 0;
  private previous = 0;

  constructor(
    private readonly initialMs: number,
    private readonly maxMs: number,
  ) {}

  /** The next delay in milliseconds. */
  next(): number {
    const t = this.attempts++ + Math.random();
    const value = 2 ** t * Math.tanh(2 * Math.sqrt(t));
    // Infinity - Infinity is not a number.
    const step = Number.isFinite(value) ? Math.max(0, value - this.previous) : Infinity;
    this.previous = value;
    return Math.min((step / 1.4) * this.initialMs, this.maxMs);
  }
}
