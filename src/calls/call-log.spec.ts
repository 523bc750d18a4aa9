import { InputInvalidError, getRemoteApi, type HttpRemoteCallRecord } from 'nestjs-http-remote';
import { WorkWeixinApiError } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';
import { readAppSettings } from '../config/app-config.js';
import type { CallEntry } from './call-entry.js';
import { CallLog } from './call-log.js';

const api = getRemoteApi(CreateUserWorkWxInput);

function record(over: Partial<HttpRemoteCallRecord> = {}): HttpRemoteCallRecord {
  return {
    client: 'work-weixin/acme',
    api,
    inputName: api.name,
    startedAt: new Date('2026-01-02T03:04:05Z'),
    endedAt: new Date('2026-01-02T03:04:05.012Z'),
    durationMs: 12.345,
    attempts: 1,
    status: 200,
    error: undefined,
    request: () => undefined,
    response: () => undefined,
    ...over,
  };
}

function follow(log: CallLog, afterId = 0) {
  const seen: CallEntry[] = [];
  let ended = false;
  log.follow(afterId).subscribe({ next: (entry) => seen.push(entry), complete: () => (ended = true) });
  return { ids: () => seen.map(({ id }) => id), seen, isEnded: () => ended };
}

describe('the log of calls', () => {
  const logOf = (callsKept: string) => new CallLog(readAppSettings({ CALLS_KEPT: callsKept }));

  it('stores only the last calls', () => {
    const log = logOf('3');
    for (let i = 0; i < 5; i++) log.onCall(record());
    expect(log.last.map(({ id }) => id)).toEqual([3, 4, 5]);
  });

  it('emits stored calls and then new ones, and completes with the application', () => {
    const log = logOf('3');
    log.onCall(record());
    log.onCall(record());
    const [all, later, restarted] = [follow(log), follow(log, 1), follow(log, 99)];
    log.onCall(record());
    expect([all.ids(), later.ids(), restarted.ids()]).toEqual([
      [1, 2, 3],
      [2, 3],
      [1, 2, 3],
    ]);
    log.beforeApplicationShutdown();
    expect(all.isEnded()).toBe(true);
    expect(follow(log).isEnded()).toBe(true);
  });

  it('shows tenant, API, attempts, duration and outcome of a call', () => {
    const log = logOf('3');
    log.onCall(record());
    expect(log.last).toEqual([
      {
        id: 1,
        startedAt: '2026-01-02T03:04:05.000Z',
        action: 'user/create',
        desc: '创建成员',
        tenant: 'acme',
        outcome: 'done',
        attempts: 1,
        durationMs: 12.3,
      },
    ]);
  });

  it('shows why the server rejected a call, without its message, which may repeat what was sent', () => {
    const log = logOf('3');
    const errmsg = 's3cret-mobile existed, hint: [1234567890_1_abc]';
    log.onCall(
      record({
        error: new WorkWeixinApiError(60104, errmsg, { api, tenant: 'acme', credential: 'contacts' }),
      }),
    );
    expect(log.last[0]).toMatchObject({ outcome: 'refused', errcode: 60104, hint: '1234567890_1_abc' });
    expect(JSON.stringify(log.last)).not.toContain('s3cret-');
  });

  it('shows which rules were violated, without the values, and shortens long texts', () => {
    const log = logOf('3');
    const violation = {
      property: 'x'.repeat(5_000),
      wirePath: 'x',
      rule: 'x',
      message: 'm',
      value: 's3cret-value',
    };
    log.addRejected(
      api,
      'y'.repeat(5_000),
      new InputInvalidError(
        Array.from({ length: 99 }, () => violation),
        { api },
      ),
    );
    const [entry] = log.last;
    expect(entry).toMatchObject({ outcome: 'not-sent', attempts: 0 });
    expect(entry?.violations).toHaveLength(50);
    expect(JSON.stringify(entry).length).toBeLessThan(20_000);
    expect(JSON.stringify(entry)).not.toContain('s3cret-');
  });

  it('shows no details of an unknown error', () => {
    const log = logOf('3');
    log.onCall(record({ error: new Error('s3cret-words') }));
    expect(log.last[0]).toMatchObject({ outcome: 'unknown' });
    expect(JSON.stringify(log.last)).not.toContain('s3cret-');
  });
});
