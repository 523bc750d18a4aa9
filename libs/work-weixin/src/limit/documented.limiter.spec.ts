import { jest } from '@jest/globals';
import {
  HttpRemoteApi,
  JsonName,
  LimitExceededError,
  getRemoteApi,
  type CallPermit,
  type HttpRemoteCall,
} from 'nestjs-http-remote';
import { callOf } from '../../../../test/support/call-of.js';
import { AuthWorkWxInput } from '../declare/auth-work-wx.input.js';
import {
  WorkWxApi,
  getWorkWxApi,
  type KnownRate,
  type WorkWxApiOptions,
} from '../declare/work-wx-api.decorator.js';
import { WorkWxInput } from '../declare/work-wx.input.js';
import { CorpLimiter, type CorpLimiterOptions } from './corp.limiter.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function inputOf(action: string, options: WorkWxApiOptions): new () => object {
  @HttpRemoteApi({ action, desc: action })
  @WorkWxApi(options)
  class Limited extends AuthWorkWxInput {
    @JsonName('userid')
    userId?: string;
  }
  return Limited;
}

@HttpRemoteApi({ action: 'webhook/send', desc: '消息推送' })
@WorkWxApi({ rates: [{ calls: 1, perMs: MINUTE, scope: 'key', by: ['key'] }] })
class Robot extends WorkWxInput {
  @JsonName('key', { in: 'query', sensitive: true })
  key = 's3cret-key';
}

const minute = (calls: number): KnownRate => ({ calls, perMs: MINUTE, scope: 'corp' });

function callOn(inputClass: new () => object, more: Partial<HttpRemoteCall> = {}): HttpRemoteCall {
  const api = getRemoteApi(inputClass) as unknown as HttpRemoteCall['api'];
  return callOf({ input: new inputClass(), api, ...more });
}

/** Starts calls and records which of them may go, in that order. */
function watch(more: Partial<CorpLimiterOptions> = {}) {
  const subject = new CorpLimiter({
    tenant: 'acme',
    corpId: 'ww1',
    baseUrl: 'https://qyapi.weixin.qq.com/cgi-bin/',
    limits: { documented: true },
    now: Date.now,
    secretKeyOf: ({ app }) => app ?? 'app',
    ...more,
  });
  const granted: string[] = [];
  const permits = new Map<string, CallPermit>();
  const failures = new Map<string, unknown>();
  const enter = (name: string, call: HttpRemoteCall) =>
    void (async () => subject.acquire(call))().then(
      (permit) => {
        granted.push(name);
        permits.set(name, permit);
      },
      (error: unknown) => failures.set(name, error),
    );
  return { subject, granted, failures, enter, leave: (name: string) => permits.get(name)?.release() };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

// Noon in China.
beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 0, 1, 4) }));
afterEach(() => {
  jest.useRealTimers();
});

