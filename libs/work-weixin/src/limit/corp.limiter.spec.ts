import { jest } from '@jest/globals';
import {
  ConfigurationInvalidError,
  getRemoteApi,
  type CallPermit,
  type HttpRemoteCall,
} from 'nestjs-http-remote';
import { CreateUserWorkWxInput } from '../catalogue/user/user-create.api.js';
import { UserWorkWxInput } from '../catalogue/user/user-get.api.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { callOf } from '../../../../test/support/call-of.js';
import { CorpLimiter, type CorpLimiterOptions } from './corp.limiter.js';
import { CorpLimitsRegistry } from './corp-limits.registry.js';
import type { WorkWeixinLimits } from './limits.options.js';
import { failureOf } from '../../../../test/support/failure-of.js';

const api = getRemoteApi(UserWorkWxInput) as unknown as HttpRemoteCall['api'];
const otherApi = getRemoteApi(CreateUserWorkWxInput) as unknown as HttpRemoteCall['api'];

const call = (more: Partial<HttpRemoteCall> = {}): HttpRemoteCall => callOf({ api, ...more });

let nowMs = 0;
const now = () => nowMs;
beforeEach(() => (nowMs = 0));
afterEach(() => {
  jest.useRealTimers();
});

const limiter = (more: Partial<CorpLimiterOptions> = {}) =>
  new CorpLimiter({
    tenant: 'acme',
    corpId: 'ww1',
    baseUrl: 'https://qyapi.weixin.qq.com/cgi-bin/',
    limits: undefined,
    now,
    secretKeyOf: ({ app }) => app ?? 'app',
    ...more,
  });

const serverError = (errcode: number) =>
  new WorkWeixinApiError(errcode, 'from the server', { api, tenant: 'acme', credential: 'app' });

async function fail(subject: CorpLimiter, errcode: number): Promise<WorkWeixinApiError> {
  const error = serverError(errcode);
  (await subject.acquire(call())).release(error);
  return error;
}

describe('CorpLimiter', () => {
  it('sets retryAfterMs on the 45009 of the server', async () => {
    expect(await fail(limiter(), 45009)).toMatchObject({ retryAfterMs: 60_000, outcome: 'refused' });
  });

  it('rejects further calls of that API without sending them, each with its own error', async () => {
    const subject = limiter();
    await fail(subject, 45009);
    nowMs += 18_000;
    const error = await failureOf(() => subject.acquire(call()));
    expect(error).toMatchObject({
      name: 'WorkWeixinApiError',
      errcode: 45009,
      tenant: 'acme',
      outcome: 'not-sent',
      retryAfterMs: 42_000,
      api: { action: 'user/get' },
      errmsg: "remembered from the server's last response: not sent for another 42 s",
    });
    expect(await failureOf(() => subject.acquire(call()))).not.toBe(error);
    (await subject.acquire(call({ api: otherApi }))).release();
    nowMs += 42_000;
    (await subject.acquire(call())).release();
  });

  it.each([40003, 45033, -1, 60111])('does not block the API after errcode %i', async (errcode) => {
    const subject = limiter();
    expect(await fail(subject, errcode)).not.toHaveProperty('retryAfterMs');
    (await subject.acquire(call())).release();
  });

  it('does not treat an aborted call as a successful one', async () => {
    const subject = limiter();
    await fail(subject, 45009);
    nowMs += 60_000;
    const left = new AbortController();
    const permit = await subject.acquire(call({ signal: left.signal }));
    left.abort();
    permit.release();
    expect((await fail(subject, 45009)).retryAfterMs).toBe(3_600_000);
  });

  it('keeps the corp’s calls within its limits, and releases every permit', async () => {
    const subject = limiter({ limits: { concurrentCalls: 1, maxQueued: 1 } });
    const first = await subject.acquire(call());
    const second = subject.acquire(call());
    expect(await failureOf(() => subject.acquire(call()))).toMatchObject({ name: 'LimitExceededError' });
    first.release(serverError(40003));
    (await second).release();
    (await subject.acquire(call())).release();
  });

  it('rejects the calls that wait at once when the server blocks their API', async () => {
    const subject = limiter({ limits: { concurrentCalls: 1 } });
    const first = await subject.acquire(call());
    const waiting = [call(), call(), call({ api: otherApi })].map((each) =>
      Promise.resolve(subject.acquire(each)).catch((error: unknown) => error),
    );
    await new Promise(setImmediate);
    first.release(serverError(45009));
    const [one, two, other] = await Promise.all(waiting);
    expect(one).toMatchObject({ errcode: 45009, outcome: 'not-sent' });
    expect(two).not.toBe(one);
    expect(two).toMatchObject({ errcode: 45009, outcome: 'not-sent' });
    (other as CallPermit).release();
  });

  it('rejects the calls that wait for their rate at once when the server blocks their API', async () => {
    const subject = limiter({ limits: { callsPerMinute: 1 } });
    const first = await subject.acquire(call());
    const waiting = [1, 2].map(() => failureOf(() => subject.acquire(call())));
    await new Promise(setImmediate);
    first.release(serverError(45009));
    for (const failure of await Promise.all(waiting)) {
      expect(failure).toMatchObject({ errcode: 45009, outcome: 'not-sent', retryAfterMs: 60_000 });
    }
  });

  it('rejects the calls that wait when it is closed', async () => {
    const subject = limiter({ limits: { concurrentCalls: 1 } });
    const first = await subject.acquire(call());
    const waiting = failureOf(() => subject.acquire(call()));
    subject.close();
    subject.close();
    expect(await waiting).toMatchObject({ name: 'LimitExceededError', message: 'corp ww1 is closed' });
    first.release();
  });

  it('returns its permit synchronously if there are no limits', () => {
    expect(limiter().acquire(call())).not.toBeInstanceOf(Promise);
    expect(limiter({ limits: {} }).acquire(call())).not.toBeInstanceOf(Promise);
  });

  it.each<[string, unknown]>([
    ['limits must be an object', null],
    ['limits must be an object', 5],
    ['limits has no option "callsPerHour"', { callsPerHour: 1 }],
    ['limits has no option "__proto__"', JSON.parse('{"__proto__":1}')],
    ['limits.callsPerMinute must be a whole number of at least 1', { callsPerMinute: 0 }],
    ['limits.callsPerMinute must be', { callsPerMinute: '100' }],
    ['limits.concurrentCalls must be a whole number of at least 1', { concurrentCalls: 1.5 }],
    ['limits.concurrentCalls must be', { concurrentCalls: Infinity }],
    ['limits.maxQueued must be a whole number of at least 0', { maxQueued: -1 }],
    ['limits.redis must be a client of the package', { redis: {} }],
  ])('rejects invalid options with one sentence: %s', (sentence, limits) => {
    const make = () => limiter({ limits: limits as WorkWeixinLimits });
    expect(make).toThrow(ConfigurationInvalidError);
    expect(make).toThrow(`WorkWeixinModule: ${sentence}`);
  });
});

