const DAY_MS = 86_400_000;
/** The vendor counts natural days in Beijing time. */
const UTC_OFFSET_MS = 8 * 3_600_000;

/** The number of the natural day (UTC+8). */
export function dayOf(nowMs: number): number {
  return Math.floor((nowMs + UTC_OFFSET_MS) / DAY_MS);
}
