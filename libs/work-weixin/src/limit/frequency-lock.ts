const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const CHINA_OFFSET_MS = 8 * HOUR_MS;
const MAX_LOCKS = 10_000;

/** Wrong guesses of a mobile number or an email block these APIs until the day ends. */
const BLOCKED_FOR_A_DAY: ReadonlySet<string> = new Set(['user/getuserid', 'user/get_userid_by_email']);

/** The windows that may be exceeded, the shortest first: the server does not report which one. */
type Window = 'minute' | 'hour' | 'day';

const LENGTHS_MS: Readonly<Record<Window, number>> = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS };

interface Lock {
  readonly window: Window;
  readonly untilMs: number;
}

/**
 * Remembers which APIs of a corp the server blocks for their frequency (45009), and for how long.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90312
 */
export class FrequencyLock {
  // The oldest is the first.
  private readonly locks = new Map<string, Lock>();

  /** @param now milliseconds since 1970 */
  constructor(readonly now: () => number) {}

  /** Milliseconds until the corp may call the API again; 0: now. */
  remainingMs(corp: string, action: string): number {
    // The usual case: nothing is blocked.
    if (this.locks.size === 0) return 0;
    return this.remainingOf(this.locks.get(keyOf(corp, action)));
  }

  /**
   * Records that the server rejected a call. If it was sent before the known window ended, it changes nothing. If it was sent
   * after that, a longer window is exceeded.
   *
   * @returns milliseconds until the corp may call the API again
   */
  rejected(corp: string, action: string, sentAtMs: number): number {
    const key = keyOf(corp, action);
    const known = this.locks.get(key);
    if (known && sentAtMs < known.untilMs) return this.remainingOf(known);
    const longer = known && nextWindow(known.window, action);
    // Long after the end of a window, a rejection does not indicate a longer one.
    const isExceeded = longer && this.now() < known.untilMs + LENGTHS_MS[longer];
    const window = isExceeded ? longer : 'minute';
    const lock = { window, untilMs: this.endOf(window) };
    this.locks.delete(key);
    this.locks.set(key, lock);
    if (this.locks.size > MAX_LOCKS) this.locks.delete(this.locks.keys().next().value ?? key);
    return this.remainingOf(lock);
  }

  /** Records that a call succeeded: the API is no longer blocked. */
  succeeded(corp: string, action: string, sentAtMs: number): void {
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

function nextWindow(window: Window, action: string): Window {
  if (window === 'minute') return 'hour';
  return BLOCKED_FOR_A_DAY.has(action) ? 'day' : 'hour';
}

function keyOf(corp: string, action: string): string {
  return `${corp} ${action}`;
}
