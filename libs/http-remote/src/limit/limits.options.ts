import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { kindOf } from '../lang/kind-of.js';
import { refuseUnknownKeys } from '../lang/option-check.js';
import { isRedisClient, type RedisClient } from '../redis/redis-client.js';

/**
 * Limits calls before the remote does. A limit that is missing does not apply.
 *
 * @example
 * ```ts
 * HttpRemoteModule.forRoot({
 *   clients: { erp: { baseUrl: 'https://erp.example/api/', limits: { callsPerMinute: 600, concurrentCalls: 10 } } },
 * });
 * ```
 */
export interface HttpRemoteLimits {
  /**
   * Calls per minute of one API. A minute starts with its first call and lasts 61 seconds, because latency can make it overlap
   * the remote's current minute.
   */
  callsPerMinute?: number;
  /** Concurrent calls of the client, all APIs together. Counted per process, also with `redis`. */
  concurrentCalls?: number;
  /**
   * Calls that wait in this process. One more fails with `LimitExceededError`.
   * @default 1_000
   */
  maxQueued?: number;
  /**
   * Lets all processes of a fleet share `callsPerMinute`. While Redis is down, each process counts on its own.
   * @default the memory of this process
   */
  redis?: RedisClient;
}

const LIMITS_OPTIONS = {
  callsPerMinute: true,
  concurrentCalls: true,
  maxQueued: true,
  redis: true,
} as const;

/**
 * Checks limits as a client does, for modules that pass them on. See {@link HttpRemoteLimits}.
 *
 * @param owner whose limits they are, for the message
 * @throws ConfigurationInvalidError that names the limit and the reason
 */
export function checkLimits(owner: string, limits: HttpRemoteLimits): void {
  const wrong = (option: string, why: string): never => {
    throw new ConfigurationInvalidError(`${owner}: ${option} ${why}`);
  };
  if (typeof limits !== 'object' || limits === null)
    wrong('limits', `must be an object, not ${kindOf(limits)}`);
  refuseUnknownKeys(`${owner}: limits`, limits, LIMITS_OPTIONS);
  const { callsPerMinute = 1, concurrentCalls = 1, maxQueued = 0, redis } = limits;
  if (!isCount(callsPerMinute, 1)) wrong('limits.callsPerMinute', 'must be a whole number of at least 1');
  if (!isCount(concurrentCalls, 1)) wrong('limits.concurrentCalls', 'must be a whole number of at least 1');
  if (!isCount(maxQueued, 0)) wrong('limits.maxQueued', 'must be a whole number of at least 0');
  if (redis !== undefined && !isRedisClient(redis)) {
    wrong('limits.redis', 'must be a client of the package "ioredis" or "redis"');
  }
}

function isCount(candidate: unknown, min: number): boolean {
  return Number.isSafeInteger(candidate) && (candidate as number) >= min;
}
