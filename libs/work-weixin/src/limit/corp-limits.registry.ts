import { type RedisClient } from 'nestjs-http-remote';
import { QueueingLimiter, redisFallbackOf, type RedisFallback } from 'nestjs-http-remote/kit';
import { DocumentedLimiter } from './documented.limiter.js';
import { FrequencyLock } from './frequency-lock.js';
import type { WorkWeixinLimits } from './limits.options.js';

// If a tenant is evicted and reopened, its calls of the last minute still count.
const IDLE_TTL_MS = 70_000;

/** The limiters of a corp that its options configure. */
export interface CorpLimits {
  readonly queueing: QueueingLimiter | undefined;
  readonly documented: DocumentedLimiter | undefined;
}

interface Entry {
  readonly limits: CorpLimits;
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
  constructor(private readonly now: () => number) {
    this.lock = new FrequencyLock(now);
  }

  /**
   * The limiters of a corp, which all its tenants with equal limits share; undefined if nothing is limited.
   *
   * @param corp its key, which contains no secret
   */
  open(corp: string, corpId: string, limits: WorkWeixinLimits): CorpLimits | undefined {
    this.forgetIdle();
    if (!QueueingLimiter.limitsAnything(limits) && !limits.documented) return undefined;
    const redis = limits.redis && this.known(limits.redis);
    const key = this.keyOf(corp, limits);
    const entry = this.entries.get(key) ?? { limits: this.create(corp, corpId, limits, redis), users: 0 };
    entry.users++;
    this.entries.set(key, entry);
    this.idleSinceMs.delete(key);
    return entry.limits;
  }

  /** Ends one use of the limiter from `open()`. With the last one, the calls that wait are rejected. */
  close(corp: string, limits: WorkWeixinLimits): void {
    const key = this.keyOf(corp, limits);
    const entry = this.entries.get(key);
    if (!entry || entry.users === 0 || --entry.users > 0) return;
    void entry.limits.queueing?.close();
    entry.limits.documented?.close();
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
    { callsPerMinute, concurrentCalls, documented, maxQueued, redis }: WorkWeixinLimits,
  ): string {
    const redisId = redis && this.known(redis).id;
    return [corp, callsPerMinute, concurrentCalls, documented, maxQueued, redisId].join(' ');
  }

  private create(
    corp: string,
    corpId: string,
    { documented, ...limits }: WorkWeixinLimits,
    known: KnownRedis | undefined,
  ): CorpLimits {
    const owner = `corp ${corpId}`;
    const fallback = known?.fallback;
    const shared = limits.redis && fallback && { redis: limits.redis, fallback };
    const { maxQueued = 1_000 } = limits;
    return {
      queueing: QueueingLimiter.limitsAnything(limits)
        ? new QueueingLimiter({ owner, key: corp, limits, fallback })
        : undefined,
      documented: documented
        ? new DocumentedLimiter({ owner, corp, maxQueued, now: this.now, shared })
        : undefined,
    };
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
