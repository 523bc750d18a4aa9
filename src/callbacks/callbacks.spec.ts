import { jest } from '@jest/globals';
import type { CallbackRecord } from 'nestjs-work-weixin/callbacks';
import { CallbackRefusedError, HandlerFailedError, ReplyTooLateError } from 'nestjs-work-weixin/callbacks';
import { startApp, type StartedApp } from '../../test/support/app/start-app.js';
import { readAppSettings } from '../config/app-config.js';
import type { CallbackEntry } from './callback-entry.js';
import { CallbackLog } from './callback-log.js';
import type { PushResult } from './sandbox-pushes.service.js';

const MEMBER = 'event/change_contact/create_user';

function record(over: Partial<CallbackRecord> = {}): CallbackRecord {
  return {
    outcome: 'handled',
    status: 200,
    tenant: 'acme',
    receiver: 'contacts',
    eventId: MEMBER,
    handlers: ['MemberChanges.changed'],
    attempts: 1,
    startedAt: new Date('2026-01-02T03:04:05Z'),
    answeredAfterMs: 12.345,
    durationMs: 13.456,
    stages: {},
    ...over,
  };
}

describe('the log of callbacks', () => {
  const logOf = (callsKept: string) => new CallbackLog(readAppSettings({ CALLS_KEPT: callsKept }));

  it('shows event, receiver, handlers, outcome and times of a callback', () => {
    const log = logOf('3');
    for (let i = 0; i < 4; i++) log.onCallback(record());
    expect(log.last.map(({ id }) => id)).toEqual([2, 3, 4]);
    expect(log.last[0]).toEqual({
      id: 2,
      startedAt: '2026-01-02T03:04:05.000Z',
      eventId: MEMBER,
      desc: '新增成员事件',
      tenant: 'acme',
      receiver: 'contacts',
      outcome: 'handled',
      status: 200,
      handlers: ['MemberChanges.changed'],
      attempts: 1,
      answeredAfterMs: 12.3,
      durationMs: 13.5,
    });
  });

  it('shows why a handler failed or a reply was lost, without what was thrown', () => {
    const log = logOf('9');
    const cause = new Error('s3cret-words');
    const failed = new HandlerFailedError('MemberChanges.changed', MEMBER, 3, cause);
    log.onCallback(record({ outcome: 'failed', status: 500, error: failed }));
    log.onCallback(record({ outcome: 'late', error: new ReplyTooLateError('message/text', 4_000) }));
    log.onCallback(record({ outcome: 'failed', error: new Error('s3cret-words') }));
    const [first, second, third] = log.last.map(({ reason }) => reason);
    expect(first).toBe('MemberChanges.changed 运行了 3 次，都失败了：an error of the application');
    expect(second).toContain('没有送达');
    expect(third).toBe('服务内部出错');
    expect(JSON.stringify(log.last)).not.toContain('s3cret-');
  });

  it('stores one rejection a second, so that strangers cannot replace all others', () => {
    const log = logOf('100');
    const refused = record({
      outcome: 'refused',
      status: 403,
      eventId: undefined,
      tenant: 'x'.repeat(5_000),
    });
    const clock = jest.spyOn(performance, 'now');
    for (let ms = 0; ms < 3_000; ms += 10) {
      clock.mockReturnValue(5_000 + ms);
      const error = new CallbackRefusedError('signature', 'acme/contacts');
      log.onCallback({ ...refused, error });
    }
    clock.mockRestore();
    expect(log.last.map(({ omitted }) => omitted)).toEqual([undefined, 99, 99]);
    expect(log.last[0]?.reason).toContain('核对 Token');
    expect(JSON.stringify(log.last).length).toBeLessThan(3_000);
  });
});

