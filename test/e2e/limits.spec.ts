import { setMaxListeners } from 'node:events';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import {
  HttpRemoteApi,
  HttpRemoteInput,
  HttpRemoteModule,
  HttpRemoteService,
  type HttpRemoteLimits,
  type LimitExceededError,
  type RedisClient,
} from 'nestjs-http-remote';
import { QueueingLimiter } from 'nestjs-http-remote/kit';
import {
  Errcode,
  WorkWeixinModule,
  WorkWeixinService,
  WorkWxApi,
  type WorkWeixinOptions,
} from 'nestjs-work-weixin';
import { UserIdByMobileWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import { startSandbox, type Sandbox, type SandboxLimits } from 'work-weixin-sandbox';
import { callOf } from '../support/call-of.js';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';
import { failureOf } from '../support/failure-of.js';

const MINUTE = 60_000;

@HttpRemoteApi({ action: 'gettoken', desc: 'Anything', httpMethod: 'GET' })
class Anything extends HttpRemoteInput {}

@WorkWxApi({
  rates: [
    { calls: 3, perMs: MINUTE, scope: 'corp' },
    { calls: 100, perMs: 24 * 60 * MINUTE, scope: 'app' },
  ],
})
class RareUserWorkWxInput extends UserWorkWxInput {}

let sandbox: Sandbox;
const apps: TestingModule[] = [];

async function start(limits: SandboxLimits = {}): Promise<void> {
  sandbox = await startSandbox({ limits });
}

async function client(options: Partial<WorkWeixinOptions> = {}): Promise<WorkWeixinService> {
  const { corpId, secrets } = sandbox.demo;
  const app = await Test.createTestingModule({
    imports: [
      WorkWeixinModule.forRoot({
        corpId,
        secrets,
        baseUrl: sandbox.baseUrl,
        observers: [],
        now: () => sandbox.clock.now(),
        ...options,
      }),
    ],
  }).compile();
  apps.push(app);
  const service = app.get(WorkWeixinService);
  await service.getAccessToken('app');
  return service;
}

afterEach(async () => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  for (const app of apps.splice(0)) await app.close();
  await sandbox?.close();
});

const getLisi = () => UserWorkWxInput.from({ userId: 'lisi' });

/** Results of `count` simultaneous calls: `ok`, an errcode, or the name of an error. */
function outcomes(service: WorkWeixinService, count: number): Promise<unknown[]> {
  const calls = Array.from({ length: count }, () => service.send(getLisi()));
  return Promise.all(
    calls.map((call) =>
      call.then(
        () => 'ok',
        (error: { errcode?: number; name: string }) => error.errcode ?? error.name,
      ),
    ),
  );
}

/** The errcodes that the server has returned for one API. */
const received = (path = 'user/get') =>
  sandbox.journal.entries.filter((entry) => entry.path === path).map(({ errcode }) => errcode);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

/** Advances the time of client and server together until the work is done. */
async function hurry<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  void work.finally(() => (isDone = true)).catch(() => undefined);
  while (!isDone) {
    for (let i = 0; i < 20; i++) await new Promise(setImmediate);
    await jest.advanceTimersByTimeAsync(500);
  }
  return work;
}

