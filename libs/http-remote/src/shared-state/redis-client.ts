/** A client of the package `ioredis`: `Redis` or `Cluster`. */
export interface IoRedisClient {
  defineCommand(name: string, definition: { lua: string; numberOfKeys?: number }): void;
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** A connected client of the package `redis`: from `createClient`, `createCluster`, `createClientPool` or `createSentinel`. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client the host has opened, and closes. */
export type RedisClient = IoRedisClient | NodeRedisClient;

/** Runs a Lua script, which Redis does as one step. */
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

export function isRedisClient(candidate: unknown): candidate is RedisClient {
  return typeof (candidate as Partial<RedisClient> | undefined)?.eval === 'function';
}
