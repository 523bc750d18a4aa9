import { ApiError } from '../errors/api.error.js';

const DAY_MS = 86_400_000;
/** The vendor counts natural days in Beijing time. */
const UTC_OFFSET_MS = 8 * 3_600_000;

/**
 * Limits failed lookups by mobile and by e-mail, per API and natural day (UTC+8). More than `maxMisses` block the API
 * for the rest of the day.
 */
export class LookupMissLimit {
  private readonly misses = new Map<string, { day: number; count: number }>();

  constructor(private readonly maxMisses: number) {}

  /** @throws ApiError 45009 while the API is blocked */
  assertOpen(api: string, nowMs: number): void {
    const misses = this.misses.get(api);
    if (misses?.day === dayOf(nowMs) && misses.count > this.maxMisses) throw this.blocked();
  }

  /** Counts a failed lookup. @throws ApiError 45009 if there are too many */
  countMiss(api: string, nowMs: number): void {
    const day = dayOf(nowMs);
    const known = this.misses.get(api);
    const count = known?.day === day ? known.count + 1 : 1;
    this.misses.set(api, { day, count });
    if (count > this.maxMisses) throw this.blocked();
  }

  private blocked(): ApiError {
    return new ApiError(45009, `more than ${this.maxMisses} failed lookups today, blocked until tomorrow`);
  }
}

function dayOf(nowMs: number): number {
  return Math.floor((nowMs + UTC_OFFSET_MS) / DAY_MS);
}
