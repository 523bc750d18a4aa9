import { ConfigurationInvalidError, type RedisClient } from 'nestjs-http-remote';
import {
  RedisFallback,
  firstConnection,
  isRedisClient,
  kindOf,
  mustBe,
  readOptions,
  runScript,
  type OptionSchema,
} from 'nestjs-http-remote/kit';
import { BotStreamStore, type StoredBotStream } from './bot-stream.store.js';

/** The options of {@link redisBotStreams}. */
export interface RedisBotStreamsOptions {
  /**
   * The beginning of the keys. A digest follows.
   * @default 'work-weixin:bot-stream:'
   */
  prefix?: string;
}

const OPTIONS: OptionSchema<RedisBotStreamsOptions> = {
  checks: {
    prefix: mustBe('a text, such as "work-weixin:bot-stream:"', (value) => typeof value === 'string'),
  },
  elsewhere: { keyPrefix: 'prefix' },
};

/**
 * Shares the running answers of robots among the processes that use one Redis (5 or later). While Redis is down, each process answers
 * for its own, after one warning.
 *
 * Redis holds digests, and texts encrypted with keys that it does not have.
 *
 * @param client one of `ioredis` or `redis`; the application connects it, closes it, and listens to its `error` event
 * @throws ConfigurationInvalidError if the client or an option is wrong
 * @example `const streams = new BotStreams({ store: redisBotStreams(new Redis(url)) });`
 */
export function redisBotStreams(client: RedisClient, options: RedisBotStreamsOptions = {}): BotStreamStore {
  if (!isRedisClient(client)) {
    throw new ConfigurationInvalidError(
      `redisBotStreams: the client must be one of ioredis or of redis, not ${kindOf(client)}: connect with its URL or options first`,
    );
  }
  const { prefix = 'work-weixin:bot-stream:' } = readOptions('redisBotStreams', options, OPTIONS);
  return new RedisBotStreams(client, prefix);
}

/** A value may have pictures. */
const TIMEOUT_MS = 1_000;

const SAVE = `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
const READ = `
local value = redis.pcall('GET', KEYS[1])
if type(value) ~= 'string' then return false end
return {value, redis.call('PTTL', KEYS[1])}`;

class RedisBotStreams extends BotStreamStore {
  readonly #client: RedisClient;
  private readonly fallback: RedisFallback;

  constructor(
    client: RedisClient,
    private readonly prefix: string,
  ) {
    super();
    this.#client = client;
    this.fallback = new RedisFallback('the store of bot streams', {
      timeoutMs: TIMEOUT_MS,
      connection: () => firstConnection(client),
      probe: () => this.run(SAVE, 'probe', ['', 1_000]),
    });
  }

  async save(key: string, value: string, keepMs: number): Promise<void> {
    await this.fallback.connected(TIMEOUT_MS);
    await this.fallback.run(
      async () => void (await this.run(SAVE, key, [`${keepMs}:${value}`, keepMs])),
      unavailable,
    );
  }

  async read(key: string): Promise<StoredBotStream | undefined> {
    await this.fallback.connected(TIMEOUT_MS);
    const found = await this.fallback.run(() => this.run(READ, key), unavailable);
    if (!Array.isArray(found)) return undefined;
    const [value, leftMs] = found as [unknown, unknown];
    const [, keepMs, text] = /^(\d+):(.*)$/s.exec(textOf(value)) ?? [];
    return text === undefined ? undefined : { value: text, ageMs: Number(keepMs) - Number(leftMs) };
  }

  override close(): Promise<void> {
    return this.fallback.close();
  }

  private run(script: string, key: string, args: readonly (string | number)[] = []): Promise<unknown> {
    return runScript(this.#client, script, [this.prefix + key], args);
  }
}

function unavailable(): never {
  throw new Error('Redis is unavailable');
}

// Clients can be configured to return strings as buffers.
function textOf(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
