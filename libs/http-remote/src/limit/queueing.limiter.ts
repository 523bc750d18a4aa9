import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import { LimitExceededError } from '../errors/limit-exceeded.error.js';
import type { RedisFallback } from '../redis/redis-fallback.js';
import { CallLimiter, type CallPermit } from './call.limiter.js';
import type { HttpRemoteLimits } from './limits.options.js';
import { RateLimit, redisFallbackOf } from './rate-limit.js';
import { RateQueue } from './rate-queue.js';
import { Semaphore } from './semaphore.js';
import type { OnBlocked } from './wait-queue.js';

/** The options of a {@link QueueingLimiter}. */
export interface QueueingLimiterOptions {
  /** Whose limits they are, for errors and logs, such as `client "erp"`. */
  readonly owner: string;
  /** Separates its counts in Redis from those of others. Must not contain a secret. */
  readonly key: string;
  readonly limits: HttpRemoteLimits;
  /**
   * One for all limiters of one Redis logs only once that it is down.
   * @default one of its own
   */
  readonly fallback?: RedisFallback;
}

/**
 * Keeps the calls of each API below a rate, and all calls below a number of concurrent ones. Calls over a limit wait in the
 * order they came.
 *
 * @example
 * ```ts
 * const limits = { callsPerMinute: 600 };
 * const limiter = new QueueingLimiter({ owner: 'the ERP', key: 'erp', limits });
 * HttpRemoteModule.forRoot({ clients: { orders: { baseUrl, limiter }, stock: { baseUrl, limiter } } });
 * await limiter.close(); // after the application
 * ```
 */
export class QueueingLimiter extends CallLimiter {
  private readonly owner: string;
  private readonly maxQueued: number;
  private readonly semaphore: Semaphore;
  private readonly rate: RateLimit | undefined;
  /** By API: its calls that wait. */
  private readonly rateQueues = new Map<string, RateQueue>();
  private readonly fallback: RedisFallback | undefined;
  private readonly closesFallback: boolean;
  private queued = 0;

  constructor({ owner, key, limits, fallback }: QueueingLimiterOptions) {
    super();
    const { callsPerMinute, concurrentCalls = Infinity, maxQueued = 1_000, redis } = limits;
    this.owner = owner;
    this.maxQueued = maxQueued;
    this.semaphore = new Semaphore(concurrentCalls);
    this.closesFallback = !fallback;
    if (callsPerMinute === undefined) return;
    if (redis) this.fallback = fallback ?? redisFallbackOf(owner, redis);
    const counts = redis && this.fallback && { redis, fallback: this.fallback };
    this.rate = new RateLimit(callsPerMinute, `http-remote:rate:${key}`, counts);
  }

  /** Whether these limits can make a call wait. */
  static limitsAnything({ callsPerMinute, concurrentCalls }: HttpRemoteLimits): boolean {
    return callsPerMinute !== undefined || concurrentCalls !== undefined;
  }

  /**
   * Waits until the limits allow the call, or until the call times out or is aborted.
   *
   * @param check called when the call has to wait, and by `recheck()`; if it throws, the call is rejected with that error
   * @throws LimitExceededError if the queue is full, or the limiter is closed meanwhile
   */
  async acquire(call: HttpRemoteCall, check?: () => void): Promise<CallPermit> {
    call.throwIfEnded();
    const permit = this.rate ? undefined : this.semaphore.tryAcquire();
    if (permit) return permit;
    // The other half of its time is for the call itself.
    const connecting = this.fallback?.connected(call.remainingMs / 2);
    if (connecting) await connecting;
    let isQueued = false;
    const onBlocked: OnBlocked = ({ limit, waitMs }, position) => {
      check?.();
      if (isQueued) return;
      if (this.queued >= this.maxQueued) {
        throw new LimitExceededError(
          `${this.owner} has reached ${limit}, and its queue is full (maxQueued: ${this.maxQueued})`,
          { api: call.api, retryAfterMs: waitMs?.(position) },
        );
      }
      this.queued++;
      isQueued = true;
    };
    try {
      return await this.queueOf(call).acquire(call.signal, onBlocked);
    } finally {
      if (isQueued) this.queued--;
    }
  }

  /** Runs the `check` of each call that waits. */
  recheck(): void {
    for (const queue of this.queues()) queue.notifyBlocked();
  }

  /** Rejects the calls that wait, and ends the probes of its Redis, unless it was created with a `fallback`. */
  async close(): Promise<void> {
    for (const queue of this.queues()) {
      queue.rejectAll(() => new LimitExceededError(`${this.owner} is closed`));
    }
    if (this.closesFallback) await this.fallback?.close();
  }

  private queues(): (RateQueue | Semaphore)[] {
    return [...this.rateQueues.values(), this.semaphore];
  }

  private queueOf({ api }: HttpRemoteCall): RateQueue | Semaphore {
    if (!this.rate) return this.semaphore;
    const key = `${api.httpMethod} ${api.action}`;
    const known = this.rateQueues.get(key);
    if (known) return known;
    const queue = new RateQueue(key, this.rate, this.semaphore, () => this.rateQueues.delete(key));
    this.rateQueues.set(key, queue);
    return queue;
  }
}