describe('the routes of the page of callbacks', () => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp();
  });
  afterAll(() => started.app.close());

  it('let the sandbox push a change, a message to the app and one to the robot', async () => {
    expect(await push('member')).toEqual([
      expect.objectContaining({ eventId: MEMBER, status: 200, attempts: 1 }),
    ]);
    expect(await push('text')).toEqual([
      expect.objectContaining({ status: 200, reply: '李四好，人事已收到您的消息。' }),
    ]);
    expect(await push('robot')).toEqual([
      expect.objectContaining({ status: 200, reply: expect.stringContaining('已收到') }),
    ]);
    const entries = await received(3);
    expect(
      entries.map(({ desc, receiver, outcome, handlers }) => [desc, receiver, outcome, ...handlers]),
    ).toEqual([
      ['新增成员事件', 'contacts', 'handled', 'MemberChanges.changed'],
      ['文本消息', 'app', 'handled', 'Receptionist.greet'],
      ['文本消息', 'robot', 'handled', 'Receptionist.answer'],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/newcomer|新同事|你好|lisi|李四|人事/);
    // The member was read anew.
    expect(started.sandbox?.journal.entries.map(({ path }) => path)).toContain('user/get');
  });

  it('reply without a name if the member cannot be read in time', async () => {
    started.sandbox?.faults.add({ kind: 'errcode', errcode: 60011, path: 'user/get', times: 1 });
    expect(await push('text')).toMatchObject([{ reply: '您好，人事已收到您的消息。' }]);
  });

  it('report a handler that failed, and that 企业微信 pushed again', async () => {
    started.sandbox?.faults.add({ kind: 'errcode', errcode: 60011, path: 'user/get', times: 3 });
    expect(await push('member')).toMatchObject([{ status: 200, attempts: 2 }]);
    const [failed, handled] = (await received(6)).slice(-2);
    expect(failed).toMatchObject({ outcome: 'failed', status: 500, attempts: 3, errcode: 60011 });
    expect(handled).toMatchObject({ outcome: 'handled', status: 200 });
  }, 30_000);

  it('show what was received in metrics and health, to holders of a key', async () => {
    const { details } = await jsonOf<{ details: object }>('/health/callbacks');
    expect(details).toMatchObject({ callbacks: { status: 'up', handled: 5, failed: 1, lastGoodSeconds: 0 } });
    const metrics = await (await started.call('/metrics')).text();
    expect(metrics).toMatch(/work_weixin_callbacks\w*\{[^}]*change_contact\/create_user[^}]*\} 1/);
    expect(metrics).not.toContain('newcomer');
  });

  it('pass the check of the console, without the API key', async () => {
    for (const { tenant, receiver } of await jsonOf<{ tenant: string; receiver: string }[]>(
      '/callbacks/receivers',
    )) {
      expect(tenant).toBe('default');
      await expect(started.sandbox?.callbacks.check(receiver)).resolves.toBeUndefined();
    }
    const stranger = await fetch(`${started.url}/wecom/contacts?msg_signature=x`);
    expect([stranger.status, await stranger.text()]).toEqual([403, '']);
  });

  it.each<[string, number, unknown]>([
    ['no body', 415, undefined],
    ['a list', 400, []],
    ['an unknown push', 400, { push: 's3cret-x' }],
    ['null', 400, 'null'],
  ])('reject %s with %i', async (_, status, body) => {
    const answer = await started.call('/callbacks/pushes', { body, method: 'POST' });
    const text = await answer.text();
    expect([answer.status, text]).toEqual([status, expect.stringMatching(/\p{Script=Han}/u)]);
    expect(text).not.toContain('s3cret-');
  });

  it.each(['/callbacks/events', '/callbacks/receivers', '/callbacks/pushes', '/health/callbacks'])(
    'need the key: %s',
    async (path) => {
      const method = path.endsWith('pushes') ? 'POST' : 'GET';
      expect((await fetch(started.url + path, { method })).status).toBe(401);
    },
  );

  it('of a configured corp list its URLs, and push nothing', async () => {
    const aesKey = 'x'.repeat(43);
    const { app, call } = await startApp({
      API_KEYS: 's3cret-key-of-sixteen',
      WORK_WEIXIN_CORP_ID: 'ww1',
      WORK_WEIXIN_APP_SECRET: 's3cret-app',
      WORK_WEIXIN_CALLBACKS_APP_TOKEN: 'tok3n',
      WORK_WEIXIN_CALLBACKS_APP_AES_KEY: aesKey,
      PUBLIC_URL: 'https://hr.example.com',
      STATE_SECRET: 's3cret-of-at-least-thirty-two-characters',
    });
    const text = await (await call('/callbacks/receivers')).text();
    expect(JSON.parse(text)).toEqual([
      { tenant: 'default', receiver: 'app', kind: 'app', url: 'https://hr.example.com/wecom/default/app' },
    ]);
    expect((await call('/callbacks/pushes', { body: { push: 'text' } })).status).toBe(404);
    await app.close();
  });

  async function push(name: string): Promise<PushResult[]> {
    return jsonOf<PushResult[]>('/callbacks/pushes', { body: { push: name } });
  }

  /** Of the stream of the page. */
  async function received(count: number): Promise<CallbackEntry[]> {
    const answer = await started.call('/callbacks/events');
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of answer.body as ReadableStream<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const entries = [...text.matchAll(/^data: (.+)$/gm)].map(
        ([, data = '']) => JSON.parse(data) as CallbackEntry,
      );
      // Leaving the loop ends the request.
      if (entries.length >= count) return entries;
    }
    throw new Error('the stream has ended');
  }

  async function jsonOf<T>(path: string, options?: Parameters<StartedApp['call']>[1]): Promise<T> {
    const answer = await started.call(path, options);
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  }
});
