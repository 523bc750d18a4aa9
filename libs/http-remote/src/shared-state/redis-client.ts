/**
 * A client of the package `ioredis`: `Redis` or `Cluster`.
 *
 * @see {@link RedisClient}
 */
export interface IoRedisClient {
  defineCommand(name: string, definition: { lua: string; numberOfKeys?: number }): void;
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/**
 * A connected client of the package `redis`: from `createClient`, `createCluster`, `createClientPool` or `createSentinel`.
 *
 * @see {@link RedisClient}
 */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/**
 * A client the host has opened, and closes.
 *
 * @example
 * ```ts
 * const redis = new Redis('redis://127.0.0.1:6379');
 * HttpRemoteModule.forRoot({ clients: { erp: { baseUrl, limits: { callsPerMinute: 600, redis } } } });
 * ```
 */
export type RedisClient = IoRedisClient | NodeRedisClient;

/**
 * Runs a Lua script, which Redis does as one step.
 *
 * @example `await runScript(redis, `return redis.call('INCR', KEYS[1])`, ['visits'])`
 */
export async function runScript(
  client: RedisClient,
  script: string,
  keys: readonly string[],
  args: readonly (string | number)[] = [],
): Promise<unknown> {
  const texts = args.map(String);
  return 'defineCommand' in client
    ? client.eval(script, keys.length, ...keys, ...texts)
    : client.eval(script, { keys: [...keys], arguments: texts });
}

/** Whether something can be taken for a {@link RedisClient}: it runs scripts. */
export function isRedisClient(candidate: unknown): candidate is RedisClient {
  return typeof (candidate as Partial<RedisClient> | undefined)?.eval === 'function';
}
