const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const CHINA_OFFSET_MS = 8 * HOUR_MS;
const MAX_LOCKS = 10_000;

/** Wrong guesses of a mobile or an email block these until the day ends. */
const BLOCKED_FOR_A_DAY: ReadonlySet<string> = new Set(['user/getuserid', 'user/get_userid_by_email']);

/** The windows the server may have closed, the shortest first: it does not say which it was. */
type Window = 'minute' | 'hour' | 'day';

const LENGTHS_MS: Readonly<Record<Window, number>> = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS };

interface Lock {
  readonly window: Window;
  readonly untilMs: number;
}

/**
 * Remembers which corp's APIs the server refuses for their frequency (45009), and for how long.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90312
 */
export class FrequencyLock {
  // The oldest first.
  private readonly locks = new Map<string, Lock>();

  /** @param now milliseconds since 1970 */
  constructor(readonly now: () => number) {}

  /** Milliseconds until the corp may call the API again; 0: now. */
  remainingMs(corp: string, action: string): number {
    // Most of the time nothing is locked.
    if (this.locks.size === 0) return 0;
    return this.remainingOf(this.locks.get(keyOf(corp, action)));
  }

  /**
   * The server has refused a call. One that was on its way when the window closed tells nothing new; one that was sent
   * after it ended shows that a longer window is meant.
   *
   * @returns milliseconds until the corp may call the API again
   */
  refused(corp: string, action: string, sentAtMs: number): number {
    const key = keyOf(corp, action);
    const known = this.locks.get(key);
    if (known && sentAtMs < known.untilMs) return this.remainingOf(known);
    const longer = known && nextWindow(known.window, action);
    // Long after the end of a window a refusal tells nothing of a longer one.
    const isMeant = longer && this.now() < known.untilMs + LENGTHS_MS[longer];
    const window = isMeant ? longer : 'minute';
    const lock = { window, untilMs: this.endOf(window) };
    this.locks.delete(key);
    this.locks.set(key, lock);
    if (this.locks.size > MAX_LOCKS) this.locks.delete(this.locks.keys().next().value ?? key);
    return this.remainingOf(lock);
  }

  /** The server has answered a call: what was refused before is over. */
  answered(corp: string, action: string, sentAtMs: number): void {
    if (this.locks.size === 0) return;
    const key = keyOf(corp, action);
    const known = this.locks.get(key);
    if (known && sentAtMs >= known.untilMs) this.locks.delete(key);
  }

  private remainingOf(lock: Lock | undefined): number {
    return lock ? Math.max(0, lock.untilMs - this.now()) : 0;
  }

  private endOf(window: Window): number {
    const nowMs = this.now();
    if (window !== 'day') return nowMs + LENGTHS_MS[window];
    const inChinaMs = nowMs + CHINA_OFFSET_MS;
    return inChinaMs - (inChinaMs % DAY_MS) + DAY_MS - CHINA_OFFSET_MS;
  }
}

function nextWindow(refused: Window, action: string): Window {
  if (refused === 'minute') return 'hour';
  return BLOCKED_FOR_A_DAY.has(action) ? 'day' : 'hour';
}

function keyOf(corp: string, action: string): string {
  return `${corp} ${action}`;
}
