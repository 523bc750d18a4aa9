/**
 * The sandbox's clock. It controls token expiry, natural days and rate-limit windows. It runs, and can be moved ahead.
 *
 * @example `sandbox.clock.advance(7_200_000)` lets every token expire
 */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves the clock ahead by `ms` milliseconds. Waits in real time, such as a `delay` fault, do not become shorter. Jobs that
   * end by then send their callbacks: `sandbox.callbacks.idle()` waits for them.
   * @returns the new time
   * @throws TypeError if `ms` is not a number of at least 0
   */
  advance(ms: number): number;
}

/** A clock that runs ahead of another clock. The distance only grows. */
export class MovableClock implements SandboxClock {
  private aheadMs = 0;
  /** Runs after the clock was moved. */
  onAdvance: () => void = () => undefined;

  constructor(private readonly base: () => number) {}

  // Bound, because callers take it as a plain function.
  readonly now = (): number => this.base() + this.aheadMs;

  advance(ms: number): number {
    if (!Number.isFinite(ms) || ms < 0) throw new TypeError('clock: advance takes milliseconds, 0 or more');
    this.aheadMs += ms;
    this.onAdvance();
    return this.now();
  }
}
