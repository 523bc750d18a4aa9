import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { Worker, buildLibraries, type Report, type WorkerOptions } from '../support/fleet/fleet.js';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';

const PROCESSES = 4;

describe('Processes that share a Redis, and sign pages', () => {
  let redis: RedisServer;
  let sandbox: Sandbox;
  let workers: Worker[] = [];

  beforeAll(async () => {
    [redis] = await Promise.all([startRedis(), buildLibraries()]);
  }, 180_000);
  beforeEach(async () => {
    sandbox = await startSandbox();
    await redis.restart();
  });
  afterEach(() => sandbox.close());
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await redis.stop();
  });

  async function openFleet(options: Partial<WorkerOptions> = {}): Promise<Worker[]> {
    workers = workers.filter(({ isGone }) => !isGone);
    while (workers.length < PROCESSES) workers.push(new Worker());
    const { baseUrl, demo } = sandbox;
    const { corpId, secrets } = demo;
    const own = { redisUrl: redis.url, baseUrl, corpId, secrets, encryptionKey: 'ab'.repeat(32), ...options };
    await Promise.all(
      workers.map((worker, index) => worker.open({ client: index % 2 === 0 ? 'ioredis' : 'redis', ...own })),
    );
    return workers;
  }

  const tickets = () => sandbox.journal.count('get_jsapi_ticket');
  const failuresOf = (reports: readonly Report[]) => reports.flatMap(({ failures }) => failures);

  it('fetch one ticket for 10,000 cold calls on four processes', async () => {
    const fleet = await openFleet({ timeoutMs: 60_000 });
    sandbox.faults.add({ kind: 'delay', path: 'get_jsapi_ticket', ms: 300 });
    const calls = 10_000 / PROCESSES;
    const reports = await Promise.all(
      fleet.map((worker) => worker.load({ calls, atOnce: calls, work: 'page' })),
    );
    expect(failuresOf(reports)).toEqual([]);
    expect(reports.map(({ succeeded }) => succeeded)).toEqual(fleet.map(() => calls));
    expect(tickets()).toBe(1);
    expect(sandbox.journal.count('gettoken')).toBe(1);
    const client = new Redis(redis.url);
    try {
      const keys = (await client.keys('*')).sort();
      const key = `^work-weixin:${sandbox.demo.corpId}:app:[0-9a-f]{16}`;
      expect(keys).toEqual([
        expect.stringMatching(new RegExp(`${key}$`)),
        expect.stringMatching(new RegExp(`${key}:jsapi-ticket$`)),
      ]);
      const values = JSON.stringify(await Promise.all(keys.map((each) => client.hgetall(each))));
      expect(values).not.toMatch(/secret|sandbox-(token|ticket)/);
    } finally {
      client.disconnect();
    }
    for (const worker of fleet) expect(await worker.hear()).toEqual([]);
  }, 90_000);

  it('fetch another ticket together when the first has expired', async () => {
    const fleet = await openFleet();
    const load = () =>
      Promise.all(fleet.map((worker) => worker.load({ calls: 200, atOnce: 50, work: 'page' })));
    await load();
    sandbox.clock.advance(7_300_000);
    await Promise.all(fleet.map((worker) => worker.advance(7_300_000)));
    expect(failuresOf(await load())).toEqual([]);
    expect(tickets()).toBe(2);
  }, 60_000);

  it('take over from a process that is killed while it fetches the ticket', async () => {
    const fleet = await openFleet({ timeoutMs: 30_000 });
    // The access token is there already, so that the next lock is that of the ticket.
    await Promise.all(fleet.map((worker) => worker.load({ calls: 1, atOnce: 1 })));
    sandbox.faults.add({ kind: 'delay', path: 'get_jsapi_ticket', ms: 500 });
    let isKilled = false;
    for (const worker of fleet) {
      worker.onLock = () => {
        if (isKilled) return;
        isKilled = true;
        setTimeout(() => void worker.kill(), 200);
      };
    }
    const ended = await Promise.allSettled(
      fleet.map((worker) => worker.load({ calls: 50, atOnce: 10, work: 'page' })),
    );
    const reports = ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    expect(reports).toHaveLength(PROCESSES - 1);
    for (const report of reports) expect(report).toMatchObject({ succeeded: 50, failures: [] });
    expect(tickets()).toBeLessThanOrEqual(2);
  }, 60_000);

  it('request a ticket that the server refuses once a minute in total', async () => {
    const fleet = await openFleet();
    sandbox.faults.add({ kind: 'errcode', path: 'get_jsapi_ticket', errcode: 45009 });
    for (const round of [1, 2]) {
      const reports = await Promise.all(
        fleet.map((worker) => worker.load({ calls: 250, atOnce: 25, work: 'page' })),
      );
      const failures = failuresOf(reports);
      expect(failures).toHaveLength(1_000);
      for (const failure of failures) {
        expect(failure).toMatchObject({ name: 'WorkWeixinApiError', errcode: 45009, outcome: 'not-sent' });
        expect(failure.retryAfterMs).toBeGreaterThan(0);
      }
      expect(tickets()).toBe(round);
      await Promise.all(fleet.map((worker) => worker.advance(61_000)));
    }
  }, 60_000);

  it('sign pages while Redis is down, each with a ticket of its own', async () => {
    const fleet = await openFleet();
    await redis.stop();
    const reports = await Promise.all(
      fleet.map((worker) => worker.load({ calls: 100, atOnce: 20, work: 'page' })),
    );
    expect(failuresOf(reports)).toEqual([]);
    expect(tickets()).toBeLessThanOrEqual(PROCESSES);
    for (const { logged } of fleet) expect(logged.join()).not.toMatch(/secret|sandbox-(token|ticket)/);
    await redis.restart();
  }, 60_000);
});
