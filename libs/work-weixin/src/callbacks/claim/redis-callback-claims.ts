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
import { CallbackClaims, type CallbackClaim } from './callback-claims.js';
import { MemoryCallbackClaims } from './memory-callback-claims.js';

/** The options of {@link redisCallbackClaims}. */
export interface RedisCallbackClaimsOptions {
  /**
   * The beginning of the keys. A digest follows.
   * @default 'work-weixin:callback:'
   */
  prefix?: string;
}

const OPTIONS: OptionSchema<RedisCallbackClaimsOptions> = {
  checks: { prefix: mustBe('a text, such as "work-weixin:callback:"', (value) => typeof value === 'string') },
  elsewhere: { keyPrefix: 'prefix' },
};

/**
 * Shares claims among the processes that use one Redis (5 or later): whichever process gets a callback again, it is handled once.
 * While Redis is down, each process remembers its own, after one warning.
 *
 * Redis holds digests, and replies encrypted with the `aesKey` of their receiver.
 *
 * @param client one of `ioredis` or `redis`; the application connects it, closes it, and listens to its `error` event
 * @throws ConfigurationInvalidError if the client or an option is wrong
 * @example `WorkWeixinCallbackModule.forRoot({ claims: redisCallbackClaims(new Redis(url)) })`
 */
export function redisCallbackClaims(
  client: RedisClient,
  options: RedisCallbackClaimsOptions = {},
): CallbackClaims {
  if (!isRedisClient(client)) {
    throw new ConfigurationInvalidError(
      `redisCallbackClaims: the client must be one of ioredis or of redis, not ${kindOf(client)}: connect with its URL or options first`,
    );
  }
  const { prefix = 'work-weixin:callback:' } = readOptions('redisCallbackClaims', options, OPTIONS);
  return new RedisCallbackClaims(client, prefix);
}

/** The first character of a value: a holder, or a reply, follows. */
const PENDING = 'p';
const DONE = 'd';

// Another program may have stored something else than a text: it is replaced.
const CLAIM = `
local value = redis.pcall('GET', KEYS[1])
if type(value) == 'string' and value ~= ARGV[1] then return value end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]`;
const CONFIRM = `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
const RELEASE = `
if redis.pcall('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

export class RedisCallbackClaims extends CallbackClaims {
  readonly #client: RedisClient;
  private readonly local = new MemoryCallbackClaims();
  private readonly fallback: RedisFallback;
  private isLocal = false;

  constructor(
    client: RedisClient,
    private readonly prefix: string,
  ) {
    super();
    this.#client = client;
    this.fallback = new RedisFallback('the store of callback claims', {
      connection: () => firstConnection(client),
      probe: () => this.run(CONFIRM, 'probe', [`${DONE}`, 1_000]),
    });
  }

  async claim(key: string, holder: string, leaseMs: number): Promise<CallbackClaim> {
    await this.fallback.connected(leaseMs);
    const locally = () => {
      this.isLocal = true;
      return this.local.claim(key, holder, leaseMs);
    };
    // What was handled while Redis was down is known here only.
    if (this.isLocal) {
      const known = locally();
      if (known.state !== 'claimed') return known;
    }
    return this.fallback.run(async () => {
      const mine = PENDING + holder;
      const value = textOf(await this.run(CLAIM, key, [mine, leaseMs]));
      if (value === mine) return { state: 'claimed' };
      // Redis knows better: the next repeat must not wait for the claim of this one.
      this.local.release(key, holder);
      if (value.startsWith(DONE)) return { state: 'done', reply: value.slice(1) || undefined };
      return { state: 'pending' };
    }, locally);
  }

  async confirm(key: string, reply: string | undefined, keepMs: number): Promise<void> {
    if (this.isLocal) this.local.confirm(key, reply, keepMs);
    await this.fallback.run(
      async () => void (await this.run(CONFIRM, key, [DONE + (reply ?? ''), keepMs])),
      () => {
        this.isLocal = true;
        this.local.confirm(key, reply, keepMs);
      },
    );
  }

  async release(key: string, holder: string): Promise<void> {
    this.local.release(key, holder);
    await this.fallback.run(
      async () => void (await this.run(RELEASE, key, [PENDING + holder])),
      () => undefined,
    );
  }

  override close(): Promise<void> {
    return this.fallback.close();
  }

  private run(script: string, key: string, args: readonly (string | number)[]): Promise<unknown> {
    return runScript(this.#client, script, [this.prefix + key], args);
  }
}

// Clients can be configured to return strings as buffers.
function textOf(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
