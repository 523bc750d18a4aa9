import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { redisCallbackClaims, type CallbackClaims } from 'nestjs-work-weixin/callbacks';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';

describe('Claims in Redis', () => {
  let redis: RedisServer;
  let closing: (() => unknown)[] = [];

  beforeAll(async () => {
    redis = await startRedis();
  }, 120_000);
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const close of closing.splice(0)) await close();
    closing = [];
    await redis.restart();
  });
  afterAll(() => redis.stop());

  function withIoRedis(): CallbackClaims {
    const client = new Redis(redis.url, { retryStrategy: () => 50 });
    client.on('error', () => undefined);
    const claims = redisCallbackClaims(client);
    closing.push(
      () => claims.close(),
      () => client.disconnect(),
    );
    return claims;
  }

  async function withNodeRedis(): Promise<CallbackClaims> {
    const client = createClient({ url: redis.url });
    client.on('error', () => undefined);
    await client.connect();
    const claims = redisCallbackClaims(client);
    closing.push(
      () => claims.close(),
      () => client.destroy(),
    );
    return claims;
  }

  it('are shared by both kinds of client', async () => {
    const [one, two] = [withIoRedis(), await withNodeRedis()];
    expect(await one.claim('a', 'one', 30_000)).toEqual({ state: 'claimed' });
    expect(await one.claim('a', 'one', 30_000)).toEqual({ state: 'claimed' });
    expect(await two.claim('a', 'two', 30_000)).toEqual({ state: 'pending' });
    await two.release('a', 'two');
    expect(await two.claim('a', 'two', 30_000)).toEqual({ state: 'pending' });
    await one.release('a', 'one');
    expect(await two.claim('a', 'two', 30_000)).toEqual({ state: 'claimed' });
    await two.confirm('a', 'cipher text', 60_000);
    expect(await one.claim('a', 'three', 30_000)).toEqual({ state: 'done', reply: 'cipher text' });
    await one.confirm('b', undefined, 60_000);
    expect(await two.claim('b', 'two', 30_000)).toEqual({ state: 'done', reply: undefined });
  });

  it('return the handlers that finished to the next holder, at whichever process', async () => {
    const [one, two] = [withIoRedis(), await withNodeRedis()];
    await one.claim('a', 'one', 30_000);
    await two.release('a', 'two', ['A.b'], 30_000);
    expect(await two.claim('a', 'two', 30_000)).toEqual({ state: 'pending' });
    await one.release('a', 'one', ['A.b', 'C.d'], 30_000);
    expect(await two.claim('a', 'two', 30_000)).toEqual({ state: 'claimed', done: ['A.b', 'C.d'] });
    expect(await one.claim('a', 'one', 30_000)).toEqual({ state: 'pending' });
    expect(await two.claim('a', 'two', 30_000)).toEqual({ state: 'claimed' });
    await two.confirm('a', undefined, 30_000);
    expect(await one.claim('a', 'one', 30_000)).toEqual({ state: 'done', reply: undefined });
    await one.claim('b', 'one', 30_000);
    await one.release('b', 'one', ['A.b'], 30);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await two.claim('b', 'two', 30_000)).toEqual({ state: 'claimed' });
  });

  it('end with their lease', async () => {
    const [one, two] = [withIoRedis(), await withNodeRedis()];
    await one.claim('a', 'one', 50);
    expect(await two.claim('a', 'two', 50)).toEqual({ state: 'pending' });
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await two.claim('a', 'two', 50)).toEqual({ state: 'claimed' });
  });

  it('give each of many callbacks to exactly one of two processes', async () => {
    const all = [withIoRedis(), await withNodeRedis()];
    const keys = Array.from({ length: 200 }, (_, i) => `k${i}`);
    const states = await Promise.all(
      keys.flatMap((key) => all.map(async (claims, i) => (await claims.claim(key, `p${i}`, 30_000)).state)),
    );
    expect(states.filter((state) => state === 'claimed')).toHaveLength(200);
    expect(states.filter((state) => state === 'pending')).toHaveLength(200);
  });

  it('are those of the process while Redis is down, after one warning, and what was handled then stays handled', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const claims = withIoRedis();
    await claims.claim('before', 'one', 30_000);
    await redis.stop();
    expect(await claims.claim('a', 'one', 30_000)).toEqual({ state: 'claimed' });
    expect(await claims.claim('a', 'two', 30_000)).toEqual({ state: 'pending' });
    await claims.confirm('a', 'reply', 60_000);
    await claims.confirm('before', undefined, 60_000);
    await claims.release('none', 'one');
    expect(await claims.claim('a', 'two', 30_000)).toEqual({ state: 'done', reply: 'reply' });
    expect(warn.mock.calls.filter(([line]) => String(line).includes('callback claims'))).toHaveLength(1);
    await redis.restart();
    expect(await claims.claim('a', 'two', 30_000)).toEqual({ state: 'done', reply: 'reply' });
    expect((await claims.claim('before', 'two', 30_000)).state).toBe('done');
  });

  it('are those of Redis again after an outage, for each repeat of a callback', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    const [here, there] = [withIoRedis(), withIoRedis()];
    await redis.stop();
    await here.claim('during', 'one', 30_000);
    await there.claim('during', 'two', 30_000);
    await redis.restart();
    for (let i = 0; i < 200 && log.mock.calls.length < 2; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await there.claim('a', 'two', 30_000)).toEqual({ state: 'claimed' });
    expect(await here.claim('a', 'one', 30_000)).toEqual({ state: 'pending' });
    await there.confirm('a', 'reply', 60_000);
    for (const holder of ['one', 'three', 'four'])
      expect(await here.claim('a', holder, 30_000)).toEqual({ state: 'done', reply: 'reply' });
  });

  it('refuse what is no client', () => {
    expect(() => redisCallbackClaims('redis://127.0.0.1' as never)).toThrow(
      'the client must be one of ioredis or of redis',
    );
  });
});
