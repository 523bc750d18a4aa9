import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { RedisFallback } from './redis-fallback.js';

const never = () => new Promise<string>(() => undefined);
const broken = () => Promise.reject(new Error('s3cret-password@redis'));

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function logged() {
  const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
  const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
  return { warn, log };
}

describe('RedisFallback', () => {
  it('uses the shared state while it responds', async () => {
    const { warn } = logged();
    const fallback = new RedisFallback('store');
    expect(
      await fallback.run(
        () => Promise.resolve('shared'),
        () => 'local',
      ),
    ).toBe('shared');
    expect(warn).not.toHaveBeenCalled();
  });

  it('continues on its own with one warning, and logs when the state is back', async () => {
    jest.useFakeTimers();
    const { warn, log } = logged();
    const fallback = new RedisFallback('store');
    for (let i = 0; i < 3; i++) expect(await fallback.run(broken, () => 'local')).toBe('local');
    expect(warn.mock.calls).toEqual([
      ['store is unavailable (Error): this process continues on its own until it is back'],
    ]);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(
      await fallback.run(
        () => 'shared',
        () => 'local',
      ),
    ).toBe('shared');
    expect(log.mock.calls).toEqual([['store is available again']]);
  });

  it('does not try a state that is down with every use', async () => {
    logged();
    const fallback = new RedisFallback('store');
    const shared = jest.fn(broken);
    for (let i = 0; i < 100; i++) await fallback.run(shared, () => 'local');
    expect(shared).toHaveBeenCalledTimes(1);
  });

  it('waits no longer than its timeout', async () => {
    logged();
    const fallback = new RedisFallback('store', { timeoutMs: 20 });
    expect(await fallback.run(never, () => 'local')).toBe('local');
  });

  it('rethrows the error of the local state', async () => {
    logged();
    const fallback = new RedisFallback('store');
    const local = () => Promise.reject(new Error('local'));
    await expect(fallback.run(broken, local)).rejects.toThrow('local');
  });

  it('probes in the background if it has a probe, and logs when the state is back', async () => {
    jest.useFakeTimers();
    const { log } = logged();
    let responds = false;
    const probe = jest.fn(() => (responds ? Promise.resolve('back') : never()));
    const fallback = new RedisFallback('store', { probe });
    await fallback.run(broken, () => 'local');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(probe.mock.calls.length).toBeGreaterThan(2);
    const shared = jest.fn(() => 'shared');
    expect(await fallback.run(shared, () => 'local')).toBe('local');
    expect(shared).not.toHaveBeenCalled();
    responds = true;
    await jest.advanceTimersByTimeAsync(6_000);
    expect(log).toHaveBeenCalledTimes(1);
    expect(await fallback.run(shared, () => 'local')).toBe('shared');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('stops the probes when it is closed; a use then finds out that the state is back', async () => {
    jest.useFakeTimers();
    const { log } = logged();
    const probe = jest.fn(never);
    const fallback = new RedisFallback('store', { probe });
    await fallback.run(broken, () => 'local');
    while (probe.mock.calls.length === 0) await jest.advanceTimersByTimeAsync(50);
    const closing = Promise.all([fallback.close(), fallback.close()]);
    await jest.advanceTimersByTimeAsync(260);
    await closing;
    expect(jest.getTimerCount()).toBe(0);
    expect(await fallback.run(broken, () => 'local')).toBe('local');
    expect(jest.getTimerCount()).toBe(0);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(probe).toHaveBeenCalledTimes(1);
    expect(
      await fallback.run(
        () => 'shared',
        () => 'local',
      ),
    ).toBe('shared');
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('delays no other use while one tries whether the state is back', async () => {
    jest.useFakeTimers();
    logged();
    const fallback = new RedisFallback('store');
    await fallback.run(broken, () => 'local');
    await jest.advanceTimersByTimeAsync(6_000);
    const first = fallback.run(never, () => 'local');
    expect(await fallback.run(never, () => 'at once')).toBe('at once');
    await jest.advanceTimersByTimeAsync(260);
    expect(await first).toBe('local');
  });

  it('aborts the signal of a use that takes too long', async () => {
    logged();
    const fallback = new RedisFallback('store', { timeoutMs: 20 });
    let passed: AbortSignal | undefined;
    await fallback.run(
      (signal) => {
        passed = signal;
        return never();
      },
      () => 'local',
    );
    expect(passed?.aborted).toBe(true);
  });

  it('accepts a reply that arrived in time while the event loop was blocked', async () => {
    const { warn } = logged();
    const fallback = new RedisFallback('store', { timeoutMs: 20 });
    const server = createServer((socket) => socket.end('shared')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = createConnection((server.address() as AddressInfo).port, '127.0.0.1');
    await once(server, 'connection');
    const reply = fallback.run(
      async () => String((await once(socket, 'data'))[0]),
      () => 'local',
    );
    const until = performance.now() + 60;
    while (performance.now() < until);
    expect(await reply).toBe('shared');
    server.close();
    expect(warn).not.toHaveBeenCalled();
  });

  it('does not count the time during which a blocked event loop could send nothing', async () => {
    const { warn } = logged();
    const fallback = new RedisFallback('store', { timeoutMs: 50 });
    const reply = fallback.run(
      async () => {
        // A client sends in a later turn of the loop, and the server needs a moment.
        await new Promise(setImmediate);
        await new Promise((resolve) => setTimeout(resolve, 15));
        return 'shared';
      },
      () => 'local',
    );
    const until = performance.now() + 120;
    while (performance.now() < until);
    expect(await reply).toBe('shared');
    expect(warn).not.toHaveBeenCalled();
  });

  describe('during the first connection', () => {
    const settled = async (promise: Promise<void> | undefined, withinMs = 0) => {
      let isSettled = false;
      void promise?.then(() => (isSettled = true));
      await jest.advanceTimersByTimeAsync(withinMs);
      return isSettled;
    };
    const opened = () => {
      jest.useFakeTimers();
      let end = (_error?: Error) => {};
      const connection = jest.fn(
        () => new Promise<void>((resolve, reject) => (end = (error) => (error ? reject(error) : resolve()))),
      );
      return { fallback: new RedisFallback('store', { connection }), connection, end: (e?: Error) => end(e) };
    };

    it.each([undefined, new Error('s3cret')])(
      'waits until it is established or has failed (%s), and never again',
      async (error) => {
        const { fallback, connection, end } = opened();
        const waits = [fallback.connected(60_000), fallback.connected(60_000)];
        expect(await settled(waits[0], 50_000)).toBe(false);
        end(error);
        expect(await Promise.all(waits.map((wait) => settled(wait)))).toEqual([true, true]);
        expect(fallback.connected(60_000)).toBeUndefined();
        expect(connection).toHaveBeenCalledTimes(1);
        expect(jest.getTimerCount()).toBe(0);
      },
    );

    it('waits no longer than its caller allows, or until one use had to continue without it', async () => {
      logged();
      const { fallback } = opened();
      const [short, long] = [fallback.connected(100), fallback.connected(60_000)];
      expect([await settled(short, 99), await settled(short, 1)]).toEqual([false, true]);
      const run = fallback.run(never, () => 'local');
      expect(await settled(long, 249)).toBe(false);
      expect(await settled(long, 10)).toBe(true);
      expect(await run).toBe('local');
      expect(fallback.connected(60_000)).toBeUndefined();
      await fallback.close();
    });

    it('does not wait once it is closed', async () => {
      const { fallback } = opened();
      const wait = fallback.connected(60_000);
      await fallback.close();
      expect(await settled(wait)).toBe(true);
    });

    it.each([
      () => undefined,
      () => {
        throw new Error('s3cret');
      },
    ])('has nothing to wait for with the connection %p', (connection) => {
      expect(new RedisFallback('store', { connection }).connected(1)).toBeUndefined();
      expect(new RedisFallback('store').connected(1)).toBeUndefined();
    });
  });

  it.each([
    ['no reply within 20 ms; is the client connected?', never],
    [
      'ReplyError READONLY',
      () => failWith(class ReplyError extends Error {}, "READONLY You can't write s3cret"),
    ],
    ['ClientClosedError', () => failWith(class ClientClosedError extends Error {}, 's3cret is closed')],
    [
      'Error ECONNREFUSED',
      () => Promise.reject(Object.assign(new Error('s3cret'), { code: 'ECONNREFUSED' })),
    ],
  ])('logs the reason: %s', async (why, shared) => {
    const { warn } = logged();
    const fallback = new RedisFallback('store', { timeoutMs: 20 });
    await fallback.run(shared, () => 'local');
    await fallback.close();
    expect(warn.mock.calls).toEqual([
      [`store is unavailable (${why}): this process continues on its own until it is back`],
    ]);
  });
});

function failWith(errorClass: new (message: string) => Error, message: string): Promise<string> {
  return Promise.reject(new errorClass(message));
}
