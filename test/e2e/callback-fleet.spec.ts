import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { plain } from '../support/callback-events.js';
import { CallbackSender, KEY } from '../support/callback-sender.js';
import { buildLibraries } from '../support/fleet/fleet.js';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';
import { seeded } from '../support/seeded-random.js';

const PROCESSES = 4;
const EVENTS = 2_000;
const AT_ONCE = 32;
/** As the vendor: after the first delivery. */
const REPEATS = 3;
const settings = { token: 'tok3n', aesKey: KEY, receiveId: 'ww1' };
const sender = new CallbackSender(settings);

interface Receiver {
  readonly process: ChildProcess;
  readonly port: number;
  isKilled: boolean;
}

describe('Four processes that receive callbacks, one of which is killed in the middle', () => {
  let redis: RedisServer;
  let fleet: Receiver[] = [];
  const agent = new Agent({ keepAlive: true });

  beforeAll(async () => {
    [redis] = await Promise.all([startRedis(), buildLibraries()]);
  }, 180_000);
  afterEach(async () => {
    await Promise.all(fleet.splice(0).map(kill));
    await redis.restart();
  });
  afterAll(async () => {
    agent.destroy();
    await redis.stop();
  });

  async function startFleet(options: object): Promise<void> {
    const receiver = resolve(import.meta.dirname, '../support/fleet/receiver.mjs');
    const given = JSON.stringify({ redisUrl: redis.url, corpId: 'ww1', ...settings, ...options });
    const starting = Array.from({ length: PROCESSES }, async () => {
      const process = fork(receiver, [given], { execArgv: [], cwd: resolve(import.meta.dirname, '../..') });
      const exited = once(process, 'exit').then(() => {
        throw new Error('a process did not start');
      });
      const [{ port }] = (await Promise.race([once(process, 'message'), exited])) as [{ port: number }];
      exited.catch(() => undefined);
      return { process, port, isKilled: false };
    });
    fleet = await Promise.all(starting);
  }

  async function kill(receiver: Receiver): Promise<void> {
    const { process } = receiver;
    receiver.isKilled = true;
    if (process.exitCode !== null || process.signalCode !== null) return;
    const exited = once(process, 'exit');
    process.kill('SIGKILL');
    await exited;
  }

  /** The status; undefined if there was no answer. */
  function deliver(text: string, { port }: Receiver): Promise<number | undefined> {
    const { query, body } = sender.push(text);
    const path = `/work-weixin/acme/contacts?${String(new URLSearchParams(query))}`;
    return new Promise((settle) => {
      const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST' }, (response) => {
        response.resume().once('end', () => settle(response.statusCode));
        response.once('error', () => settle(undefined));
      });
      sent.setTimeout(5_000, () => sent.destroy());
      sent.once('error', () => settle(undefined)).end(body);
    });
  }

  /**
   * Sends each event one to four times to processes by chance, and again if no answer was 200. Kills a process in the middle.
   *
   * @returns the events that no answer confirmed
   */
  async function deliverAll(): Promise<{ killed: number; unconfirmed: string[] }> {
    const random = seeded(14);
    const [victim] = fleet;
    if (!victim) throw new Error('no process');
    const any = (): Receiver => {
      const alive = fleet.filter(({ isKilled }) => !isKilled);
      return alive[Math.floor(random() * alive.length)] ?? victim;
    };
    const unconfirmed: string[] = [];
    let next = 0;
    const lane = async () => {
      for (let i = next++; i < EVENTS; i = next++) {
        if (i === EVENTS / 2) void kill(victim);
        const text = plain.createUser(`u${i}`);
        const copies = Array.from({ length: 1 + Math.floor(random() * 4) }, any);
        let statuses = await Promise.all(copies.map((receiver) => deliver(text, receiver)));
        for (let repeat = 1; !statuses.includes(200) && repeat <= REPEATS; repeat++) {
          await delay(200);
          statuses = [await deliver(text, any())];
        }
        if (!statuses.includes(200)) unconfirmed.push(`u${i}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return { killed: victim.process.pid ?? 0, unconfirmed };
  }

  it.each([
    ['claims in Redis', { withQueue: false, workMs: 10 }],
    ['a queue of BullMQ', { withQueue: true, workMs: 10 }],
  ])(
    'with %s handle every event, and twice only what the killed one did',
    async (_what, options) => {
      await startFleet(options);
      const { killed, unconfirmed } = await deliverAll();
      expect(unconfirmed).toEqual([]);
      const client = new Redis(redis.url);
      const all = Array.from({ length: EVENTS }, (_, i) => `u${i}`);
      const handlers = new Map<string, number[]>();
      const read = async () => {
        handlers.clear();
        for (const line of await client.lrange('handled', 0, -1)) {
          const [event = '', pid] = line.split(' ');
          handlers.set(event, [...(handlers.get(event) ?? []), Number(pid)]);
        }
        return all.filter((event) => !handlers.has(event));
      };
      // Without a queue, what was confirmed was handled. The queue gives the jobs of the killed process to others.
      const giveUpAtMs = options.withQueue ? performance.now() + 25_000 : 0;
      let missing = await read();
      while (missing.length > 0 && performance.now() < giveUpAtMs) {
        await delay(50);
        missing = await read();
      }
      client.disconnect();
      expect(missing).toEqual([]);
      const twice = [...handlers].filter(([, pids]) => pids.length > 1);
      expect(twice.filter(([, pids]) => pids.filter((pid) => pid !== killed).length > 1)).toEqual([]);
      // The others have shared the work.
      const byPid = new Set([...handlers.values()].flat());
      expect(byPid.size).toBe(PROCESSES);
    },
    120_000,
  );
});
