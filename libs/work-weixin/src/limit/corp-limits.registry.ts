import { type RedisClient } from 'nestjs-http-remote';
import { QueueingLimiter, redisFallbackOf, type RedisFallback } from 'nestjs-http-remote/kit';
import { FrequencyLock } from './frequency-lock.js';
import type { WorkWeixinLimits } from './limits.options.js';

// Its calls of the last minute still count where a tenant makes room for others and comes back.
const KEPT_IDLE_MS = 70_000;

interface Entry {
  readonly limiter: QueueingLimiter;
  users: number;
}

interface KnownRedis {
  readonly id: number;
  readonly guard: RedisFallback;
}

/** What the tenants of one corp have in common, whatever the host calls them: its limits, and what it is locked out of. */
export class CorpLimitsRegistry {
  readonly lock: FrequencyLock;
  private readonly entries = new Map<string, Entry>();
  /** Since when the entries that nobody uses are idle, by `performance.now()`; the longest first. */
  private readonly idleSinceMs = new Map<string, number>();
  // One guard for each Redis: that it is down is said once, not once a corp.
  readonly #redises = new Map<RedisClient, KnownRedis>();

  /** @param now milliseconds since 1970, of the clock that locks end by */
  constructor(now: () => number) {
    this.lock = new FrequencyLock(now);
  }

  /**
   * The limiter of a corp, the same for all its tenants of equal limits; undefined where nothing is limited.
   *
   * @param corp its key, which holds no secret
   */
  open(corp: string, corpId: string, limits: WorkWeixinLimits): QueueingLimiter | undefined {
    this.forgetIdle();
    if (!QueueingLimiter.limitsAnything(limits)) return undefined;
    const redis = limits.redis && this.known(limits.redis);
    const key = this.keyOf(corp, limits);
    const entry = this.entries.get(key) ?? {
      limiter: new QueueingLimiter({ owner: `corp ${corpId}`, key: corp, limits, guard: redis?.guard }),
      users: 0,
    };
    entry.users++;
    this.entries.set(key, entry);
    this.idleSinceMs.delete(key);
    return entry.limiter;
  }

  /** Ends one use of the limiter that `open()` gave. With the last, the calls that wait are refused. */
  close(corp: string, limits: WorkWeixinLimits): void {
    const key = this.keyOf(corp, limits);
    const entry = this.entries.get(key);
    if (!entry || entry.users === 0 || --entry.users > 0) return;
    void entry.limiter.close();
    this.idleSinceMs.set(key, performance.now());
    this.forgetIdle();
  }

  /** Ends what looks for a Redis in the background. May be called again. */
  async end(): Promise<void> {
    await Promise.all([...this.#redises.values()].map(({ guard }) => guard.close()));
  }

  private forgetIdle(): void {
    for (const [key, sinceMs] of this.idleSinceMs) {
      if (performance.now() - sinceMs < KEPT_IDLE_MS) return;
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
      guard: redisFallbackOf('corps', redis),
    };
    this.#redises.set(redis, known);
    return known;
  }
}
