import { ApiError } from '../errors/api.error.js';

const DAY_MS = 86_400_000;
/** The vendor's natural day is that of Beijing. */
const UTC_OFFSET_MS = 8 * 3_600_000;

/**
 * Wrong guesses of mobiles and e-mails, counted for each API and natural day (UTC+8). Above a fifth of the member cap
 * the API is blocked for the rest of the day.
 */
export class LookupMissLimit {
  private readonly misses = new Map<string, { day: number; count: number }>();

  constructor(private readonly maxMisses: number) {}

  /** @throws ApiError 45009 while the API is blocked */
  assertOpen(api: string, nowMs: number): void {
    const misses = this.misses.get(api);
    if (misses?.day === dayOf(nowMs) && misses.count > this.maxMisses) throw this.blocked();
  }

  /** Counts a wrong guess. @throws ApiError 45009 when it is one too many */
  countMiss(api: string, nowMs: number): void {
    const day = dayOf(nowMs);
    const known = this.misses.get(api);
    const count = known?.day === day ? known.count + 1 : 1;
    this.misses.set(api, { day, count });
    if (count > this.maxMisses) throw this.blocked();
  }

  private blocked(): ApiError {
    return new ApiError(45009, `more than ${this.maxMisses} wrong guesses today, blocked until tomorrow`);
  }
}

function dayOf(nowMs: number): number {
  return Math.floor((nowMs + UTC_OFFSET_MS) / DAY_MS);
}
