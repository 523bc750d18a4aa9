import { firstConnection, runScript, type RedisClient } from '../redis/redis-client.js';
import { RedisFallback } from '../redis/redis-fallback.js';

/** 61 s, because latency can make our next window overlap the remote's current minute. */
export const WINDOW_MS = 61_000;

// KEYS[1]: calls in the window. ARGV: the limit, the window in milliseconds. A key without a TTL starts a new window.
const COUNT = `local leftMs = redis.call('PTTL', KEYS[1])
if leftMs <= 0 then
  redis.call('SET', KEYS[1], 1, 'PX', ARGV[2])
elseif tonumber(redis.call('GET', KEYS[1])) >= tonumber(ARGV[1]) then
  return leftMs
else
  redis.call('INCR', KEYS[1])
end
return 0`;

/** The Redis in which processes count together, and their own counts while it is down. */
export interface SharedCounts {
  readonly redis: RedisClient;
  readonly fallback: RedisFallback;
}

interface Window {
  count: number;
  readonly endsAtMs: number;
}

/** A fixed window for each key: it starts with the first call of the key, and allows a number of calls. */
export class RateLimit {
  private readonly windows = new Map<string, Window>();
  /** Private, because a Redis client holds its password. */
  readonly #counts: SharedCounts | undefined;

  /**
   * @param keyPrefix separates its keys in Redis from those of others; must not contain a secret
   * @param counts if processes share the limit
   */
  constructor(
    readonly callsPerMinute: number,
    private readonly keyPrefix: string,
    counts?: SharedCounts,
  ) {
    this.#counts = counts;
  }

  /** Counts a call and returns 0, or returns the milliseconds until the window ends if the limit is reached. */
  take(key: string): Promise<number> | number {
    const counts = this.#counts;
    if (!counts) return this.takeLocal(key);
    return counts.fallback.run(
      () => this.takeShared(counts.redis, key),
      () => this.takeLocal(key),
    );
  }

  private async takeShared(redis: RedisClient, key: string): Promise<number> {
    const args = [this.callsPerMinute, WINDOW_MS];
    // Clients can be configured to return integers as strings.
    const leftMs = Number(await runScript(redis, COUNT, [`${this.keyPrefix}:${key}`], args));
    if (Number.isNaN(leftMs)) throw new Error('the reply is not a number');
    return Math.min(leftMs, WINDOW_MS);
  }

  private takeLocal(key: string): number {
    const nowMs = performance.now();
    const window = this.windows.get(key);
    if (!window || window.endsAtMs <= nowMs) {
      this.windows.set(key, { count: 1, endsAtMs: nowMs + WINDOW_MS });
      return 0;
    }
    if (window.count >= this.callsPerMinute) return Math.ceil(window.endsAtMs - nowMs);
    window.count++;
    return 0;
  }
}

/**
 * Lets processes keep limits on their own while their Redis is down.
 *
 * @param owner whose limits they are, for the log
 * @see {@link QueueingLimiterOptions.fallback}
 * @see {@link QueueingLimiter}
 */
export function redisFallbackOf(owner: string, redis: RedisClient): RedisFallback {
  return new RedisFallback(`the Redis of the limits of ${owner}`, {
    connection: () => firstConnection(redis),
    // Writes, because a full Redis or a replica still serves reads.
    probe: () => runScript(redis, `return redis.call('SET', KEYS[1], 1, 'PX', 1000)`, ['http-remote:probe']),
  });
}
