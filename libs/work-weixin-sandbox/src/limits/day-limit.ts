import { ApiError } from '../errors/api.error.js';
import { dayOf } from './natural-day.js';

/** Limits calls per key and natural day (UTC+8). The first excess call starts a block for the rest of the day. */
export class DayLimit {
  private readonly counts = new Map<string, { day: number; count: number }>();

  /** @param what such as `failed lookups` */
  constructor(
    private readonly max: number,
    private readonly what: string,
  ) {}

  /** @throws ApiError 45009 during a block */
  assertOpen(key: string, nowMs: number): void {
    const counted = this.counts.get(key);
    if (counted?.day === dayOf(nowMs) && counted.count > this.max) throw this.blocked();
  }

  /** Counts one more. @throws ApiError 45009 if there are too many */
  count(key: string, nowMs: number): void {
    const day = dayOf(nowMs);
    const known = this.counts.get(key);
    const count = known?.day === day ? known.count + 1 : 1;
    this.counts.set(key, { day, count });
    if (count > this.max) throw this.blocked();
  }

  private blocked(): ApiError {
    return new ApiError(45009, `more than ${this.max} ${this.what} today, blocked until tomorrow`);
  }
}
