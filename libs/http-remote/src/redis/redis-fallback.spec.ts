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
  it('uses the shared state while it answers', async () => {
    const { warn } = logged();
    const guard = new RedisFallback('store');
    expect(
      await guard.run(
        () => Promise.resolve('shared'),
        () => 'local',
      ),
    ).toBe('shared');
    expect(warn).not.toHaveBeenCalled();
  });

  it('goes on by itself with one warning, and says when it need not any more', async () => {
    jest.useFakeTimers();
    const { warn, log } = logged();
    const guard = new RedisFallback('store');
    for (let i = 0; i < 3; i++) expect(await guard.run(broken, () => 'local')).toBe('local');
    expect(warn.mock.calls).toEqual([
      ['store does not answer (Error): this process goes on by itself until it does'],
    ]);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(
      await guard.run(
        () => 'shared',
        () => 'local',
      ),
    ).toBe('shared');
    expect(log.mock.calls).toEqual([['store answers again']]);
  });

  it('does not ask a state that is down with every use', async () => {
    logged();
    const guard = new RedisFallback('store');
    const shared = jest.fn(broken);
    for (let i = 0; i < 100; i++) await guard.run(shared, () => 'local');
    expect(shared).toHaveBeenCalledTimes(1);
  });

  it('waits no longer than its time', async () => {
    logged();
    const guard = new RedisFallback('store', { timeoutMs: 20 });
    expect(await guard.run(never, () => 'local')).toBe('local');
  });

  it('hands on what the process itself fails with', async () => {
    logged();
    const guard = new RedisFallback('store');
    const local = () => Promise.reject(new Error('local'));
    await expect(guard.run(broken, local)).rejects.toThrow('local');
  });

  it('looks in the background whether the state is back, where it is told how, and tells', async () => {
    jest.useFakeTimers();
    logged();
    let answers = false;
    const look = jest.fn(() => (answers ? Promise.resolve('back') : never()));
    const onBack = jest.fn(() => Promise.reject(new Error('s3cret-own')));
    const guard = new RedisFallback('store', { probe: look, onRecovered: onBack });
    await guard.run(broken, () => 'local');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(look.mock.calls.length).toBeGreaterThan(2);
    const shared = jest.fn(() => 'shared');
    expect(await guard.run(shared, () => 'local')).toBe('local');
    expect(shared).not.toHaveBeenCalled();
    answers = true;
    await jest.advanceTimersByTimeAsync(6_000);
    expect(onBack).toHaveBeenCalledTimes(1);
    expect(await guard.run(shared, () => 'local')).toBe('shared');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('looks no more once it is closed, and is found to be back by a use', async () => {
    jest.useFakeTimers();
    const { log } = logged();
    const look = jest.fn(never);
    const guard = new RedisFallback('store', { probe: look });
    await guard.run(broken, () => 'local');
    while (look.mock.calls.length === 0) await jest.advanceTimersByTimeAsync(50);
    const closing = Promise.all([guard.close(), guard.close()]);
    await jest.advanceTimersByTimeAsync(260);
    await closing;
    expect(jest.getTimerCount()).toBe(0);
    expect(await guard.run(broken, () => 'local')).toBe('local');
    expect(jest.getTimerCount()).toBe(0);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(
      await guard.run(
        () => 'shared',
        () => 'local',
      ),
    ).toBe('shared');
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('keeps no other use waiting while one finds out whether the state is back', async () => {
    jest.useFakeTimers();
    logged();
    const guard = new RedisFallback('store');
    await guard.run(broken, () => 'local');
    await jest.advanceTimersByTimeAsync(6_000);
    const first = guard.run(never, () => 'local');
    expect(await guard.run(never, () => 'at once')).toBe('at once');
    await jest.advanceTimersByTimeAsync(260);
    expect(await first).toBe('local');
  });

  it('tells a use that took too long', async () => {
    logged();
    const guard = new RedisFallback('store', { timeoutMs: 20 });
    let told: AbortSignal | undefined;
    await guard.run(
      (signal) => {
        told = signal;
        return never();
      },
      () => 'local',
    );
    expect(told?.aborted).toBe(true);
  });

  it('takes an answer that came in time while the process itself was busy', async () => {
    const { warn } = logged();
    const guard = new RedisFallback('store', { timeoutMs: 20 });
    const server = createServer((socket) => socket.end('shared')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = createConnection((server.address() as AddressInfo).port, '127.0.0.1');
    await once(server, 'connection');
    const answer = guard.run(
      async () => String((await once(socket, 'data'))[0]),
      () => 'local',
    );
    const until = performance.now() + 60;
    while (performance.now() < until);
    expect(await answer).toBe('shared');
    server.close();
    expect(warn).not.toHaveBeenCalled();
  });

  describe('while the state is being connected to', () => {
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
      return { guard: new RedisFallback('store', { connection }), connection, end: (e?: Error) => end(e) };
    };

    it.each([undefined, new Error('s3cret')])(
      'waits until that has ended (%s), and never again',
      async (error) => {
        const { guard, connection, end } = opened();
        const waits = [guard.connected(60_000), guard.connected(60_000)];
        expect(await settled(waits[0], 50_000)).toBe(false);
        end(error);
        expect(await Promise.all(waits.map((wait) => settled(wait)))).toEqual([true, true]);
        expect(guard.connected(60_000)).toBeUndefined();
        expect(connection).toHaveBeenCalledTimes(1);
        expect(jest.getTimerCount()).toBe(0);
      },
    );

    it('waits no longer than its caller has time, or the first one had to go on without it', async () => {
      logged();
      const { guard } = opened();
      const [short, long] = [guard.connected(100), guard.connected(60_000)];
      expect([await settled(short, 99), await settled(short, 1)]).toEqual([false, true]);
      const run = guard.run(never, () => 'local');
      expect(await settled(long, 249)).toBe(false);
      expect(await settled(long, 10)).toBe(true);
      expect(await run).toBe('local');
      expect(guard.connected(60_000)).toBeUndefined();
      await guard.close();
    });

    it('waits no more once it is closed', async () => {
      const { guard } = opened();
      const wait = guard.connected(60_000);
      await guard.close();
      expect(await settled(wait)).toBe(true);
    });

    it.each([
      () => undefined,
      () => {
        throw new Error('s3cret');
      },
    ])('has nothing to wait for where %p', (connection) => {
      expect(new RedisFallback('store', { connection }).connected(1)).toBeUndefined();
      expect(new RedisFallback('store').connected(1)).toBeUndefined();
    });
  });

  it.each([
    ['no answer within 20 ms, is the client connected?', never],
    [
      'ReplyError READONLY',
      () => failWith(class ReplyError extends Error {}, "READONLY You can't write s3cret"),
    ],
    ['ClientClosedError', () => failWith(class ClientClosedError extends Error {}, 's3cret is closed')],
    [
      'Error ECONNREFUSED',
      () => Promise.reject(Object.assign(new Error('s3cret'), { code: 'ECONNREFUSED' })),
    ],
  ])('says why it goes on by itself: %s', async (why, shared) => {
    const { warn } = logged();
    const guard = new RedisFallback('store', { timeoutMs: 20 });
    await guard.run(shared, () => 'local');
    await guard.close();
    expect(warn.mock.calls).toEqual([
      [`store does not answer (${why}): this process goes on by itself until it does`],
    ]);
  });
});

function failWith(errorClass: new (message: string) => Error, message: string): Promise<string> {
  return Promise.reject(new errorClass(message));
}
