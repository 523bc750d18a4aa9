import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { SharedCounts } from './shared-counts.js';

// A second more than the remote's minute: the next minute's calls may travel faster than the first of this one.
const WINDOW_SECONDS = 61;
export const WINDOW_MS = WINDOW_SECONDS * 1000;

interface Limiters {
  readonly local: RateLimiterAbstract;
  readonly shared: RateLimiterAbstract | undefined;
}

/** So many calls a minute of each key. The minute begins with a key's first call. */
export class RateLimit {
  #limiters: Promise<Limiters> | undefined;
  /** A client of Redis holds its password. */
  readonly #counts: SharedCounts | undefined;

  /**
   * @param keyPrefix sets its keys in Redis apart from those of others; no secret
   * @param counts where processes share one limit
   */
  constructor(
    readonly callsPerMinute: number,
    private readonly keyPrefix: string,
    counts?: SharedCounts,
  ) {
    this.#counts = counts;
  }

  /** Counts a call where that is within the limit: 0. Otherwise the milliseconds until it is worth trying again. */
  async take(key: string): Promise<number> {
    this.#limiters ??= this.load();
    const { local, shared } = await this.#limiters;
    if (!shared || !this.#counts) return consume(local, key);
    return this.#counts.guard.run(
      () => consume(shared, key),
      () => consume(local, key),
    );
  }

  /** Not before there is a limit: loading the library takes longer than loading all the rest of this package. */
  private async load(): Promise<Limiters> {
    const { RateLimiterMemory, RateLimiterRedis } = await import('rate-limiter-flexible');
    const options = { points: this.callsPerMinute, duration: WINDOW_SECONDS, keyPrefix: this.keyPrefix };
    const redis = this.#counts?.redis;
    return {
      local: new RateLimiterMemory(options),
      shared:
        redis &&
        new RateLimiterRedis({
          ...options,
          storeClient: redis,
          useRedisPackage: !('defineCommand' in redis),
        }),
    };
  }
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return Math.max(1, (refusal as { readonly msBeforeNext: number }).msBeforeNext);
  }
}
