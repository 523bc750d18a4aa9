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
 * Redis holds digests, replies encrypted with the `aesKey` of their receiver, and names of handlers.
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

/** The first character of a value: a holder, a reply, or the handlers that finished follow. */
const PENDING = 'p';
const DONE = 'd';
const RELEASED = 'r';

// Another program may have stored something else than a text: it is replaced.
const CLAIM = `
local value = redis.pcall('GET', KEYS[1])
local isReleased = type(value) == 'string' and string.sub(value, 1, 1) == '${RELEASED}'
if type(value) == 'string' and value ~= ARGV[1] and not isReleased then return value end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return isReleased and value or ARGV[1]`;
const CONFIRM = `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
const RELEASE = `
if redis.pcall('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == '' then return redis.call('DEL', KEYS[1]) end
return redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])`;

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
    const known = this.isLocal ? locally() : undefined;
    if (known && known.state !== 'claimed') return known;
    return this.fallback.run(async () => {
      const mine = PENDING + holder;
      const value = textOf(await this.run(CLAIM, key, [mine, leaseMs]));
      if (value === mine) return known ?? { state: 'claimed' };
      if (value.startsWith(RELEASED)) return { state: 'claimed', done: namesIn(value.slice(1)) };
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

  async release(key: string, holder: string, done: readonly string[] = [], keepMs = 0): Promise<void> {
    this.local.release(key, holder, done, keepMs);
    const rest = done.length === 0 ? '' : RELEASED + JSON.stringify(done);
    await this.fallback.run(
      async () => void (await this.run(RELEASE, key, [PENDING + holder, rest, keepMs])),
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

/** Another program may have stored something else. */
function namesIn(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
}

// Clients can be configured to return strings as buffers.
function textOf(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