describe('A rate limit', () => {
  it('on the client prevents 45009 from the server', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask'] });
    await start({ perCorpApi: { perMinute: 5 } });
    const service = await client({ limits: { callsPerMinute: 5 }, timeoutMs: 10 * MINUTE });
    const from = Date.now();
    expect(new Set(await hurry(outcomes(service, 18)))).toEqual(new Set(['ok']));
    expect(received()).toEqual(Array(18).fill(0));
    // The last calls are sent three minutes after the first five.
    expect(Date.now() - from).toBeGreaterThan(3 * MINUTE);
  });

  it('on the server is hit once per window, and remembered until the window ends', async () => {
    await start({ perCorpApi: { perMinute: 5 } });
    const service = await client();
    expect(await outcomes(service, 5)).toEqual(Array(5).fill('ok'));
    expect(await failureOf(service.send(getLisi()))).toMatchObject({
      errcode: Errcode.FrequencyLimitExceeded,
      outcome: 'refused',
      retryAfterMs: expect.closeTo(MINUTE, -3),
    });
    expect(await outcomes(service, 20)).toEqual(Array(20).fill(45009));
    expect(received().filter((errcode) => errcode === 45009)).toHaveLength(1);
    expect(await failureOf(service.send(getLisi()))).toMatchObject({
      outcome: 'not-sent',
      stage: 'check',
      message: expect.stringContaining('remembered'),
    });

    sandbox.clock.advance(MINUTE);
    expect(await outcomes(service, 1)).toEqual(['ok']);
    expect(received()).toHaveLength(7);
  });

  it('on the server counts as one block even if it hits many calls in flight', async () => {
    await start({ perCorpApi: { perMinute: 5 } });
    const service = await client();
    await outcomes(service, 30);
    sandbox.clock.advance(MINUTE);
    expect(await outcomes(service, 5)).toEqual(Array(5).fill('ok'));
  });

  it('per hour is detected by the call after the minute, and ends after the hour', async () => {
    await start({ perCorpApi: { perHour: 2 } });
    const service = await client();
    await outcomes(service, 3);
    sandbox.clock.advance(MINUTE);
    expect(await failureOf(service.send(getLisi()))).toMatchObject({
      retryAfterMs: expect.closeTo(60 * MINUTE, -3),
    });
    sandbox.clock.advance(59 * MINUTE);
    expect(await outcomes(service, 5)).toEqual(Array(5).fill(45009));
    sandbox.clock.advance(MINUTE);
    expect(await outcomes(service, 1)).toEqual(['ok']);
    expect(received()).toEqual([0, 0, 45009, 45009, 0]);
  });

  it('does not block other APIs', async () => {
    await start({ perCorpApi: { perMinute: 1 } });
    const service = await client();
    await outcomes(service, 3);
    const other = await failureOf(service.send(UserIdByMobileWorkWxInput.from({ mobile: '10000009999' })));
    expect(other).toMatchObject({ outcome: 'refused' });
    expect(received('user/getuserid')).toHaveLength(1);
  });
});

describe('A limit on concurrent calls', () => {
  it('on the server makes the call wait and retry', async () => {
    await start({ concurrentPerCorpApi: 1 });
    sandbox.faults.add({ kind: 'delay', ms: 20, path: 'user/get' });
    const service = await client({ retry: { minDelayMs: 40 } });
    expect(await outcomes(service, 2)).toEqual(['ok', 'ok']);
    expect(received()).toContain(Errcode.ConcurrencyLimitExceeded);
  });

  it('on the client prevents 45033 from the server', async () => {
    await start({ concurrentPerCorpApi: 2 });
    sandbox.faults.add({ kind: 'delay', ms: 5, path: 'user/get' });
    const service = await client({ limits: { concurrentCalls: 2 } });
    expect(new Set(await outcomes(service, 40))).toEqual(new Set(['ok']));
    expect(received()).toEqual(Array(40).fill(0));
  });

  it('queues calls in order; aborted calls are not sent, and calls fail if the queue is full', async () => {
    await start();
    const hang = sandbox.faults.add({ kind: 'hang', path: 'user/get', times: 1 });
    const service = await client({ limits: { concurrentCalls: 1, maxQueued: 3 } });
    const stuck = new AbortController();
    const leaving = new AbortController();
    const done: string[] = [];
    const send = (userId: string, signal?: AbortSignal) =>
      service.send(UserWorkWxInput.from({ userId }), { signal }).then(
        () => done.push(userId),
        (error: { name: string; stage: string }) => done.push(`${userId} ${error.name} ${error.stage}`),
      );
    const calls = [send('stuck', stuck.signal)];
    await until(() => hang.hits === 1);
    calls.push(send('lisi'), send('leaving', leaving.signal), send('zhangsan'));
    await new Promise(setImmediate);
    calls.push(send('late'));
    await calls[4];
    leaving.abort();
    await calls[2];
    expect(done).toEqual(['late LimitExceededError limit', 'leaving CallAbortedError limit']);
    stuck.abort();
    await Promise.all(calls);
    expect(done.slice(2)).toEqual(['stuck CallAbortedError send', 'lisi', 'zhangsan']);
    expect(sandbox.journal.entries.map(({ query }) => query['userid'])).not.toContain('leaving');
  });

  it('rejects queued calls when the application closes', async () => {
    await start();
    const delay = sandbox.faults.add({ kind: 'delay', ms: 50, path: 'gettoken' });
    const app = await Test.createTestingModule({
      imports: [
        HttpRemoteModule.forRoot({
          clients: { erp: { baseUrl: sandbox.baseUrl, limits: { concurrentCalls: 1 } } },
          observers: [],
        }),
      ],
    }).compile();
    apps.push(app);
    const remote = app.get(HttpRemoteService);
    const calls = [1, 2, 3].map(() =>
      remote.send(new Anything()).then(
        () => 'ok',
        ({ name, outcome }: LimitExceededError) => `${name} ${outcome}`,
      ),
    );
    await until(() => delay.hits === 1);
    await app.close();
    expect(await Promise.all(calls)).toEqual([
      'ok',
      'LimitExceededError not-sent',
      'LimitExceededError not-sent',
    ]);
  });
});

