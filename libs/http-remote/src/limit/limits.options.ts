import { OptionPlace, mustBe, objectOf, wholeNumber, type OptionSchema } from '../lang/option-schema.js';
import { isRedisClient, type RedisClient } from '../redis/redis-client.js';

/**
 * Limits calls before the remote does. Each is off where it is left out.
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
   * Calls a minute of one API. A minute begins with the first of them and lasts 61 seconds, since some calls travel faster
   * than others.
   */
  callsPerMinute?: number;
  /** Calls of the client, of whichever API, on their way at one time. */
  concurrentCalls?: number;
  /**
   * Calls that wait for their turn in this process; one more is refused.
   * @default 1_000
   */
  maxQueued?: number;
  /**
   * Where the counts are kept, so that all processes of a fleet share one limit. While it does not answer, each process
   * keeps within the limits by itself.
   * @default in the memory of this process
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
 * Checks limits as a client does, for modules that hand them on. See {@link HttpRemoteLimits}.
 *
 * @param owner whose limits they are, for the message
 * @throws ConfigurationInvalidError saying which limit is wrong and why
 */
export function checkLimits(owner: string, limits: HttpRemoteLimits): void {
  limitsOption(limits, new OptionPlace(owner, 'limits'));
}
