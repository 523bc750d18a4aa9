import { type RedisClient } from 'nestjs-http-remote';
import { QueueingLimiter, redisFallbackOf, type RedisFallback } from 'nestjs-http-remote/kit';
import { FrequencyLock } from './frequency-lock.js';
import type { WorkWeixinLimits } from './limits.options.js';

// If a tenant is evicted and reopened, its calls of the last minute still count.
const IDLE_TTL_MS = 70_000;

interface Entry {
  readonly limiter: QueueingLimiter;
  users: number;
}

interface KnownRedis {
  readonly id: number;
  readonly fallback: RedisFallback;
}

/** State that all tenants of one corp share, whatever their names are: its limits, and its blocked APIs. */
export class CorpLimitsRegistry {
  readonly lock: FrequencyLock;
  private readonly entries = new Map<string, Entry>();
  /** Unused entries and since when they are idle (`performance.now()`), the oldest first. */
  private readonly idleSinceMs = new Map<string, number>();
  // One fallback per Redis: an outage is logged once, not once per corp.
  readonly #redises = new Map<RedisClient, KnownRedis>();

  /** @param now the clock for locks, in milliseconds since 1970 */
  constructor(now: () => number) {
    this.lock = new FrequencyLock(now);
  }

  /**
   * The limiter of a corp, which all its tenants with equal limits share; undefined if nothing is limited.
   *
   * @param corp its key, which contains no secret
   */
  open(corp: string, corpId: string, limits: WorkWeixinLimits): QueueingLimiter | undefined {
    this.forgetIdle();
    if (!QueueingLimiter.limitsAnything(limits)) return undefined;
    const redis = limits.redis && this.known(limits.redis);
    const key = this.keyOf(corp, limits);
    const entry = this.entries.get(key) ?? {
      limiter: new QueueingLimiter({ owner: `corp ${corpId}`, key: corp, limits, fallback: redis?.fallback }),
      users: 0,
    };
    entry.users++;
    this.entries.set(key, entry);
    this.idleSinceMs.delete(key);
    return entry.limiter;
  }

  /** Ends one use of the limiter from `open()`. With the last one, the calls that wait are rejected. */
  close(corp: string, limits: WorkWeixinLimits): void {
    const key = this.keyOf(corp, limits);
    const entry = this.entries.get(key);
    if (!entry || entry.users === 0 || --entry.users > 0) return;
    void entry.limiter.close();
    this.idleSinceMs.set(key, performance.now());
    this.forgetIdle();
  }

  /** Stops the Redis probes. May be called again. */
  async end(): Promise<void> {
    await Promise.all([...this.#redises.values()].map(({ fallback }) => fallback.close()));
  }

  private forgetIdle(): void {
    for (const [key, sinceMs] of this.idleSinceMs) {
      if (performance.now() - sinceMs < IDLE_TTL_MS) return;
      this.idleSinceMs.delete(key);
      this.entries.delete(key);
    }
  }

  private keyOf(
    corp: string,
    { callsPerMinute, concurrentCalls, maxQueued, redis }: WorkWeixinLimits,
  ): string {
    return [corp, callsPerMinute, concurrentCalls, maxQueued, redis && this.known(redis).id].join(' ');
  }

  private known(redis: RedisClient): KnownRedis {
    const known = this.#redises.get(redis) ?? {
      id: this.#redises.size,
      fallback: redisFallbackOf('corps', redis),
    };
    this.#redises.set(redis, known);
    return known;
  }
}
