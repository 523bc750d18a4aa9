import type { RedisClient } from 'nestjs-http-remote';

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
   * Lets all processes of a fleet share `callsPerMinute`. While Redis is down, each process counts on its own.
   * @default the memory of this process
   */
  redis?: RedisClient;
}