describe('A limit shared through Redis', () => {
  let server: RedisServer;
  let ioredis: Redis;
  let nodeRedis: ReturnType<typeof createClient>;
  let keys = 0;
  const opened: QueueingLimiter[] = [];

  beforeAll(async () => {
    server = await startRedis();
    ioredis = new Redis(server.url);
    ioredis.on('error', () => undefined);
    nodeRedis = createClient({ url: server.url });
    nodeRedis.on('error', () => undefined);
    await nodeRedis.connect();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });
  afterAll(async () => {
    ioredis.disconnect();
    nodeRedis.destroy();
    await server.stop();
  });

  /** Limiters of one remote, as in two processes. */
  function pair(
    limits: HttpRemoteLimits,
    clients: readonly [RedisClient, RedisClient] = [ioredis, nodeRedis],
  ) {
    const key = `erp:${++keys}`;
    const [one, two] = clients.map(
      (redis) => new QueueingLimiter({ owner: 'client "erp"', key, limits: { ...limits, redis } }),
    ) as [QueueingLimiter, QueueingLimiter];
    opened.push(one, two);
    return { one, two, key };
  }

  const isPending = async (work: Promise<unknown>, ms = 150) =>
    (await Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms, 'pending'))])) === 'pending';

  const KINDS: readonly (readonly [string, () => readonly [RedisClient, RedisClient]])[] = [
    ['ioredis', () => [ioredis, ioredis]],
    ['redis', () => [nodeRedis, nodeRedis]],
    ['one of each', () => [ioredis, nodeRedis]],
  ];

  it.each(KINDS)('of calls per minute holds for all processes (%s)', async (_, clients) => {
    const { one, two, key } = pair({ callsPerMinute: 3 }, clients());
    for (const each of [one, two, one]) await each.acquire(callOf());
    const left = new AbortController();
    const reason = new Error('left');
    const fourth = two.acquire(callOf({ signal: left.signal }));
    expect(await isPending(fourth)).toBe(true);
    left.abort(reason);
    await expect(fourth).rejects.toBe(reason);
    const full = new QueueingLimiter({
      owner: 'client "erp"',
      key,
      limits: { callsPerMinute: 3, maxQueued: 0, redis: clients()[0] },
    });
    opened.push(full);
    await expect(full.acquire(callOf())).rejects.toMatchObject({
      name: 'LimitExceededError',
      retryAfterMs: expect.closeTo(61_000, -4),
    });
  });

  it('may be the one that a page documents', async () => {
    await start();
    const limits = { documented: true };
    const one = await client({ limits: { ...limits, redis: ioredis } });
    const two = await client({ limits: { ...limits, redis: nodeRedis } });
    const input = RareUserWorkWxInput.from({ userId: 'zhangsan' });
    for (const each of [one, two, one]) await each.send(input);
    for (const each of [one, two]) {
      expect(await failureOf(() => each.send(input, { timeoutMs: 2_000 }))).toMatchObject({
        name: 'LimitExceededError',
        outcome: 'not-sent',
        retryAfterMs: expect.closeTo(61_000, -4),
      });
    }
    // Another API, which has no rate.
    await one.send(UserWorkWxInput.from({ userId: 'zhangsan' }));
    const counted = await ioredis.keys('work-weixin:rate:*');
    expect(counted).toHaveLength(2);
    for (const key of counted) {
      expect(key).toMatch(/^work-weixin:rate:\{wwdemo0123456789ab:[0-9a-f]{16}\}:user\/get:\d+/);
      expect(await ioredis.pttl(key)).toBeGreaterThan(0);
      expect(await ioredis.get(key)).toBe('3');
    }
  });

  it('is polled by one waiting call, not by all', async () => {
    const { one, two, key } = pair({ callsPerMinute: 1 });
    (await one.acquire(callOf())).release();
    const asked = jest.spyOn(nodeRedis, 'eval');
    const left = new AbortController();
    setMaxListeners(0, left.signal);
    const waiting = Array.from({ length: 200 }, () => two.acquire(callOf({ signal: left.signal })));
    expect(await isPending(Promise.race(waiting), 300)).toBe(true);
    const counts = asked.mock.calls.filter(
      ([, options]) => options?.keys?.[0] === `http-remote:rate:${key}:GET user/get`,
    );
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.length).toBeLessThan(20);
    left.abort(new Error('left'));
    await Promise.allSettled(waiting);
  });

  it('does not share a limit on concurrent calls: each process has its own', async () => {
    const { one, two, key } = pair({ concurrentCalls: 1 });
    const permits = [await one.acquire(callOf()), await two.acquire(callOf())];
    expect(await isPending(Promise.resolve(one.acquire(callOf())))).toBe(true);
    for (const permit of permits) permit.release();
    expect(await ioredis.keys(`*${key}*`)).toEqual([]);
  });

  it('leaves nothing in Redis without a TTL', async () => {
    const { one, key } = pair({ concurrentCalls: 1, callsPerMinute: 5 });
    const permit = await one.acquire(callOf());
    const names = await ioredis.keys(`*${key}*`);
    expect(names).toEqual([`http-remote:rate:${key}:GET user/get`]);
    for (const name of names) expect(await ioredis.pttl(name)).toBeGreaterThan(0);
    permit.release();
  });

  it.each(['freeze', 'stop'] as const)(
    'applies per process while Redis is down (%s), and is shared again afterwards',
    async (how) => {
      const warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
      const told = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
      const { one, two } = pair({ callsPerMinute: 2 }, [ioredis, ioredis]);
      (await one.acquire(callOf())).release();
      if (how === 'freeze') server.freeze();
      else await server.stop();
      const startedAt = performance.now();
      for (const each of [one, two, one, two]) (await each.acquire(callOf())).release();
      expect(performance.now() - startedAt).toBeLessThan(1_500);
      const left = new AbortController();
      const third = one.acquire(callOf({ signal: left.signal }));
      expect(await isPending(third)).toBe(true);
      left.abort(new Error('left'));
      await expect(third).rejects.toThrow('left');
      expect(warned).toHaveBeenCalledTimes(2);

      if (how === 'freeze') server.thaw();
      else await server.restart();
      await untilLogged(told, 2);
      const other = (more = {}) => callOf({ api: { ...callOf().api, action: 'user/list' }, ...more });
      for (const each of [one, two]) (await each.acquire(other())).release();
      const blocked = two.acquire(other({ signal: AbortSignal.timeout(300) }));
      expect(await isPending(blocked)).toBe(true);
      await expect(blocked).rejects.toThrow('timeout');
    },
    20_000,
  );

  async function untilLogged(log: jest.SpiedFunction<Logger['log']>, times: number): Promise<void> {
    while (log.mock.calls.length < times) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  it('applies across two modules with their own connections', async () => {
    await start({ perCorpApi: { perMinute: 6 } });
    const limits = { callsPerMinute: 6, concurrentCalls: 2 };
    const one = await client({ limits: { ...limits, redis: ioredis }, timeoutMs: 700 });
    const two = await client({ limits: { ...limits, redis: nodeRedis }, timeoutMs: 700 });
    const ends = (await Promise.all([outcomes(one, 6), outcomes(two, 6)])).flat();
    expect(ends.filter((end) => end === 'ok')).toHaveLength(6);
    expect(ends).not.toContain(45009);
    expect(received()).toEqual(Array(6).fill(0));
  });
});
