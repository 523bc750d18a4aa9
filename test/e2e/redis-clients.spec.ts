import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { type RedisClient } from 'nestjs-http-remote';
import { QueueingLimiter, firstConnection } from 'nestjs-http-remote/kit';
import { AccessToken, redisTokenStore } from 'nestjs-work-weixin';
import { RESP_TYPES, createClient, createClientPool } from 'redis';
import { callOf } from '../support/call-of.js';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';
import { slowProxy } from '../support/redis/slow-proxy.js';

const KEY = 'ww1:app:1';
const TOKEN = new AccessToken('s3cret-token', Date.now() + 7_200_000, Date.now() + 7_000_000);
const REFUSAL = {
  errcode: 40001,
  errmsg: 'no',
  untilMs: Date.now() + 60_000,
  forgetAtMs: Date.now() + 60_000,
};
const call = callOf({ remainingMs: 0 });

describe('A real Redis', () => {
  let server: RedisServer;
  let admin: Redis;
  const opened: (() => unknown)[] = [];

  beforeAll(async () => {
    server = await startRedis();
    admin = new Redis(server.url);
  });
  beforeEach(() => admin.flushall());
  afterEach(async () => {
    jest.restoreAllMocks();
    await admin.replicaof('NO', 'ONE');
    for (const close of opened.splice(0)) await close();
  });
  afterAll(async () => {
    admin.disconnect();
    await server.stop();
  });

  function ioredis(options: object): Redis {
    const client = new Redis(server.url, options);
    opened.push(() => client.disconnect());
    return client;
  }

  async function nodeRedis(options: object): Promise<RedisClient> {
    const client = createClient({ url: server.url, ...options }).on('error', () => undefined);
    await client.connect();
    opened.push(() => client.destroy());
    return client;
  }

  async function pool(): Promise<RedisClient> {
    const client = createClientPool({ url: server.url, RESP: 3 });
    // Its sockets may emit errors when it is destroyed.
    client.on('error', () => undefined);
    await client.connect();
    opened.push(() => client.destroy());
    return client;
  }

  const texts = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.NUMBER]: String } };
  it.each<[string, () => Promise<RedisClient> | RedisClient]>([
    ['ioredis', () => ioredis({})],
    ['ioredis with stringNumbers', () => ioredis({ stringNumbers: true })],
    ['ioredis with a keyPrefix', () => ioredis({ keyPrefix: 'host:' })],
    ['redis with RESP 2', () => nodeRedis({ RESP: 2 })],
    ['redis with RESP 3', () => nodeRedis({ RESP: 3 })],
    ['redis that gives buffers, and numbers as text', () => nodeRedis({ RESP: 3, commandOptions: texts })],
    ['a pool of redis', pool],
  ])('works through %s', async (_name, connect) => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const client = await connect();
    const store = redisTokenStore(client, { encryptionKey: 'ab'.repeat(32) });
    const lock = await store.lock(KEY);
    expect(await store.lock(KEY)).toBeUndefined();
    expect(await store.refusalOf(KEY)).toBeUndefined();
    await store.refuse(KEY, REFUSAL);
    expect(await store.refusalOf(KEY)).toEqual(REFUSAL);
    expect(await lock?.keep(TOKEN)).toBe(true);
    expect((await store.get(KEY))?.value).toBe(TOKEN.value);
    expect(await store.refusalOf(KEY)).toBeUndefined();
    await lock?.release();
    expect(await lock?.keep(TOKEN)).toBe(false);
    expect(await store.drop(KEY, new AccessToken('other', 1, 1))).toBe(false);
    expect(await store.drop(KEY, TOKEN)).toBe(true);
    expect(await store.get(KEY)).toBeUndefined();

    const limits = { concurrentCalls: 1, callsPerMinute: 2, maxQueued: 0, redis: client };
    const limiter = new QueueingLimiter({ owner: 'client "erp"', key: 'erp', limits });
    const permit = await limiter.acquire(call);
    await expect(limiter.acquire(call)).rejects.toThrow(/concurrentCalls: 1,/);
    permit.release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    (await limiter.acquire(call)).release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(limiter.acquire(call)).rejects.toThrow(/callsPerMinute: 2,/);
    await limiter.close();
    expect(warn).not.toHaveBeenCalled();
  });

  /** Clients that are not connected yet. */
  const CONNECTING: [string, (url: string) => RedisClient][] = [
    ['ioredis', (url) => keep(new Redis(url))],
    ['ioredis with lazyConnect', (url) => keep(new Redis(url, { lazyConnect: true }))],
    [
      'ioredis that queues no commands',
      (url) => keep(new Redis(url, { lazyConnect: true, enableOfflineQueue: false })),
    ],
    ['redis', (url) => connecting(createClient({ url, disableOfflineQueue: false }))],
    ['redis that queues no commands', (url) => connecting(createClient({ url, disableOfflineQueue: true }))],
    ['a pool of redis', (url) => connecting(createClientPool({ url }))],
  ];

  function keep(client: Redis): Redis {
    opened.push(() => client.disconnect());
    return client.on('error', () => undefined);
  }

  function connecting<
    T extends {
      connect(): Promise<unknown>;
      destroy(): void;
      on(event: 'error', listener: () => void): unknown;
    },
  >(client: T): T {
    client.on('error', () => undefined);
    client.connect().catch(() => undefined);
    opened.push(() => client.destroy());
    return client;
  }

  it.each(CONNECTING)('that connects slowly is awaited through %s', async (_name, open) => {
    const proxy = await slowProxy(server.port, 400);
    opened.push(() => proxy.close());
    const client = open(proxy.url);
    const startedAtMs = performance.now();
    await firstConnection(client);
    expect(performance.now() - startedAtMs).toBeGreaterThan(350);
    const store = redisTokenStore(client);
    await store.set(KEY, TOKEN);
    expect((await store.get(KEY))?.value).toBe(TOKEN.value);
    await (firstConnection(client) ?? Promise.resolve());
  });

  // A pool that is destroyed before it connects rejects promises that no caller has.
  const ALL_BUT_POOL = CONNECTING.filter(([name]) => !name.includes('pool'));
  it.each(ALL_BUT_POOL)('that is unreachable is not awaited through %s', async (_name, open) => {
    const proxy = await slowProxy(server.port, 0);
    proxy.close();
    const startedAtMs = performance.now();
    await firstConnection(open(proxy.url));
    expect(performance.now() - startedAtMs).toBeLessThan(1_500);
  });

  it('whose key has a foreign value is read as empty, with one warning, and used again', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    await admin.set(`work-weixin:${KEY}`, 'mine');
    const store = redisTokenStore(ioredis({}));
    expect(await store.get(KEY)).toBeUndefined();
    expect(await store.refusalOf(KEY)).toBeUndefined();
    expect(await store.drop(KEY, TOKEN)).toBe(false);
    const lock = await store.lock(KEY);
    await lock?.keep(TOKEN);
    await lock?.release();
    expect((await store.get(KEY))?.value).toBe(TOKEN.value);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('that evicts the key discards the fetched token, so that the fetch is repeated', async () => {
    const store = redisTokenStore(ioredis({}));
    const lock = await store.lock(KEY);
    await admin.del(`work-weixin:${KEY}`);
    expect(await lock?.keep(TOKEN)).toBe(false);
    await lock?.release();
    expect(await store.get(KEY)).toBeUndefined();
  });

  it('that has become a replica does not count as recovered', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    await admin.replicaof('127.0.0.1', '1');
    const limits = { callsPerMinute: 5, redis: ioredis({}) };
    const limiter = new QueueingLimiter({ owner: 'client "erp"', key: 'erp', limits });
    const looked = jest.spyOn(limits.redis, 'eval');
    (await limiter.acquire(call)).release();
    // Once while connecting, once by the call, and then to probe whether it has recovered.
    while (looked.mock.calls.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    await limiter.close();
    expect([warn.mock.calls.length, log.mock.calls.length]).toEqual([1, 0]);
  });

  it('stores a token of any length', async () => {
    const store = redisTokenStore(ioredis({}), { encryptionKey: 'ab'.repeat(32) });
    const long = new AccessToken('x'.repeat(1_000_000), TOKEN.expiresAtMs, TOKEN.refreshAtMs);
    const lock = await store.lock(KEY);
    expect(await lock?.keep(long)).toBe(true);
    await lock?.release();
    expect((await store.get(KEY))?.value).toHaveLength(1_000_000);
    expect(await store.drop(KEY, long)).toBe(true);
  });
});
