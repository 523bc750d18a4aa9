import type { RedisClient } from 'nestjs-http-remote';
import { runScript, type RedisFallback } from 'nestjs-http-remote/kit';

/** One window of calls that are counted together. */
export interface RateCount {
  /** Contains no secret. */
  readonly key: string;
  readonly calls: number;
  /** How long a window that starts now lasts. */
  readonly windowMs: number;
}

/** The Redis in which processes count together, and their own counts while it is down. */
export interface SharedRateCounts {
  readonly redis: RedisClient;
  readonly fallback: RedisFallback;
}

// ARGV: for each key the limit and the window in milliseconds. Counts in all windows or in none. A key without a TTL starts a
// new window.
const TAKE = `local waitMs = 0
for i = 1, #KEYS do
  local leftMs = redis.call('PTTL', KEYS[i])
  if leftMs > 0 and tonumber(redis.call('GET', KEYS[i])) >= tonumber(ARGV[2 * i - 1]) then
    waitMs = math.max(waitMs, leftMs)
  end
end
if waitMs > 0 then return waitMs end
for i = 1, #KEYS do
  if redis.call('PTTL', KEYS[i]) > 0 then redis.call('INCR', KEYS[i])
  else redis.call('SET', KEYS[i], 1, 'PX', ARGV[2 * i]) end
end
return 0`;

// Keys of group robots come from inputs, so their number is unknown.
const MAX_WINDOWS = 10_000;

interface Window {
  count: number;
  readonly endsAtMs: number;
}

/** Counts calls in fixed windows, several at a time. */
export class RateCounts {
  private readonly windows = new Map<string, Window>();
  /** Private, because a Redis client holds its password. */
  readonly #shared: SharedRateCounts | undefined;

  /**
   * @param corp separates the counts in Redis from those of others, and keeps them in one slot of a cluster
   * @param shared if processes count together
   */
  constructor(
    private readonly corp: string,
    shared?: SharedRateCounts,
  ) {
    this.#shared = shared;
  }

  /** Counts a call in all windows and returns 0, or returns the milliseconds until the last full one of them ends. */
  take(counts: readonly RateCount[]): Promise<number> | number {
    const shared = this.#shared;
    if (!shared) return this.takeLocal(counts);
    return shared.fallback.run(
      () => this.takeShared(shared.redis, counts),
      () => this.takeLocal(counts),
    );
  }

  private async takeShared(redis: RedisClient, counts: readonly RateCount[]): Promise<number> {
    const keys = counts.map(({ key }) => `work-weixin:rate:{${this.corp}}:${key}`);
    const args = counts.flatMap(({ calls, windowMs }) => [calls, windowMs]);
    // Clients can be configured to return integers as strings.
    const waitMs = Number(await runScript(redis, TAKE, keys, args));
    if (Number.isNaN(waitMs)) throw new Error('the reply is not a number');
    return waitMs;
  }

  private takeLocal(counts: readonly RateCount[]): number {
    const nowMs = performance.now();
    let waitMs = 0;
    for (const { key, calls } of counts) {
      const window = this.windows.get(key);
      if (window && window.endsAtMs > nowMs && window.count >= calls)
        waitMs = Math.max(waitMs, Math.ceil(window.endsAtMs - nowMs));
    }
    if (waitMs > 0) return waitMs;
    for (const { key, windowMs } of counts) {
      const window = this.windows.get(key);
      if (window && window.endsAtMs > nowMs) window.count++;
      else this.start(key, nowMs + windowMs, nowMs);
    }
    return 0;
  }

  private start(key: string, endsAtMs: number, nowMs: number): void {
    this.windows.delete(key);
    if (this.windows.size >= MAX_WINDOWS) this.forgetEnded(nowMs);
    this.windows.set(key, { count: 1, endsAtMs });
  }

  private forgetEnded(nowMs: number): void {
    for (const [key, { endsAtMs }] of this.windows) if (endsAtMs <= nowMs) this.windows.delete(key);
    const [oldest] = this.windows.keys();
    if (this.windows.size >= MAX_WINDOWS && oldest !== undefined) this.windows.delete(oldest);
  }
}
