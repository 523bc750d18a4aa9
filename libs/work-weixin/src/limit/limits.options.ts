import type { RedisClient } from 'nestjs-http-remote';
import { OptionPlace, isRedisClient, mustBe, objectOf, wholeNumber } from 'nestjs-http-remote/kit';

/**
 * Limits a corp's calls before the server does. A limit that is missing does not apply.
 *
 * @example
 * ```ts
 * WorkWeixinModule.forRoot({ corpId, secrets, limits: { callsPerMinute: 5_000, concurrentCalls: 50 } });
 * ```
 */
export interface WorkWeixinLimits {
  /** Calls per minute of one API of the corp. The server allows 10,000 by default. */
  callsPerMinute?: number;
  /** Concurrent calls of the corp, all APIs together. Counted per process, also with `redis`. */
  concurrentCalls?: number;
  /**
   * Calls of the corp that wait in this process. One more fails with `LimitExceededError`.
   * @default 1_000
   */
  maxQueued?: number;
  /**
   * Keeps each API within the rates and the number of concurrent calls that its page documents, as far as they count calls: those
   * of `@WorkWxApi`. A call that would have to wait longer than its time fails with `LimitExceededError`.
   * @default false
   */
  documented?: boolean;
  /**
   * Lets all processes of a fleet share `callsPerMinute` and the rates of `documented`. While Redis is down, each process counts on its own.
   * @default the memory of this process
   */
  redis?: RedisClient;
}

/** Checks the option `limits`. */
export const limitsOption = objectOf<WorkWeixinLimits>({
  checks: {
    callsPerMinute: wholeNumber(1),
    concurrentCalls: wholeNumber(1),
    documented: mustBe('true or false', (value) => typeof value === 'boolean'),
    maxQueued: wholeNumber(0),
    redis: mustBe('a client of the package "ioredis" or "redis"', isRedisClient),
  },
  elsewhere: { known: 'documented', rates: 'documented' },
});

/**
 * Checks limits that were not read as options.
 *
 * @throws ConfigurationInvalidError that names the limit and the reason
 */
export function checkLimits(owner: string, limits: WorkWeixinLimits): void {
  limitsOption(limits, new OptionPlace(owner, 'limits'));
}
