import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import { LimitExceededError } from '../errors/limit-exceeded.error.js';
import type { RedisFallback } from '../redis/redis-fallback.js';
import { CallLimiter, type CallPermit } from './call.limiter.js';
import { ConcurrencyLimit } from './concurrency-limit.js';
import type { HttpRemoteLimits } from './limits.options.js';
import { LocalPlaces } from './local-semaphore.js';
import { RateLimit, WINDOW_MS } from './rate-limit.js';
import { redisFallbackOf } from './shared-counts.js';
import { WaitingLine, type Hold, type OnHold, type Place, type Turn } from './wait-queue.js';

/** What a {@link QueueingLimiter} is made with. */
export interface QueueingLimiterOptions {
  /** Whose limits they are, in errors and logs: `client "erp"`. */
  readonly owner: string;
  /** Sets its counts in Redis apart from those of others. Must hold no secret. */
  readonly key: string;
  readonly limits: HttpRemoteLimits;
  /** @default one of its own; one for all limiters of one Redis logs once that it is down */
  readonly guard?: RedisFallback;
}

const NO_PLACE: Place = { release: () => undefined };

/**
 * Keeps calls below a rate for each API, and below a number at one time. Calls over it wait in the order they came.
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
  private readonly rate: RateLimit | undefined;
  private readonly concurrency: ConcurrencyLimit | undefined;
  /** Lines of calls that wait for one API's rate. */
  private readonly lines = new Map<string, WaitingLine>();
  private readonly guard: RedisFallback | undefined;
  /** Undefined where it was given one. */
  private readonly ownGuard: RedisFallback | undefined;
  private queued = 0;

  constructor({ owner, key, limits, guard }: QueueingLimiterOptions) {
    super();
    const { callsPerMinute, concurrentCalls, maxQueued = 1_000, redis } = limits;
    if (redis && callsPerMinute !== undefined && !guard) this.ownGuard = redisFallbackOf(owner, redis);
    this.guard = callsPerMinute === undefined ? undefined : (guard ?? this.ownGuard);
    const counts = redis && this.guard && { redis, guard: this.guard };
    this.owner = owner;
    this.maxQueued = maxQueued;
    if (callsPerMinute !== undefined) {
      this.rate = new RateLimit(callsPerMinute, `http-remote:rate:${key}`, counts);
    }
    if (concurrentCalls !== undefined) {
      this.concurrency = new ConcurrencyLimit(new LocalPlaces(concurrentCalls));
    }
  }

  /** Whether calls of these limits are ever kept back. */
  static limitsAnything({ callsPerMinute, concurrentCalls }: HttpRemoteLimits): boolean {
    return callsPerMinute !== undefined || concurrentCalls !== undefined;
  }

  /**
   * Waits until the limits let the call out. Its `signal` ends that at once.
   *
   * @param stillWanted asked when the call has to wait, and by `recheck()`: what it throws is thrown instead
   * @throws LimitExceededError where too many wait already, or its turn would come after its time is over
   */
  async acquire(call: HttpRemoteCall, stillWanted?: () => void): Promise<CallPermit> {
    const place = this.rate || call.endedBy ? undefined : this.concurrency?.takeAtOnce();
    if (place) return place;
    const endsAtMs = performance.now() + call.remainingMs;
    // The other half of its time is for the call itself.
    const connecting = this.guard?.connected(call.remainingMs / 2);
    if (connecting) await connecting;
    let isQueued = false;
    const onHold: OnHold = ({ limit, readyAtMs }, place) => {
      stillWanted?.();
      const refuse = (why: string, retryAfterMs: number | undefined) => {
        throw new LimitExceededError(`${this.owner} allows ${limit}: ${why}`, {
          api: call.api,
          retryAfterMs,
        });
      };
      const readyAt = readyAtMs?.(place);
      const waitMs = readyAt === undefined ? undefined : Math.max(1, Math.ceil(readyAt - performance.now()));
      if (readyAt !== undefined && readyAt > endsAtMs) {
        refuse(`its turn comes in ${waitMs} ms at the earliest, when its time is over`, waitMs);
      }
      if (isQueued) return;
      if (this.queued >= this.maxQueued) {
        refuse(`as many calls as may (maxQueued: ${this.maxQueued}) wait for their turn already`, waitMs);
      }
      this.queued++;
      isQueued = true;
    };
    try {
      return await this.take(apiOf(call), call.signal, onHold);
    } finally {
      if (isQueued) this.queued--;
    }
  }

  /** Sends away those of the calls that wait which are not wanted any more. */
  recheck(): void {
    for (const line of [...this.lines.values()]) line.retell();
    this.concurrency?.retell();
  }

  /** Refuses the calls that wait. Resolves once it looks for its Redis no more, unless it was given a guard. */
  async close(): Promise<void> {
    const error = () => new LimitExceededError(`${this.owner} is closed`);
    for (const line of [...this.lines.values()]) line.refuseAll(error);
    this.concurrency?.refuseAll(error);
    await this.ownGuard?.close();
  }

  private take(api: string, signal: AbortSignal, onHold: OnHold): Promise<Place> {
    const { rate, concurrency } = this;
    if (!rate) return concurrency?.take(signal, onHold) ?? Promise.resolve(NO_PLACE);
    let line = this.lines.get(api);
    if (!line) {
      line = new WaitingLine(
        (turn) => this.askFor(api, rate, turn),
        () => this.lines.delete(api),
      );
      this.lines.set(api, line);
    }
    return line.join(signal, onHold);
  }

  private placeFor(turn: Turn): Promise<Place> | Place {
    const { concurrency } = this;
    if (!concurrency) return NO_PLACE;
    return concurrency.takeAtOnce() ?? concurrency.take(turn.signal, ({ limit }) => turn.hold({ limit }));
  }

  /** The place comes first: a call counted and then kept back would go out in the next minute, uncounted there. */
  private async askFor(api: string, rate: RateLimit, turn: Turn): Promise<Place> {
    for (;;) {
      const place = await this.placeFor(turn);
      let waitMs: number | undefined;
      try {
        waitMs = await rate.take(api);
      } finally {
        // Nor is a place kept from other APIs while this one has to wait.
        if (waitMs !== 0) place.release();
      }
      if (waitMs === 0) return place;
      turn.hold(holdOf(rate, waitMs));
      await turn.pause(waitMs);
    }
  }
}

/** @param waitMs until the first in line has a turn; each further minute there are turns for as many as the rate */
function holdOf({ callsPerMinute }: RateLimit, waitMs: number): Hold {
  const firstAtMs = performance.now() + waitMs;
  return {
    limit: `${callsPerMinute} calls a minute of one API`,
    readyAtMs: (place) => firstAtMs + Math.floor(place / callsPerMinute) * WINDOW_MS,
  };
}

function apiOf({ api }: HttpRemoteCall): string {
  return `${api.httpMethod} ${api.action}`;
}
