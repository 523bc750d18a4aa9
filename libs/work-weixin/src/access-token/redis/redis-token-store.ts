import { ConfigurationInvalidError, type RedisClient } from 'nestjs-http-remote';
import { isRedisClient, kindOf, mustBe, readOptions, type OptionSchema } from 'nestjs-http-remote/kit';
import type { AccessTokenStore } from '../access-token.store.js';
import { RedisAccessTokenStore } from './redis-access-token.store.js';
import { tokenCipherWith, type EncryptionKey } from './encryption.js';

/** The options of {@link redisTokenStore}. */
export interface RedisTokenStoreOptions {
  /**
   * The beginning of the keys. The corp, the credential and a digest follow.
   * @default 'work-weixin:'
   */
  prefix?: string;
  /**
   * Encrypts the stored values (AES-256-GCM) with a key of 32 bytes: a Uint8Array, base64 or hex, such as
   * `openssl rand -base64 32` makes. Of several keys, the first encrypts and all decrypt. To change keys, put the new one
   * behind the old one everywhere, then in front of it, then remove the old one.
   * @default none: everybody who can read the Redis can act for the corps until their tokens expire
   */
  encryptionKey?: EncryptionKey | readonly EncryptionKey[];
  /**
   * The clock for the TTL of tokens, in milliseconds, like the option `now` of the module. The clocks of different machines
   * may differ by seconds, not by minutes.
   * @default Date.now
   */
  now?: () => number;
}

const REDIS_TOKEN_STORE_OPTIONS: OptionSchema<RedisTokenStoreOptions> = {
  checks: {
    prefix: mustBe('a text, such as "work-weixin:"', (value) => typeof value === 'string'),
    // tokenCipherWith checks it.
    encryptionKey: (value) => value,
    now: mustBe('a function, such as Date.now', (value) => typeof value === 'function'),
  },
  elsewhere: { key: 'encryptionKey', keyPrefix: 'prefix' },
};

/**
 * Shares access tokens among the processes that use one Redis (5 or later): a fleet fetches each token once.
 *
 * @param client one of `ioredis` (`new Redis(…)`, `new Cluster(…)`) or `redis` (`createClient`, `createCluster`,
 * `createClientPool`); the application connects it, closes it, and listens to its `error` event
 * @throws ConfigurationInvalidError if the client or an option is wrong
 * @example
 * ```ts
 * WorkWeixinModule.forRoot({ corpId, secrets, tokenStore: redisTokenStore(new Redis(url), { encryptionKey }) })
 * ```
 */
export function redisTokenStore(client: RedisClient, options: RedisTokenStoreOptions = {}): AccessTokenStore {
  if (!isRedisClient(client)) {
    throw new ConfigurationInvalidError(
      'redisTokenStore: the client must be one of ioredis (new Redis(…), new Cluster(…)) or of redis (createClient(…), ' +
        `createCluster(…), createClientPool(…)), not ${kindOf(client)}: connect with its URL or options first`,
    );
  }
  const {
    prefix = 'work-weixin:',
    encryptionKey,
    now = Date.now,
  } = readOptions('redisTokenStore', options, REDIS_TOKEN_STORE_OPTIONS);
  if ('encryptionKey' in options && encryptionKey === undefined) {
    throw new ConfigurationInvalidError(
      'redisTokenStore: encryptionKey is given, but undefined: is its environment variable set? ' +
        'Leave the option out to keep tokens unencrypted',
    );
  }
  return new RedisAccessTokenStore(client, { prefix, cipher: tokenCipherWith(encryptionKey), now });
}
