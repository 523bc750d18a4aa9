import { ApiError } from '../errors/api.error.js';

interface Window {
  endsAtMs: number;
  count: number;
  blocked: boolean;
}

/** A client can call with any number of keys, such as those of robots. */
const MAX_WINDOWS = 100_000;

/**
 * Limits calls per key and window. The first call starts the window. The first excess call starts a block as long as the
 * window.
 */
export class WindowLimit {
  /** Oldest key first. */
  private readonly windows = new Map<string, Window>();

  /** @param what such as `calls of one API for a corp` */
  constructor(
    private readonly max: number,
    private readonly lengthMs: number,
    private readonly what: string,
  ) {}

  /** @throws ApiError 45009 during a block */
  assertOpen(key: string, nowMs: number): void {
    const window = this.windows.get(key);
    if (window?.blocked && nowMs < window.endsAtMs) throw this.blockedError(window, nowMs);
  }

  /** Counts one more call, or `weight` of what is limited. @throws ApiError 45009 if there are too many */
  count(key: string, nowMs: number, weight = 1): void {
    const known = this.windows.get(key);
    const window =
      known !== undefined && nowMs < known.endsAtMs
        ? known
        : { endsAtMs: nowMs + this.lengthMs, count: 0, blocked: false };
    this.windows.set(key, window);
    this.forgetOldest();
    window.count += weight;
    if (window.count <= this.max) return;
    window.blocked = true;
    window.endsAtMs = nowMs + this.lengthMs;
    throw this.blockedError(window, nowMs);
  }

  private forgetOldest(): void {
    for (const oldest of this.windows.keys()) {
      if (this.windows.size <= MAX_WINDOWS) return;
      this.windows.delete(oldest);
    }
  }

  private blockedError({ endsAtMs }: Window, nowMs: number): ApiError {
    const seconds = Math.ceil((endsAtMs - nowMs) / 1000);
    return new ApiError(
      45009,
      `more than ${this.max} ${this.what} in ${this.lengthMs / 60_000} min, blocked for ${seconds} s`,
    );
  }
}
