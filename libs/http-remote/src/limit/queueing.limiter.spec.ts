import { setMaxListeners } from 'node:events';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { callOf } from '../../../../test/support/call-of.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { LimitExceededError } from '../errors/limit-exceeded.error.js';
import type { CallPermit } from './call.limiter.js';
import type { HttpRemoteLimits } from './limits.options.js';
import { QueueingLimiter } from './queueing.limiter.js';

const call = (action = 'user/get', more: Partial<HttpRemoteCall> = {}): HttpRemoteCall =>
  callOf({ api: { action, desc: action, httpMethod: 'GET' } as ApiMetadata, ...more });

const limiter = (limits: HttpRemoteLimits) =>
  new QueueingLimiter({ owner: 'client "erp"', key: 'erp:1', limits });

/** Runs everything that needs no time. */
const settle = () => jest.advanceTimersByTimeAsync(0);

/** Starts calls and records which of them get a permit, in that order. */
function watch(limits: HttpRemoteLimits) {
  const subject = limiter(limits);
  const granted: string[] = [];
  const permits = new Map<string, CallPermit>();
  const failures = new Map<string, unknown>();
  const enter = (name: string, given = call()) =>
    void subject.acquire(given).then(
      (permit) => {
        granted.push(name);
        permits.set(name, permit);
      },
      (error: unknown) => failures.set(name, error),
    );
  const leave = (name: string) => permits.get(name)?.release();
  return { subject, granted, failures, enter, leave };
}

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('QueueingLimiter, concurrent calls', () => {
  it('grants the permits it has, and others in the order of the calls', async () => {
    const { granted, enter, leave } = watch({ concurrentCalls: 2 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) enter(name);
    await settle();
    expect(granted).toEqual(['a', 'b']);
    leave('b');
    await settle();
    expect(granted).toEqual(['a', 'b', 'c']);
    leave('a');
    leave('c');
    await settle();
    expect(granted).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('counts the calls of all APIs together', async () => {
    const { granted, enter } = watch({ concurrentCalls: 1 });
    enter('a', call('user/get'));
    enter('b', call('user/list'));
    await settle();
    expect(granted).toEqual(['a']);
  });

  it('takes a permit back once, however often it is released', async () => {
    const { granted, enter, leave } = watch({ concurrentCalls: 1 });
    for (const name of ['a', 'b', 'c']) enter(name);
    await settle();
    leave('a');
    leave('a');
    await settle();
    expect(granted).toEqual(['a', 'b']);
  });

  it('frees the place of an aborted call in the queue at once', async () => {
    const { granted, failures, enter, leave } = watch({ concurrentCalls: 1, maxQueued: 1 });
    const left = new AbortController();
    const reason = new Error('left');
    enter('a');
    enter('b', call('user/get', { signal: left.signal }));
    await settle();
    left.abort(reason);
    await settle();
    expect(failures.get('b')).toBe(reason);
    enter('c');
    leave('a');
    await settle();
    expect(granted).toEqual(['a', 'c']);
  });

  it('grants no permit to a call that is already aborted', async () => {
    const { granted, failures, enter } = watch({ concurrentCalls: 1 });
    const reason = new Error('left');
    enter('a', call('user/get', { signal: AbortSignal.abort(reason) }));
    await settle();
    expect(failures.get('a')).toBe(reason);
    enter('b');
    await settle();
    expect(granted).toEqual(['b']);
  });

  it('rejects a call at once if the queue is full, and reports that', async () => {
    const { granted, failures, enter, leave } = watch({ concurrentCalls: 1, maxQueued: 2 });
    for (const name of ['a', 'b', 'c', 'd']) enter(name);
    await settle();
    expect([...failures.keys()]).toEqual(['d']);
    expect(failures.get('d')).toBeInstanceOf(LimitExceededError);
    expect(failures.get('d')).toMatchObject({
      outcome: 'not-sent',
      api: { action: 'user/get' },
      message: 'user/get: client "erp" has reached concurrentCalls: 1, and its queue is full (maxQueued: 2)',
    });
    leave('a');
    await settle();
    enter('e');
    leave('b');
    leave('c');
    await settle();
    leave('c');
    await settle();
    expect(granted).toEqual(['a', 'b', 'c', 'e']);
  });

  it('rejects no call while there are permits, even if none may wait', async () => {
    const { granted, failures, enter } = watch({ concurrentCalls: 3, maxQueued: 0 });
    for (const name of ['a', 'b', 'c', 'd']) enter(name);
    await settle();
    expect(granted).toEqual(['a', 'b', 'c']);
    expect([...failures.keys()]).toEqual(['d']);
  });

  it('grants whole permits only', async () => {
    for (const [concurrentCalls, expected] of [
      [2.5, 2],
      [-1, 0],
      [0, 0],
    ] as const) {
      // prettier-ignore
      const { granted, enter } = watch({ concurrentCalls });
      for (const name of ['a', 'b', 'c', 'd']) enter(name);
      await settle();
      expect(granted).toHaveLength(expected);
    }
  });

  it('needs no timer', async () => {
    const { enter } = watch({ concurrentCalls: 1 });
    enter('a');
    enter('b');
    await settle();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('stays fair and leak-free with thousands of calls that start, abort and finish', async () => {
    const { subject, granted, failures, enter, leave } = watch({ concurrentCalls: 7, maxQueued: 5_000 });
    const left = new AbortController();
    setMaxListeners(0, left.signal);
    const names = Array.from({ length: 4_000 }, (_, index) => String(index));
    names.forEach((name, index) =>
      enter(name, index % 3 === 2 ? call('user/get', { signal: left.signal }) : undefined),
    );
    await settle();
    left.abort(new Error('left'));
    for (let done = 0; done < granted.length; done++) {
      leave(granted[done] ?? '');
      await settle();
    }
    const stayed = names.filter((name) => granted.includes(name));
    expect(granted).toEqual(stayed);
    expect(granted.length + failures.size).toBe(4_000);
    expect(subject).toMatchObject({ queued: 0 });
  });
});

describe('QueueingLimiter, calls per minute', () => {
  it('delays calls over the rate until the next minute, in their order', async () => {
    const { granted, enter } = watch({ callsPerMinute: 2 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) enter(name);
    await settle();
    expect(granted).toEqual(['a', 'b']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(granted).toEqual(['a', 'b']);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(granted).toEqual(['a', 'b', 'c', 'd']);
    await jest.advanceTimersByTimeAsync(61_100);
    expect(granted).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('counts each API separately', async () => {
    const { granted, enter } = watch({ callsPerMinute: 1 });
    for (const name of ['user/get', 'user/get', 'user/list', '__proto__', 'constructor']) {
      enter(name, call(name));
    }
    await settle();
    expect(granted.sort()).toEqual(['__proto__', 'constructor', 'user/get', 'user/list']);
  });

  it('sets retryAfterMs if the queue is full', async () => {
    const { failures, enter } = watch({ callsPerMinute: 1, maxQueued: 1 });
    for (const name of ['a', 'b', 'c']) enter(name);
    await settle();
    expect(failures.get('c')).toMatchObject({ name: 'LimitExceededError', retryAfterMs: 122_000 });
  });

  it('sets no negative retryAfterMs if the window is over, but its timer has not fired', async () => {
    const { failures, enter } = watch({ callsPerMinute: 1, maxQueued: 1 });
    for (const name of ['a', 'b']) enter(name);
    await settle();
    jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 200_000);
    enter('c');
    await settle();
    expect(failures.get('c')).toMatchObject({ name: 'LimitExceededError', retryAfterMs: 1 });
  });

  it('has no timer when all waiting calls are aborted', async () => {
    const { enter } = watch({ callsPerMinute: 1 });
    const left = new AbortController();
    enter('a');
    await settle();
    const before = jest.getTimerCount();
    enter('b', call('user/get', { signal: left.signal }));
    await settle();
    expect(jest.getTimerCount()).toBe(before + 1);
    left.abort(new Error('left'));
    await settle();
    expect(jest.getTimerCount()).toBe(before);
  });
});

describe('QueueingLimiter, both', () => {
  it('holds no permit for a call that its rate delays', async () => {
    const { granted, enter, leave } = watch({ callsPerMinute: 1, concurrentCalls: 1 });
    enter('a', call('user/get'));
    enter('b', call('user/get'));
    enter('c', call('user/list'));
    await settle();
    leave('a');
    await settle();
    expect(granted).toEqual(['a', 'c']);
    leave('c');
    await jest.advanceTimersByTimeAsync(61_100);
    expect(granted).toEqual(['a', 'c', 'b']);
  });

  it('counts a call in the minute in which it gets its permit', async () => {
    const { granted, enter, leave } = watch({ callsPerMinute: 2, concurrentCalls: 1 });
    for (const name of ['a', 'b', 'c', 'd']) enter(name);
    await settle();
    await jest.advanceTimersByTimeAsync(62_000);
    leave('a');
    await settle();
    leave('b');
    await settle();
    leave('c');
    await settle();
    expect(granted).toEqual(['a', 'b', 'c']);
    await jest.advanceTimersByTimeAsync(62_000);
    expect(granted).toEqual(['a', 'b', 'c', 'd']);
  });

  it('bounds the queue of all APIs together', async () => {
    const { failures, enter } = watch({ callsPerMinute: 1, concurrentCalls: 1, maxQueued: 2 });
    enter('a', call('user/get'));
    await settle();
    enter('b', call('user/get'));
    enter('c', call('user/list'));
    enter('d', call('user/delete'));
    await settle();
    expect([...failures.keys()]).toEqual(['d']);
  });
});

describe('QueueingLimiter', () => {
  it('rejects waiting calls when it is closed, and leaves no timer', async () => {
    const { subject, granted, failures, enter, leave } = watch({ callsPerMinute: 1, concurrentCalls: 1 });
    enter('a', call('user/list'));
    await settle();
    const before = jest.getTimerCount();
    for (const name of ['b', 'c']) enter(name, call('user/list'));
    enter('d', call('user/get'));
    await settle();
    await subject.close();
    await settle();
    expect([...failures.keys()].sort()).toEqual(['b', 'c', 'd']);
    expect(failures.get('b')).toMatchObject({
      name: 'LimitExceededError',
      message: 'client "erp" is closed',
    });
    leave('a');
    await settle();
    expect(granted).toEqual(['a']);
    expect(jest.getTimerCount()).toBe(before);
  });

  it.each(['odd', {}, undefined])('counts on its own if its Redis replies %p', async (reply) => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const redis = { eval: () => Promise.resolve(reply) };
    const subject = limiter({ callsPerMinute: 1, maxQueued: 0, redis });
    (await subject.acquire(call())).release();
    await expect(subject.acquire(call())).rejects.toBeInstanceOf(LimitExceededError);
    expect(warn).toHaveBeenCalledTimes(1);
    await subject.close();
  });

  it('stops the probes of its Redis when it is closed', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const redis = { eval: () => Promise.reject(new Error('down')) };
    const subject = limiter({ callsPerMinute: 1, redis });
    const permit = await subject.acquire(call());
    expect(jest.getTimerCount()).toBe(1);
    await subject.close();
    permit.release();
    await settle();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('rejects waiting calls whose check fails', async () => {
    const subject = limiter({ concurrentCalls: 1 });
    await subject.acquire(call());
    let isWanted = true;
    const waiting = subject.acquire(call(), () => {
      if (!isWanted) throw new Error('not wanted');
    });
    const failure = expect(waiting).rejects.toThrow('not wanted');
    await settle();
    isWanted = false;
    subject.recheck();
    await failure;
  });
});
