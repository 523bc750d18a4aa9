import { ConfigurationInvalidError, type RedisClient } from 'nestjs-http-remote';
import { isRedisClient, kindOf, refuseUnknownKeys } from 'nestjs-http-remote/kit';
import type { AccessTokenStore } from '../access-token.store.js';
import { RedisAccessTokenStore } from './redis-access-token.store.js';
import { tokenCipherWith, type EncryptionKey } from './encryption.js';

/** What {@link redisTokenStore} takes besides the client. */
export interface RedisTokenStoreOptions {
  /**
   * What the keys begin with; the corp, the credential and a digest follow.
   * @default 'work-weixin:'
   */
  prefix?: string;
  /**
   * Encrypts what is written (AES-256-GCM) with a key of 32 bytes: as Uint8Array, base64 or hex, such as
   * `openssl rand -base64 32` makes. Of several the first encrypts and all decrypt: to change keys, put the new one behind
   * the old one everywhere, then in front of it, then take the old one away.
   * @default none: whoever can read the Redis can act for the corps until their tokens end
   */
  encryptionKey?: EncryptionKey | readonly EncryptionKey[];
  /**
   * The clock that token lives are measured by, in milliseconds, as the module's option of that name. Those of different
   * machines may be seconds apart, not minutes.
   * @default Date.now
   */
  now?: () => number;
}

const KNOWN_OPTIONS = { prefix: true, encryptionKey: true, now: true } as const;

/**
 * Shares access tokens among the processes that use one Redis (5 or later): a fleet fetches each token once.
 *
 * @param client one of `ioredis` (`new Redis(…)`, `new Cluster(…)`) or `redis` (`createClient`, `createCluster`,
 * `createClientPool`); the host connects and closes it, and listens to its `error` event
 * @throws ConfigurationInvalidError where the client or an option is wrong
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
  refuseUnknownKeys('redisTokenStore', options, KNOWN_OPTIONS, { key: 'encryptionKey', keyPrefix: 'prefix' });
  const { prefix = 'work-weixin:', encryptionKey, now = Date.now } = options;
  if (typeof prefix !== 'string') {
    throw new ConfigurationInvalidError(
      `redisTokenStore: prefix must be a text, such as "work-weixin:", not ${kindOf(prefix)}`,
    );
  }
  if ('encryptionKey' in options && encryptionKey === undefined) {
    throw new ConfigurationInvalidError(
      'redisTokenStore: encryptionKey is given, but undefined: is its environment variable set? ' +
        'Leave the option out to keep tokens unencrypted',
    );
  }
  return new RedisAccessTokenStore(client, { prefix, cipher: tokenCipherWith(encryptionKey), now });
}