describe('Tenants of one corp', () => {
  it('share the blocked APIs of the corp, and get errors with their own name', async () => {
    const registry = new CorpLimitsRegistry(now);
    await fail(limiter({ registry }), 45009);
    const error = await failureOf(() => limiter({ registry, tenant: 'globex' }).acquire(call()));
    expect(error).toMatchObject({ errcode: 45009, tenant: 'globex' });
  });

  it.each([{ corpId: 'ww2' }, { baseUrl: 'https://proxy.example/cgi-bin/' }])(
    'do not share them with another corp or server: %j',
    async (other) => {
      const registry = new CorpLimitsRegistry(now);
      await fail(limiter({ registry }), 45009);
      (await limiter({ registry, ...other }).acquire(call())).release();
    },
  );

  it('share equal limits, until the last of them is closed', async () => {
    const registry = new CorpLimitsRegistry(now);
    const [one, two] = [1, 2].map(() => limiter({ registry, limits: { concurrentCalls: 1 } }));
    const [, different] = [1, 2].map(() => limiter({ registry, limits: { concurrentCalls: 2 } }));
    const permit = await one?.acquire(call());
    const waiting = two?.acquire(call());
    (await different?.acquire(call()))?.release();
    one?.close();
    permit?.release();
    (await waiting)?.release();
  });

  it('keep the count of the last minute when they are reopened, and nothing older', async () => {
    jest.useFakeTimers({ now: 0 });
    const registry = new CorpLimitsRegistry(now);
    const open = () => limiter({ registry, limits: { callsPerMinute: 1, maxQueued: 0 } });
    const first = open();
    (await first.acquire(call())).release();
    first.close();
    const second = open();
    expect(await failureOf(() => second.acquire(call()))).toMatchObject({ name: 'LimitExceededError' });
    second.close();
    jest.advanceTimersByTime(70_000);
    (await open().acquire(call())).release();
    limiter({ registry, corpId: 'ww2', limits: { callsPerMinute: 1 } }).close();
    jest.advanceTimersByTime(70_000);
    open();
    expect(registry).toMatchObject({ entries: { size: 1 }, idleSinceMs: { size: 0 } });
  });
});
