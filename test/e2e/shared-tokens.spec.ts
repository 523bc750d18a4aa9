import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { setTimeout as wait } from 'node:timers/promises';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { Worker, buildLibraries, type WorkerOptions } from '../support/fleet/fleet.js';
import { seeded } from '../support/seeded-random.js';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';
import { slowProxy } from '../support/redis/slow-proxy.js';

const ENCRYPTION_KEY = 'ab'.repeat(32);

describe('Processes that share a Redis', () => {
  let redis: RedisServer;
  let sandbox: Sandbox;
  let onCall: () => void;
  let processes: Worker[] = [];

  beforeAll(async () => {
    [redis] = await Promise.all([startRedis(), buildLibraries()]);
  }, 180_000);
  beforeEach(async () => {
    onCall = () => undefined;
    sandbox = await startSandbox({ onCall: () => onCall() });
    await redis.restart();
  });
  afterEach(() => sandbox.close());
  afterAll(async () => {
    await Promise.all(processes.map((worker) => worker.kill()));
    await redis.stop();
  });

  /** Opens an application in `size` processes, alternating both kinds of client. Tests reuse the processes. */
  async function openFleet(size: number, options: Partial<WorkerOptions> = {}): Promise<Worker[]> {
    const { baseUrl, demo } = sandbox;
    processes = processes.filter(({ isGone }) => !isGone);
    while (processes.length < size) processes.push(new Worker());
    const fleet = processes.slice(0, size);
    const open = (worker: Worker, index: number) =>
      worker.open({
        client: index % 2 === 0 ? 'ioredis' : 'redis',
        redisUrl: redis.url,
        baseUrl,
        corpId: demo.corpId,
        secrets: demo.secrets,
        encryptionKey: ENCRYPTION_KEY,
        ...options,
      });
    await Promise.all(fleet.map(open));
    return fleet;
  }

  const fetches = () => sandbox.journal.count('gettoken');

  /** The whole content of Redis as text. */
  async function dump(): Promise<{ keys: string[]; values: string }> {
    const client = new Redis(redis.url);
    try {
      const keys = await client.keys('*');
      const hashes = await Promise.all(keys.map((key) => client.hgetall(key)));
      return { keys, values: JSON.stringify(hashes) };
    } finally {
      client.disconnect();
    }
  }

  async function until(
    what: string,
    isSo: () => Promise<boolean> | boolean,
    withinMs = 15_000,
  ): Promise<void> {
    const giveUpAtMs = Date.now() + withinMs;
    while (!(await isSo())) {
      if (Date.now() > giveUpAtMs) throw new Error(`waited in vain until ${what}`);
      await wait(20);
    }
  }

  it('fetch a token once, and once more after it is revoked: 8 processes of 500 calls', async () => {
    const workers = await openFleet(8, { timeoutMs: 60_000 });
    let isRevoked = false;
    onCall = () => {
      if (isRevoked || sandbox.journal.count('user/get') < 1_500) return;
      isRevoked = true;
      sandbox.revokeTokens();
    };
    const reports = await Promise.all(workers.map((worker) => worker.load({ calls: 500, atOnce: 5 })));
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    expect(reports.reduce((sum, { succeeded }) => sum + succeeded, 0)).toBe(4_000);
    expect(fetches()).toBe(2);
    const { keys, values } = await dump();
    expect(keys).toEqual([
      expect.stringMatching(new RegExp(`^work-weixin:${sandbox.demo.corpId}:app:[0-9a-f]{16}$`)),
    ]);
    expect(values).not.toMatch(/secret|sandbox-token/);
  }, 90_000);

  it('fetch a token once if Redis takes longer to connect than its response timeout', async () => {
    const proxy = await slowProxy(redis.port, 400);
    try {
      const workers = await openFleet(8, { redisUrl: proxy.url, connectsLate: true });
      const reports = await Promise.all(workers.map((worker) => worker.load({ calls: 20, atOnce: 5 })));
      for (const report of reports) expect(report).toMatchObject({ succeeded: 20, failures: [] });
      expect(fetches()).toBe(1);
      for (const worker of workers) expect(await worker.hear()).toEqual([]);
    } finally {
      proxy.close();
    }
  }, 60_000);

  it('lose no call if Redis has lost its data before the tokens are revoked', async () => {
    const workers = await openFleet(4);
    const load = () => Promise.all(workers.map((worker) => worker.load({ calls: 200, atOnce: 10 })));
    const client = new Redis(redis.url);
    try {
      // Each process has its own token, and Redis has the token of the last process.
      for (const worker of workers) {
        await client.flushall();
        sandbox.revokeTokens();
        await worker.load({ calls: 1, atOnce: 1 });
      }
      const before = fetches();
      sandbox.revokeTokens();
      expect((await load()).flatMap(({ failures }) => failures)).toEqual([]);
      expect(fetches() - before).toBeLessThanOrEqual(2);
    } finally {
      client.disconnect();
    }
  }, 60_000);

  it('take over from a process that is killed while it fetches a token', async () => {
    const luck = seeded(20_260);
    const kills = 3;
    const workers = await openFleet(kills + 2, { timeoutMs: 30_000 });
    sandbox.faults.add({ kind: 'delay', path: 'gettoken', ms: 300 });
    let killed = 0;
    let lastKillAtMs = 0;
    for (const worker of workers) {
      worker.onLock = () => {
        if (killed === kills) return;
        killed++;
        setTimeout(() => {
          lastKillAtMs = Date.now();
          void worker.kill();
        }, luck() * 250);
      };
    }
    let firstSuccessAtMs = 0;
    onCall = () => {
      if (sandbox.journal.count('user/get') > 0) firstSuccessAtMs ||= Date.now();
    };
    const ended = await Promise.allSettled(workers.map((worker) => worker.load({ calls: 20, atOnce: 5 })));
    const reports = ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    expect(reports).toHaveLength(2);
    for (const report of reports) expect(report).toMatchObject({ succeeded: 20, failures: [] });
    expect(firstSuccessAtMs - lastKillAtMs).toBeLessThan(5_000);
    expect(fetches()).toBeLessThanOrEqual(kills + 1);
  }, 40_000);

  it('are not affected by a process that was frozen while it fetched, and recovers', async () => {
    const [first, second, third] = (await openFleet(3, { timeoutMs: 30_000 })) as [Worker, Worker, Worker];
    const fault = sandbox.faults.add({ kind: 'delay', path: 'gettoken', ms: 1_000, times: 1 });
    const few = { calls: 5, atOnce: 5 };
    const fine = { succeeded: 5, failures: [] };
    const frozen = first.load(few);
    await until('the first one fetches', () => fault.hits > 0);
    first.freeze();
    expect(await second.load(few)).toMatchObject(fine);
    sandbox.revokeTokens();
    expect(await second.load(few)).toMatchObject(fine);
    // The token that the first process gets when it recovers is already revoked.
    first.thaw();
    expect(await frozen).toMatchObject(fine);
    expect(await third.load(few)).toMatchObject(fine);
    expect(fetches()).toBe(3);
  }, 40_000);

  it('try a wrong secret once a minute in total, and report the reason to every call', async () => {
    const workers = await openFleet(4, { secrets: { contacts: 's3cret-wrong' }, encryptionKey: undefined });
    const load = async () => {
      const reports = await Promise.all(workers.map((worker) => worker.load({ calls: 250, atOnce: 25 })));
      return reports.flatMap(({ failures }) => failures);
    };
    for (const round of [1, 2]) {
      const failures = await load();
      expect(failures).toHaveLength(1_000);
      for (const failure of failures) {
        expect(failure).toMatchObject({ name: 'WorkWeixinApiError', errcode: 40001, outcome: 'not-sent' });
        expect(failure.retryAfterMs).toBeGreaterThan(0);
        expect(failure.retryAfterMs).toBeLessThanOrEqual(60_000);
      }
      expect(JSON.stringify(failures)).not.toContain('s3cret-');
      expect(fetches()).toBe(round);
      await Promise.all(workers.map((worker) => worker.advance(61_000)));
    }
    const { keys, values } = await dump();
    expect(keys.join() + values).not.toContain('s3cret-');
  }, 40_000);

  it('lose no call if tokens are revoked after Redis was frozen and recovered', async () => {
    const workers = await openFleet(4);
    for (const worker of workers) await worker.load({ calls: 1, atOnce: 1 });
    redis.freeze();
    // Each process has its own token, because none receives those of the others.
    for (const worker of workers) {
      sandbox.revokeTokens();
      await worker.load({ calls: 1, atOnce: 1 });
    }
    redis.thaw();
    await until('all share again', async () => {
      const logs = await Promise.all(workers.map((worker) => worker.hear()));
      return logs.every((log) => log.some((line) => line.endsWith('is available again')));
    });
    sandbox.revokeTokens();
    // One after the other: the first processes find the token that the last one stored.
    for (const worker of workers) {
      expect(await worker.load({ calls: 200, atOnce: 50 })).toMatchObject({ succeeded: 200, failures: [] });
    }
  }, 60_000);

  it('lose no call while Redis is stopped, frozen or recovered, and share tokens again afterwards', async () => {
    const timeoutMs = 3_000;
    const workers = await openFleet(4, { timeoutMs });
    await Promise.all(workers.map((worker) => worker.start({ atOnce: 4, pauseMs: 5 })));
    const calls = () => sandbox.journal.count('user/get');
    const goOn = async () => {
      const before = calls();
      await until('more calls were made', () => calls() > before + 200);
    };
    const areBack = (outages: number) =>
      until('all share again', async () => {
        const logs = await Promise.all(workers.map((worker) => worker.hear()));
        return logs.every(
          (log) => log.filter((line) => line.endsWith('is available again')).length === outages,
        );
      });
    await goOn();
    expect(fetches()).toBe(1);

    await redis.stop();
    sandbox.revokeTokens();
    await goOn();
    await redis.restart();
    await areBack(1);

    redis.freeze();
    sandbox.revokeTokens();
    await goOn();
    redis.thaw();
    await areBack(2);

    await goOn();
    const before = fetches();
    sandbox.revokeTokens();
    await goOn();
    expect(fetches()).toBe(before + 1);

    const reports = await Promise.all(workers.map((worker) => worker.stop()));
    for (const { failures, slowestMs } of reports) {
      expect(failures).toEqual([]);
      expect(slowestMs).toBeLessThan(timeoutMs);
    }
    for (const { logged, unhandledRejections } of workers) {
      expect(logged.filter((line) => line.includes('is unavailable'))).toHaveLength(2);
      expect(logged.join()).not.toMatch(/secret|sandbox-token/);
      expect(unhandledRejections).toBe(0);
    }
  }, 60_000);
});
