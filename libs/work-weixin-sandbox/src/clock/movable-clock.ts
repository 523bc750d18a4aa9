/**
 * The sandbox's clock: tokens expire by it, days and rate-limit windows begin and end by it. It runs, and can be moved ahead.
 *
 * @example `sandbox.clock.advance(7_200_000)` lets every token expire
 */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves the clock ahead by so many milliseconds. Nothing that waits in real time (a `delay` fault) is shortened by it.
   * @returns the new time
   * @throws TypeError for anything but a number of at least 0
   */
  advance(ms: number): number;
}

/** A clock that follows another one, at a distance that only grows. */
export class MovableClock implements SandboxClock {
  private aheadMs = 0;

  constructor(private readonly base: () => number) {}

  // A bound function, because it is handed out on its own.
  readonly now = (): number => this.base() + this.aheadMs;

  advance(ms: number): number {
    if (!Number.isFinite(ms) || ms < 0) throw new TypeError('clock: advance takes milliseconds, 0 or more');
    this.aheadMs += ms;
    return this.now();
  }
}
