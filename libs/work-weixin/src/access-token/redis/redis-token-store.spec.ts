import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { ConfigurationInvalidError, type NodeRedisClient } from 'nestjs-http-remote';
import { AccessToken } from '../access-token.js';
import { redisTokenStore, type RedisTokenStoreOptions } from './redis-token-store.js';

/** A Redis that stores one value per key. */
class OneFieldRedis implements NodeRedisClient {
  readonly values = new Map<string, string>();
  ttlMs = 0;

  eval(script: string, { keys: [key = ''], arguments: args }: { keys: string[]; arguments: string[] }) {
    if (script.includes("'HSET'")) {
      this.values.set(key, args[0] ?? '');
      this.ttlMs = Number(args[2]);
      return Promise.resolve(1);
    }
    return Promise.resolve(this.values.get(key) ?? null);
  }
}

const TOKEN = new AccessToken('s3cret-token', Date.now() + 7_200_000, Date.now() + 7_000_000);

describe('redisTokenStore', () => {
  afterEach(() => jest.restoreAllMocks());

  const reads = async (redis: OneFieldRedis, options: RedisTokenStoreOptions, key = 'ww1:app:1') =>
    (await redisTokenStore(redis, options).get(key))?.value;

  it.each(['redis://127.0.0.1', { host: '127.0.0.1' }, null, undefined, 1, { eval: true }])(
    'rejects %j as a client, and names the clients it accepts',
    (client) => {
      const store = () => redisTokenStore(client as never);
      expect(store).toThrow(ConfigurationInvalidError);
      expect(store).toThrow(/client must be one of ioredis/);
    },
  );

  it.each([
    '',
    's3cret-too-short',
    'ab'.repeat(31),
    `${'ab'.repeat(31)}zz`,
    randomBytes(31),
    randomBytes(33).toString('base64'),
    `${randomBytes(32).toString('base64')}\n`,
    [],
    [randomBytes(32), 's3cret-short'],
    null,
    {},
    7,
  ])('accepts only a key of 32 bytes, and otherwise explains how to create one (%#)', (encryptionKey) => {
    const store = () => redisTokenStore(new OneFieldRedis(), { encryptionKey: encryptionKey as never });
    expect(store).toThrow(ConfigurationInvalidError);
    expect(store).toThrow(/openssl rand -base64 32/);
    expect(store).not.toThrow(/s3cret/);
  });

  it('does not store tokens unencrypted because a variable is not set', () => {
    const options = { encryptionKey: process.env['NO_SUCH_VARIABLE'] } as RedisTokenStoreOptions;
    expect(() => redisTokenStore(new OneFieldRedis(), options)).toThrow(
      'encryptionKey is given, but undefined',
    );
  });

  it('rejects unknown options, and a prefix that is not a string', () => {
    expect(() => redisTokenStore(new OneFieldRedis(), { keyPrefix: 'a' } as never)).toThrow(/"keyPrefix"/);
    expect(() => redisTokenStore(new OneFieldRedis(), { prefix: 1 } as never)).toThrow(
      /prefix must be a text/,
    );
  });

  it.each(['hex', 'base64', 'base64url', 'bytes'] as const)(
    'encrypts with a key given as %s',
    async (form) => {
      const key = randomBytes(32);
      const redis = new OneFieldRedis();
      const encryptionKey = form === 'bytes' ? new Uint8Array(key) : key.toString(form);
      await redisTokenStore(redis, { encryptionKey }).set('ww1:app:1', TOKEN);
      expect([...redis.values].join()).not.toContain('s3cret-');
      expect(await reads(redis, { encryptionKey: key })).toBe(TOKEN.value);
    },
  );

  it('decrypts with any of its keys, and encrypts with the first', async () => {
    const [older, newer] = [randomBytes(32), randomBytes(32)];
    const redis = new OneFieldRedis();
    await redisTokenStore(redis, { encryptionKey: older }).set('ww1:app:1', TOKEN);
    expect(await reads(redis, { encryptionKey: [newer, older] })).toBe(TOKEN.value);
    await redisTokenStore(redis, { encryptionKey: [newer, older] }).set('ww1:app:1', TOKEN);
    expect(await reads(redis, { encryptionKey: newer })).toBe(TOKEN.value);
  });

  it('rejects a value that was copied from another key', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const encryptionKey = randomBytes(32);
    const redis = new OneFieldRedis();
    await redisTokenStore(redis, { encryptionKey }).set('ww1:app:1', TOKEN);
    redis.values.set('work-weixin:ww2:app:2', redis.values.get('work-weixin:ww1:app:1') ?? '');
    expect(await reads(redis, { encryptionKey }, 'ww2:app:2')).toBeUndefined();
  });

  it('treats an unreadable value as absent, with one warning', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const redis = new OneFieldRedis();
    const store = redisTokenStore(redis, { encryptionKey: randomBytes(32) });
    await redisTokenStore(redis).set('ww1:app:1', TOKEN);
    const plain = redis.values.get('work-weixin:ww1:app:1') ?? '';
    for (const value of [
      plain,
      '',
      'sealed:',
      'sealed:AAAA',
      `sealed:${randomBytes(99).toString('base64')}`,
    ]) {
      redis.values.set('work-weixin:ww1:app:1', value);
      expect(await store.get('ww1:app:1')).toBeUndefined();
    }
    expect(warn).toHaveBeenCalledTimes(1);
    expect(inspect(warn.mock.calls)).not.toContain('s3cret');
  });

  it.each([
    'null',
    '[]',
    '{',
    '"a"',
    '{"value":""}',
    '{"value":"a","expiresAtMs":null,"refreshAtMs":1}',
    'sealed:AA',
  ])('treats %j as absent', async (value) => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const redis = new OneFieldRedis();
    redis.values.set('work-weixin:ww1:app:1', value);
    expect(await reads(redis, {})).toBeUndefined();
  });

  it.each([
    [1_000_000, 1_000_000],
    [-5, 3_000],
    [1e15, 2_592_000_000],
  ])('stores a token that is valid for %d ms with a TTL of %d ms', async (lifetimeMs, expected) => {
    const redis = new OneFieldRedis();
    await redisTokenStore(redis, { now: () => 0 }).set(
      'ww1:app:1',
      new AccessToken('t', lifetimeMs, lifetimeMs),
    );
    expect(redis.ttlMs).toBe(expected);
  });

  it('hides key and token when it is inspected', async () => {
    const encryptionKey = Buffer.from('s3cret-'.repeat(5)).subarray(0, 32);
    const store = redisTokenStore(new OneFieldRedis(), { encryptionKey });
    await store.set('ww1:app:1', TOKEN);
    expect(inspect(store, { depth: Infinity, showHidden: true })).not.toMatch(/s3cret|33 63 72/);
  });
});
