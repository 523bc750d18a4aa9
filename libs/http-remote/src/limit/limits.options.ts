import { OptionPlace, mustBe, objectOf, wholeNumber, type OptionSchema } from '../lang/option-schema.js';
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

const LIMITS_OPTIONS: OptionSchema<HttpRemoteLimits> = {
  checks: {
    callsPerMinute: wholeNumber(1),
    concurrentCalls: wholeNumber(1),
    maxQueued: wholeNumber(0),
    redis: mustBe('a client of the package "ioredis" or "redis"', isRedisClient),
  },
};

/** Checks the option `limits`. */
export const limitsOption = objectOf(LIMITS_OPTIONS);

/**
 * Checks limits as a client does, for modules that pass them on. See {@link HttpRemoteLimits}.
 *
 * @param owner whose limits they are, for the message
 * @throws ConfigurationInvalidError that names the limit and the reason
 */
export function checkLimits(owner: string, limits: HttpRemoteLimits): void {
  limitsOption(limits, new OptionPlace(owner, 'limits'));
}
