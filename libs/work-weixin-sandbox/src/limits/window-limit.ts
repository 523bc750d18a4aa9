import { ApiError } from '../errors/api.error.js';

interface Window {
  endsAtMs: number;
  count: number;
  blocked: boolean;
}

/**
 * Limits calls per key and window. The first call starts the window. The first excess call starts a block as long as the
 * window.
 */
export class WindowLimit {
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

  /** Counts one more call. @throws ApiError 45009 if there are too many */
  count(key: string, nowMs: number): void {
    const known = this.windows.get(key);
    const window =
      known !== undefined && nowMs < known.endsAtMs
        ? known
        : { endsAtMs: nowMs + this.lengthMs, count: 0, blocked: false };
    this.windows.set(key, window);
    window.count += 1;
    if (window.count <= this.max) return;
    window.blocked = true;
    window.endsAtMs = nowMs + this.lengthMs;
    throw this.blockedError(window, nowMs);
  }

  private blockedError({ endsAtMs }: Window, nowMs: number): ApiError {
    const seconds = Math.ceil((endsAtMs - nowMs) / 1000);
    return new ApiError(
      45009,
      `more than ${this.max} ${this.what} in ${this.lengthMs / 60_000} min, blocked for ${seconds} s`,
    );
  }
}
