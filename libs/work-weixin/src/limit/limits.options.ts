import type { RedisClient } from 'nestjs-http-remote';

/**
 * Limits a corp's calls before the server does. Each is off where it is left out.
 *
 * @example
 * ```ts
 * WorkWeixinModule.forRoot({ corpId, secrets, limits: { callsPerMinute: 5_000, concurrentCalls: 50 } });
 * ```
 */
export interface WorkWeixinLimits {
  /** Calls a minute of one API of the corp. The server allows 10,000 by default. */
  callsPerMinute?: number;
  /** Calls of the corp on their way at one time. */
  concurrentCalls?: number;
  /**
   * Calls of the corp that wait for their turn in this process; one more is refused.
   * @default 1_000
   */
  maxQueued?: number;
  /**
   * Where the counts are kept, so that all processes of a fleet share one limit.
   * @default in the memory of this process
   */
  redis?: RedisClient;
}