describe('Documented rates', () => {
  it('are not kept by default, and cost a call nothing', () => {
    const input = inputOf('user/get', { rates: [minute(1)] });
    const { subject } = watch({ limits: undefined });
    for (let i = 0; i < 5; i++) expect(subject.acquire(callOn(input))).not.toBeInstanceOf(Promise);
  });

  it('delay the calls over them, in their order', async () => {
    const input = inputOf('checkin/list', { rates: [minute(2)] });
    const { granted, enter } = watch();
    for (const name of ['a', 'b', 'c', 'd', 'e']) enter(name, callOn(input));
    await settle();
    expect(granted).toEqual(['a', 'b']);
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(granted).toEqual(['a', 'b']);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(granted).toEqual(['a', 'b', 'c', 'd']);
    await jest.advanceTimersByTimeAsync(61_100);
    expect(granted).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('allow a call without a promise while there is room', () => {
    const { subject } = watch();
    const permit = subject.acquire(callOn(inputOf('checkin/list', { rates: [minute(2)] })));
    expect(permit).not.toBeInstanceOf(Promise);
  });

  it('keep all windows, and count a call in all or in none', async () => {
    const input = inputOf('contactrule/create', {
      rates: [minute(2), { calls: 3, perMs: HOUR, scope: 'corp' }],
    });
    const { granted, enter } = watch();
    for (const name of ['a', 'b', 'c', 'd']) enter(name, callOn(input));
    await jest.advanceTimersByTimeAsync(62_000);
    expect(granted).toEqual(['a', 'b', 'c']);
    await jest.advanceTimersByTimeAsync(HOUR - 62_000);
    expect(granted).toEqual(['a', 'b', 'c']);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(granted).toEqual(['a', 'b', 'c', 'd']);
  });

  it('reject a call at once that would wait longer than it may take', async () => {
    const input = inputOf('appchat/create', { rates: [{ calls: 1, perMs: DAY, scope: 'corp' }] });
    const { failures, granted, enter } = watch();
    enter('a', callOn(input));
    enter('b', callOn(input, { remainingMs: 10_000 }));
    await settle();
    expect(granted).toEqual(['a']);
    expect(failures.get('b')).toBeInstanceOf(LimitExceededError);
    // Until midnight in China.
    expect(failures.get('b')).toMatchObject({ outcome: 'not-sent', retryAfterMs: 12 * HOUR + 1_000 });
    await jest.advanceTimersByTimeAsync(12 * HOUR + 1_000);
    enter('c', callOn(input));
    await settle();
    expect(granted).toEqual(['a', 'c']);
  });

  it('count APIs together that share them, and others separately', async () => {
    const shared = (sharedWith: string[]) => ({ rates: [{ ...minute(1), sharedWith }] });
    const { granted, enter } = watch();
    enter('a', callOn(inputOf('rule/add', shared(['rule/edit']))));
    enter('b', callOn(inputOf('rule/edit', shared(['rule/add']))));
    enter('c', callOn(inputOf('rule/list', { rates: [minute(1)] })));
    await settle();
    expect(granted).toEqual(['a', 'c']);
  });

  it('of an app count each app, and those by a property each value', async () => {
    const app = inputOf('oa/add', { rates: [{ calls: 1, perMs: MINUTE, scope: 'app' }] });
    const member = inputOf('agent/set', {
      rates: [{ calls: 1, perMs: MINUTE, scope: 'app', by: ['userId'] }],
    });
    const of = (userId: string) => callOn(member, { input: Object.assign(new member(), { userId }) });
    const { granted, enter } = watch();
    enter('a', callOn(app));
    enter('a again', callOn(app));
    enter('helpdesk', callOn(app, { app: 'helpdesk' }));
    enter('lisi', of('lisi'));
    enter('lisi again', of('lisi'));
    enter('zhangsan', of('zhangsan'));
    await settle();
    expect(granted).toEqual(['a', 'helpdesk', 'lisi', 'zhangsan']);
  });

  it('of a key count each key, and hold no key', async () => {
    const { subject, granted, enter } = watch();
    enter('a', callOn(Robot));
    enter('b', callOn(Robot));
    enter('c', callOn(Robot, { input: Object.assign(new Robot(), { key: 'other' }) }));
    await settle();
    expect(granted).toEqual(['a', 'c']);
    const seen = new Set<unknown>();
    const printed = JSON.stringify(subject, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      if (seen.has(value)) return undefined;
      seen.add(value);
      return value instanceof Map ? [...value] : value;
    });
    expect(printed).toContain('webhook/send');
    expect(printed).not.toContain('s3cret-key');
  });

  it('let nobody pass the line when one in it gives up', async () => {
    const input = inputOf('checkin/list', { rates: [minute(1)] });
    const { granted, failures, enter } = watch();
    const left = new AbortController();
    enter('a', callOn(input));
    enter('b', callOn(input));
    enter('c', callOn(input, { signal: left.signal }));
    await settle();
    left.abort(new Error('left'));
    await settle();
    enter('d', callOn(input));
    await jest.advanceTimersByTimeAsync(61_100);
    expect(granted).toEqual(['a', 'b']);
    expect([...failures.keys()]).toEqual(['c']);
    await jest.advanceTimersByTimeAsync(61_100);
    expect(granted).toEqual(['a', 'b', 'd']);
  });

  it('bound the calls that wait', async () => {
    const input = inputOf('checkin/list', { rates: [minute(1)] });
    const { failures, enter } = watch({ limits: { documented: true, maxQueued: 1 } });
    for (const name of ['a', 'b', 'c']) enter(name, callOn(input));
    await settle();
    expect([...failures.keys()]).toEqual(['c']);
    expect(failures.get('c')).toMatchObject({ message: expect.stringContaining('maxQueued: 1') });
  });

  it('reject the calls that wait when the tenant closes, and leave no timer', async () => {
    const input = inputOf('checkin/list', { rates: [minute(1)] });
    const { subject, failures, enter } = watch();
    for (const name of ['a', 'b']) enter(name, callOn(input));
    await settle();
    subject.close();
    await settle();
    expect(failures.get('b')).toMatchObject({ message: 'checkin/list: corp ww1 is closed' });
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('Documented concurrency', () => {
  it('is kept per API', async () => {
    const one = inputOf('strategy/create', { concurrency: 1 });
    const other = inputOf('strategy/edit', { concurrency: 1 });
    const { granted, enter, leave } = watch();
    enter('a', callOn(one));
    enter('b', callOn(one));
    enter('c', callOn(other));
    await settle();
    expect(granted).toEqual(['a', 'c']);
    leave('a');
    await settle();
    expect(granted).toEqual(['a', 'c', 'b']);
  });

  it('gives its permit back if the rate rejects the call', async () => {
    const input = inputOf('chain/import', { concurrency: 1, rates: [minute(1)] });
    const { granted, failures, enter, leave } = watch();
    enter('a', callOn(input));
    await settle();
    leave('a');
    enter('b', callOn(input, { remainingMs: 1_000 }));
    await settle();
    expect([...failures.keys()]).toEqual(['b']);
    enter('c', callOn(input));
    await jest.advanceTimersByTimeAsync(61_100);
    expect(granted).toEqual(['a', 'c']);
  });
});

describe('@WorkWxApi()', () => {
  it.each([
    [{ rates: [{ calls: 0, perMs: 1, scope: 'corp' }] }, 'calls of a rate'],
    [{ rates: [{ calls: 1, perMs: DAY + 1, scope: 'corp' }] }, 'perMs of a rate'],
    [{ rates: [{ calls: 1, perMs: 1, scope: 'merchant' }] }, 'scope of a rate must be one of corp, app, key'],
    [{ rates: [{ calls: 1, perMs: 1, scope: 'key' }] }, "a rate of scope 'key' needs by"],
    [{ concurrency: 1.5 }, 'concurrency must be'],
    [{ permission: '' }, 'permission must be a text'],
  ])('rejects %j', (options, message) => {
    expect(() => inputOf('a/b', options as never)).toThrow(message);
  });

  it.each([{ agentId: 'agentid' }, { rates: [{ ...minute(1), by: ['userid'] }] }])(
    'rejects the name of no property when it is first read: %j',
    (options) => {
      expect(() => getWorkWxApi(inputOf('a/b', options))).toThrow(
        /there is no property "\w+id", only .*userId$/,
      );
    },
  );
});
