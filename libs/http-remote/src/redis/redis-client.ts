import { errorMonitor } from 'node:events';

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
 * A client that the application opens and closes.
 *
 * @example
 * ```ts
 * const redis = new Redis('redis://127.0.0.1:6379');
 * HttpRemoteModule.forRoot({ clients: { erp: { baseUrl, limits: { callsPerMinute: 600, redis } } } });
 * ```
 */
export type RedisClient = IoRedisClient | NodeRedisClient;

/**
 * Runs a Lua script, which Redis executes atomically.
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

/** Whether a value can be used as a {@link RedisClient}: it runs scripts. */
export function isRedisClient(candidate: unknown): candidate is RedisClient {
  return typeof (candidate as Partial<RedisClient> | undefined)?.eval === 'function';
}

/** The connection state of a client: `status` of `ioredis`, the others of `redis`. A pool has only one of them. */
interface ConnectionState {
  readonly status?: unknown;
  readonly isOpen?: unknown;
  readonly isReady?: unknown;
}

type Listen = (event: string | symbol, listener: () => void) => unknown;

// ioredis: with `lazyConnect` it waits for the first command.
const NOT_CONNECTED_YET: readonly unknown[] = ['wait', 'connecting', 'connect'];
const FIRST_END_EVENTS = ['ready', 'close', 'reconnecting', 'end', errorMonitor] as const;

/**
 * Settles when the first connection of a client is established or has failed. A client that connects with its first command
 * starts to connect.
 *
 * @returns undefined if there is nothing to wait for, or if the client does not expose its connection state
 * @example `await firstConnection(redis);`
 */
export function firstConnection(client: RedisClient): Promise<void> | undefined {
  if (!isConnecting(client)) return undefined;
  return new Promise((resolve) => {
    const { on, off } = client as { readonly on?: Listen; readonly off?: Listen };
    const settle = () => {
      for (const event of FIRST_END_EVENTS) off?.call(client, event, settle);
      resolve();
    };
    for (const event of FIRST_END_EVENTS) on?.call(client, event, settle);
    const settleUnlessConnecting = () => {
      // A client without an offline queue rejects this command while it is connecting.
      if (!on || !isConnecting(client)) settle();
    };
    runScript(client, 'return 1', []).then(settle, settleUnlessConnecting);
  });
}

function isConnecting(client: RedisClient): boolean {
  const { status, isOpen, isReady } = client as ConnectionState;
  if (status !== undefined) return NOT_CONNECTED_YET.includes(status);
  return isOpen === true && isReady !== true;
}
