import { firstConnection, runScript, type RedisClient } from '../redis/redis-client.js';
import { RedisFallback } from '../redis/redis-fallback.js';

/** Where processes keep the counts of a limit they share. */
export interface SharedCounts {
  readonly redis: RedisClient;
  readonly guard: RedisFallback;
}

/**
 * Lets limits go on by process while their Redis does not answer.
 *
 * @param owner whose limits they are, for the log
 * @see {@link QueueingLimiterOptions.guard}
 * @see {@link QueueingLimiter}
 */
export function redisFallbackOf(owner: string, redis: RedisClient): RedisFallback {
  return new RedisFallback(`the Redis of the limits of ${owner}`, {
    connection: () => firstConnection(redis),
    // Writes: one that is full, or only a replica, still answers what reads.
    probe: () => runScript(redis, `return redis.call('SET', KEYS[1], 1, 'PX', 1000)`, ['http-remote:look']),
  });
}
