import { ApiError } from '../errors/api.error.js';
import { dayOf } from './natural-day.js';

/** Limits what each key does on one natural day (UTC+8). A call above the limit is rejected as a whole. */
export class DailyQuota {
  private day = 0;
  private readonly counts = new Map<string, number>();

  /** @param what such as `messages of one app` */
  constructor(private readonly what: string) {}

  /** Counts `weight` more. @throws ApiError 45009 if that is too much; nothing is counted then */
  count(key: string, max: number, nowMs: number, weight = 1): void {
    this.startDay(dayOf(nowMs));
    const count = (this.counts.get(key) ?? 0) + weight;
    if (count > max)
      throw new ApiError(45009, `more than ${max} ${this.what} on one day, blocked until tomorrow`);
    this.counts.set(key, count);
  }

  private startDay(day: number): void {
    if (day === this.day) return;
    this.day = day;
    this.counts.clear();
  }
}
