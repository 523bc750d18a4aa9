import { randomUUID } from 'node:crypto';
import { runScript } from '../redis/redis-client.js';
import { Places, type TakenPlace } from './semaphore.js';
import type { SharedCounts } from './shared-counts.js';

const LEASE_MS = 6_000;
const ASK_AGAIN_MS = 50;

const NOW = `local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;
// KEYS[1]: leases by their end. ARGV: the lease's milliseconds, the places, the lease.
const TAKE = `${NOW}redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], now + ARGV[1], ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 1`;
// ARGV: the lease's milliseconds, the leases. One that Redis has forgotten, or never heard of, is learnt again.
const RENEW = `${NOW}for i = 2, #ARGV do redis.call('ZADD', KEYS[1], now + ARGV[1], ARGV[i]) end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 1`;
const RELEASE = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

/**
 * Places that processes share through Redis. Each is leased, and renewed while it is used: those of a process that was
 * killed are free again within 6 seconds. While Redis does not answer, each process has as many places to itself.
 */
export class LeasedPlaces extends Places {
  /** A client of Redis holds its password. */
  readonly #counts: SharedCounts;
  private readonly process = randomUUID();
  private readonly leases = new Set<string>();
  private lastLease = 0;
  private renewal: NodeJS.Timeout | undefined;

  /** @param key of the leases in Redis; no secret */
  constructor(
    readonly max: number,
    private readonly key: string,
    counts: SharedCounts,
    private readonly leaseMs = LEASE_MS,
  ) {
    super();
    this.#counts = counts;
  }

  /** By chance a little sooner or later, so that processes do not ask in step. */
  get askAgainMs(): number {
    return ASK_AGAIN_MS * (0.5 + Math.random());
  }

  async tryTake(): Promise<TakenPlace | undefined> {
    const lease = `${this.process}:${++this.lastLease}`;
    const isTaken = await this.#counts.guard.run(
      async (signal) => {
        // Clients can be told to give integers as strings.
        const isLeased = Number(await this.run(TAKE, this.leaseMs, this.max, lease)) === 1;
        // Too late to be heard, unless this process has let it in by itself.
        if (isLeased && signal.aborted && !this.leases.has(lease)) void this.giveBack(lease);
        return isLeased;
      },
      () => this.leases.size < this.max,
    );
    if (!isTaken) return undefined;
    this.leases.add(lease);
    this.renewal ??= setInterval(() => void this.renew(), this.leaseMs / 3).unref();
    return { release: () => this.release(lease) };
  }

  private async release(lease: string): Promise<void> {
    if (!this.leases.delete(lease)) return;
    if (this.leases.size === 0) {
      clearInterval(this.renewal);
      this.renewal = undefined;
    }
    await this.giveBack(lease);
  }

  private giveBack(lease: string): Promise<unknown> {
    return this.#counts.guard.run<unknown>(
      () => this.run(RELEASE, lease),
      () => undefined,
    );
  }

  private renew(): Promise<unknown> {
    return this.#counts.guard.run<unknown>(
      () => this.run(RENEW, this.leaseMs, ...this.leases),
      () => undefined,
    );
  }

  private run(script: string, ...args: (string | number)[]): Promise<unknown> {
    return runScript(this.#counts.redis, script, [this.key], args);
  }
}
