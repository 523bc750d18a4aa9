import { jest } from '@jest/globals';
import { Injectable, Logger, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  CreateUserEvent,
  SuiteTicketNotice,
  TextMessage,
  plain,
} from '../../../../../test/support/callback-events.js';
import { CallbackSender, KEY, xmlOf } from '../../../../../test/support/callback-sender.js';
import { ChangeAuthNotice } from '../../events/suite/change-auth.event.js';
import { DeviceBindEvent } from '../../events/devices/device-bind.event.js';
import { RegisterCorpNotice } from '../../events/suite/register-corp.event.js';
import { PaymentNotice } from '../../events/payment/payment.event.js';
import { TenantContext } from '../../tenant/context/tenant-context.js';
import { TenantSource } from '../../tenant/tenant-source.js';
import { WorkWeixinModule } from '../../work-weixin.module.js';
import type { CallbackContext, ProviderCallbackContext } from '../contract/callback-context.js';
import type { CallbackReply } from '../contract/callback-reply.js';
import { OnAnyWorkWeixinEvent, OnWorkWeixinEvent } from '../contract/on-work-weixin-event.decorator.js';
import { ProviderCallback } from '../contract/provider-callback.js';
import { WorkWeixinCallback } from '../contract/work-weixin-callback.js';
import { WorkWeixinEvent } from '../contract/work-weixin-event.decorator.js';
import { CallbackRefusedError } from '../errors/callback-refused.error.js';
import { CallbackObserver } from '../observe/callback.observer.js';
import type { CallbackRecord } from '../observe/callback-record.js';
import { DeviceBindReply } from '../reply/device-replies.js';
import { TextReply } from '../reply/text-reply.js';
import { WorkWeixinCallbackModule } from '../work-weixin-callback.module.js';
import type { WorkWeixinCallbackOptions } from '../work-weixin-callback.options.js';
import { CallbackReceiver, type CallbackRequest } from './callback-receiver.js';

const keys = { token: 'tok3n', aesKey: KEY };
const sending = (receiveId: string) => new CallbackSender({ ...keys, receiveId });
const acme = { corpId: 'ww1', secrets: { app: 's' }, callbacks: { pay: { ...keys, kind: 'app' as const } } };
const all: WorkWeixinCallbackOptions = {
  suites: { crm: { suiteId: 'ww-suite', ...keys } },
  providers: { own: { corpId: 'ww-provider', ...keys } },
  devices: { door: { modelId: 'model-1', ...keys }, doors: { corpId: 'ww-provider', ...keys } },
};

class Records extends CallbackObserver {
  readonly all: CallbackRecord[] = [];
  onCallback(record: CallbackRecord) {
    this.all.push(record);
  }
}

type Seen = Omit<ProviderCallbackContext, 'signal' | 'receivedAtMs' | 'attempt'> & {
  readonly current?: string;
};

@Injectable()
class Handlers {
  readonly seen: Seen[] = [];
  reply: CallbackReply | undefined;

  constructor(private readonly tenants: TenantContext) {}

  @OnWorkWeixinEvent(CreateUserEvent)
  joined(_event: CreateUserEvent, context: CallbackContext) {
    this.note(context);
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  text(_event: TextMessage, context: CallbackContext) {
    this.note(context);
    return TextReply.from({ content: '好' });
  }

  @OnWorkWeixinEvent(SuiteTicketNotice, ChangeAuthNotice, RegisterCorpNotice)
  notice(_event: WorkWeixinCallback, context: ProviderCallbackContext) {
    this.note(context);
  }

  @OnWorkWeixinEvent(DeviceBindEvent, { reply: true })
  bind(_event: DeviceBindEvent, context: ProviderCallbackContext) {
    this.note(context);
    return this.reply;
  }

  @OnWorkWeixinEvent(PaymentNotice)
  paid(_event: PaymentNotice, context: CallbackContext) {
    this.note(context);
  }

  @OnAnyWorkWeixinEvent()
  others(_event: WorkWeixinCallback, context: CallbackContext) {
    this.note({ ...context, receiver: `others of ${context.receiver}` });
  }

  @OnAnyWorkWeixinEvent({ provider: true })
  othersOfProvider(_event: WorkWeixinCallback, context: ProviderCallbackContext) {
    this.note({ ...context, receiver: `others without tenant of ${context.receiver}` });
  }

  private note({ signal: _, receivedAtMs: __, attempt: ___, ...context }: ProviderCallbackContext) {
    this.seen.push({ ...context, current: this.tenants.current() });
  }
}

const open: TestingModule[] = [];

async function start(options: WorkWeixinCallbackOptions = all, root: object = { tenants: { acme } }) {
  const records = new Records();
  @Module({
    imports: [
      WorkWeixinModule.forRoot(root as { tenants: { acme: typeof acme } }),
      WorkWeixinCallbackModule.forRoot({ observers: [records], ...options }),
    ],
    providers: [Handlers],
  })
  class AppModule {}
  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  await module.init();
  open.push(module);
  const receiver = module.get(CallbackReceiver);
  const handlers = module.get(Handlers);
  return {
    receive: (path: CallbackRequest['path'], request: Omit<CallbackRequest, 'path'>) =>
      receiver.receive({ path, ...request }),
    handlers,
    seen: handlers.seen,
    records: records.all,
  };
}

beforeEach(() => jest.spyOn(Logger.prototype, 'warn').mockReturnValue());
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(open.splice(0).map((module) => module.close()));
});

const reasonOf = (record: CallbackRecord | undefined) =>
  record?.error instanceof CallbackRefusedError ? record.error.reason : record?.error;

const changeAuth = (corpId: string) =>
  xmlOf({ SuiteId: 'ww-suite', InfoType: 'change_auth', TimeStamp: 1, AuthCorpId: corpId });

const text = (corpId: string, content = 'x') =>
  xmlOf({
    ToUserName: corpId,
    FromUserName: 'lisi',
    CreateTime: 1,
    MsgType: 'text',
    Content: content,
    MsgId: '1',
  });

const device = (eventType: string, corpId?: string) =>
  JSON.stringify({
    msg_type: 'event',
    base_info: { req_id: eventType, device_sn: 'sn', auth_corpid: corpId },
    event: { event_type: eventType },
  });

describe('The command URL of a suite', () => {
  it.each([
    'suites/crm/command',
    '/work-weixin/suites/crm/command/',
    { suite: 'crm', receiver: 'command' },
  ] as const)('gets notices at %j, and answers success', async (path) => {
    const { receive, seen, records } = await start();
    const answer = await receive(path, sending('ww-suite').push(plain.suiteTicket()));
    expect(answer).toMatchObject({ status: 200, body: 'success' });
    const receiver = 'suites/crm/command';
    expect(seen).toEqual([{ suite: 'crm', receiver, eventId: 'info/suite_ticket', current: undefined }]);
    expect(records).toMatchObject([{ outcome: 'handled', receiver, eventId: 'info/suite_ticket' }]);
    expect(records[0]?.tenant).toBeUndefined();
  });

  it('names the corp of a notice, and its tenant if there is one', async () => {
    const { receive, seen, records } = await start();
    const suite = sending('ww-suite');
    await receive('suites/crm/command', suite.push(changeAuth('ww1')));
    await receive('suites/crm/command', suite.push(changeAuth('ww-new')));
    expect(seen).toMatchObject([
      { suite: 'crm', corpId: 'ww1', tenant: 'acme', current: 'acme' },
      { suite: 'crm', corpId: 'ww-new', current: undefined },
    ]);
    expect(seen[1]).not.toHaveProperty('tenant');
    expect(records.map(({ tenant }) => tenant)).toEqual(['acme', undefined]);
  });

  it('answers success to what nobody handles, and gives it to the handler of any', async () => {
    const { receive, seen } = await start();
    const notice = xmlOf({ SuiteId: 'ww-suite', InfoType: 'new_thing' });
    expect(await receive('suites/crm/command', sending('ww-suite').push(notice))).toMatchObject({
      status: 200,
      body: 'success',
    });
    // The corp of a notice may be a tenant: it is a notice nevertheless.
    const ofTenant = xmlOf({ SuiteId: 'ww-suite', InfoType: 'new_thing', AuthCorpId: 'ww1' });
    await receive('suites/crm/command', sending('ww-suite').push(ofTenant));
    expect(seen).toMatchObject([
      { receiver: 'others without tenant of suites/crm/command' },
      { receiver: 'others without tenant of suites/crm/command', tenant: 'acme' },
    ]);
  });

  it('does not call a handler that relies on a tenant', async () => {
    const { receive, seen } = await start();
    const answer = await receive('suites/crm/command', sending('ww-suite').push(plain.createUser('a')));
    expect(answer.status).toBe(200);
    expect(seen).toMatchObject([{ receiver: 'others without tenant of suites/crm/command' }]);
  });

  it.each(['ww-other', '', 'ww1'])('refuses a notice that was encrypted for %j', async (receiveId) => {
    const { receive, records, seen } = await start();
    expect((await receive('suites/crm/command', sending(receiveId).push(changeAuth('ww1')))).status).toBe(
      403,
    );
    expect(reasonOf(records[0])).toBe('receive-id');
    expect(String(records[0]?.error)).toContain('suites/crm/command');
    expect(seen).toEqual([]);
  });
});

describe('The data URL of a suite', () => {
  it('belongs to the tenant of the corp that the callback names, and replies to it', async () => {
    const { receive, seen } = await start();
    const corp = sending('ww1');
    const { status, body } = await receive('suites/crm/data', corp.push(text('ww1')));
    expect(status).toBe(200);
    expect(corp.open(body)).toContain('<ToUserName>lisi</ToUserName>');
    expect(seen).toEqual([
      {
        suite: 'crm',
        tenant: 'acme',
        corpId: 'ww1',
        receiver: 'suites/crm/data',
        eventId: 'message/text',
        current: 'acme',
      },
    ]);
  });

  it('keeps messages of two corps apart that have one id', async () => {
    const globex = { corpId: 'ww2', secrets: { app: 's' } };
    const { receive, seen } = await start(all, { tenants: { acme, globex } });
    await receive('suites/crm/data', sending('ww1').push(text('ww1')));
    await receive('suites/crm/data', sending('ww2').push(text('ww2')));
    await receive('suites/crm/data', sending('ww2').push(text('ww2')));
    expect(seen.map(({ tenant }) => tenant)).toEqual(['acme', 'globex']);
  });

  it('refuses what was encrypted for another corp, whatever its text contains', async () => {
    const { receive, records } = await start();
    expect((await receive('suites/crm/data', sending('ww2').push(text('ww1')))).status).toBe(403);
    // A member of ww2 writes to an app of ww2, and names ww1 in the message.
    const forged = text('ww2', '<ToUserName>ww1</ToUserName>');
    expect((await receive('suites/crm/data', sending('ww2').push(forged))).status).toBe(503);
    expect(records.map(reasonOf)).toEqual(['receive-id', 'no-tenant']);
  });

  it('asks tenantOf, whose ids may be others than those of the tenants', async () => {
    const tenantOf = jest.fn((corpId: string) => Promise.resolve(corpId === 'wp-acme' ? 'acme' : undefined));
    const { receive, seen, records } = await start({ suites: { crm: { suiteId: 's', ...keys, tenantOf } } });
    await receive('suites/crm/data', sending('wp-acme').push(text('wp-acme')));
    expect(seen).toMatchObject([{ tenant: 'acme', corpId: 'wp-acme', current: 'acme' }]);
    expect((await receive('suites/crm/data', sending('wp-new').push(text('wp-new')))).status).toBe(503);
    expect(reasonOf(records[1])).toBe('no-tenant');
    tenantOf.mockRejectedValueOnce(new Error('down'));
    expect((await receive('suites/crm/data', sending('wp-acme').push(text('wp-acme', 'y')))).status).toBe(
      503,
    );
    expect(reasonOf(records[2])).toBe('tenant-unavailable');
  });

  it('lets no more than maxPending callbacks wait for tenantOf', async () => {
    let found: (name: string) => void = () => undefined;
    const lookup = new Promise<string>((resolve) => (found = resolve));
    const { receive, records } = await start({
      suites: { crm: { suiteId: 's', ...keys, tenantOf: () => lookup } },
      maxPending: 2,
    });
    const send = (content: string) => receive('suites/crm/data', sending('ww1').push(text('ww1', content)));
    const waiting = [send('1'), send('2')];
    await Promise.resolve();
    expect((await send('3')).status).toBe(503);
    expect(reasonOf(records[0])).toBe('busy');
    found('acme');
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('is given up in time if tenantOf hangs', async () => {
    const tenantOf = () => new Promise<never>(() => undefined);
    const { receive, records } = await start({
      suites: { crm: { suiteId: 's', ...keys, tenantOf } },
      answerWithinMs: 50,
    });
    expect((await receive('suites/crm/data', sending('ww1').push(text('ww1')))).status).toBe(503);
    expect(reasonOf(records[0])).toBe('tenant-unavailable');
  });

  it('finds a tenant of a TenantSource by the corp as its name', async () => {
    const source = new (class extends TenantSource {
      readonly asked: string[] = [];
      find(name: string) {
        this.asked.push(name);
        return Promise.resolve(name === 'ww2' ? { corpId: 'ww2', secrets: { app: 's' } } : undefined);
      }
    })();
    const { receive, seen, records } = await start(all, { tenants: source });
    await receive('suites/crm/data', sending('ww2').push(text('ww2')));
    expect(seen).toMatchObject([{ tenant: 'ww2', corpId: 'ww2' }]);
    // Whoever does not know the token does not make the source look anything up.
    const { query, ...rest } = sending('ww3').push(text('ww3'));
    await receive('suites/crm/data', { ...rest, query: { ...query, msg_signature: 'a'.repeat(40) } });
    expect(reasonOf(records[1])).toBe('signature');
    expect(new Set(source.asked)).toEqual(new Set(['ww2']));
  });

  it('of an individual developer is encrypted for nobody', async () => {
    const { receive, seen, records } = await start({
      suites: { crm: { suiteId: 's', isIndividual: true, ...keys } },
    });
    const nobody = sending('');
    const { body } = await receive('suites/crm/data', nobody.push(text('ww1')));
    expect(nobody.open(body)).toContain('lisi');
    await receive('suites/crm/command', nobody.push(changeAuth('ww1')));
    expect(seen).toMatchObject([{ tenant: 'acme' }, { tenant: 'acme' }]);
    await receive('suites/crm/data', sending('ww1').push(text('ww1', 'y')));
    expect(reasonOf(records[2])).toBe('receive-id');
  });
});

describe('The check of a URL', () => {
  it.each(['suites/crm/command', 'suites/crm/data'])(
    'of %s is answered whatever it is encrypted for: no page says what that is',
    async (path) => {
      const { receive } = await start();
      for (const receiveId of ['ww-suite', 'ww-provider', 'ww1', ''])
        expect(await receive(path, sending(receiveId).check('echo'))).toMatchObject({
          status: 200,
          body: 'echo',
        });
      expect((await receive(path, sending('ww-suite').check(changeAuth('ww1')))).status).toBe(403);
      // What is not a check is.
      const json = JSON.stringify({ ToUserName: 'ww1', MsgType: 'text' });
      expect((await receive(path, sending('ww2').push(json))).status).toBe(403);
    },
  );

  it.each([
    ['providers/own', 'ww-provider'],
    ['devices/door', 'model-1'],
    ['devices/doors', 'ww-provider'],
  ])('of %s is encrypted for %s', async (path, receiveId) => {
    const { receive } = await start();
    expect((await receive(path, sending(receiveId).check('echo'))).body).toBe('echo');
    expect((await receive(path, sending('ww1').check('echo'))).status).toBe(403);
  });

  it.each([
    'suites/other/command',
    'suites/crm/other',
    'suites/crm',
    'providers/other',
    'devices/x',
    'suites/crm/data/x',
  ])('of %s is not found', async (path) => {
    const { receive } = await start();
    expect((await receive(path, sending('ww-suite').check('echo'))).status).toBe(404);
  });
});

describe('The URL of a provider', () => {
  it('gets notices of the provider', async () => {
    const { receive, seen } = await start();
    const notice = xmlOf({ ServiceCorpId: 'ww-provider', InfoType: 'register_corp', AuthCorpId: 'ww1' });
    expect(await receive({ provider: 'own' }, sending('ww-provider').push(notice))).toMatchObject({
      status: 200,
      body: '',
    });
    expect(seen).toMatchObject([
      {
        provider: 'own',
        receiver: 'providers/own',
        corpId: 'ww1',
        tenant: 'acme',
        eventId: 'info/register_corp',
      },
    ]);
  });
});

describe('The URL of a device', () => {
  it('gets JSON, and knows the corp of the device', async () => {
    const { receive, seen } = await start();
    const answer = await receive({ device: 'door' }, sending('model-1').push(device('bind', 'ww1')));
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(seen).toMatchObject([
      {
        device: 'door',
        receiver: 'devices/door',
        corpId: 'ww1',
        tenant: 'acme',
        eventId: 'device/event/bind',
      },
    ]);
  });

  it('replies in JSON with a timestamp that is a text', async () => {
    const { receive, handlers } = await start();
    handlers.reply = DeviceBindReply.from({ errCode: 1, errMsg: '未登记' });
    const model = sending('model-1');
    const { body, headers } = await receive('devices/door', model.push(device('bind')));
    expect(headers['content-type']).toContain('application/json');
    const sealed = JSON.parse(body) as Record<string, string>;
    expect(sealed['timestamp']).toMatch(/^\d+$/);
    const plainText = model.open(JSON.stringify({ ...sealed, timestamp: Number(sealed['timestamp']) }));
    expect(JSON.parse(plainText)).toEqual({ errcode: 1, errmsg: '未登记' });
  });

  it('rejects a reply that is for apps', async () => {
    const { receive, handlers, records } = await start();
    handlers.reply = TextReply.from({ content: 'x' });
    await receive('devices/door', sending('model-1').push(device('bind')));
    expect(String(records[0]?.error)).toContain(
      'TextReply is not for devices: use a reply such as DeviceBindReply',
    );
  });

  it('is answered within a second, although apps have longer', async () => {
    const { receive, handlers } = await start({ ...all, drainMs: 1 });
    jest.spyOn(handlers, 'othersOfProvider').mockReturnValue(new Promise(() => undefined) as never);
    const startedMs = performance.now();
    expect((await receive('devices/door', sending('model-1').push(device('new_thing')))).status).toBe(200);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    expect(performance.now() - startedMs).toBeGreaterThan(700);
  });

  it('refuses its own reply, sent back', async () => {
    const { receive, records } = await start();
    await receive('devices/door', sending('model-1').push(JSON.stringify({ errcode: 1, errmsg: '' })));
    expect(reasonOf(records[0])).toBe('own-reply');
  });
});

describe('The URL of the app for payments', () => {
  it.each([
    ['JSON', JSON.stringify({ id: '1', event_type: 'TRANSACTION.SUCCESS', resource: { ciphertext: 'c' } })],
    [
      'XML',
      '<xml><id>1</id><event_type>REFUND.SUCCESS</event_type><resource><ciphertext>c</ciphertext></resource></xml>',
    ],
  ])('gets notices as %s', async (_format, notice) => {
    const { receive, seen } = await start();
    const request = sending('ww1').push(notice);
    const query = { ...request.query, callback_format: 'json' };
    expect((await receive('acme/pay', { ...request, query })).status).toBe(200);
    expect(seen).toMatchObject([{ tenant: 'acme', receiver: 'pay', eventId: 'payment/notification' }]);
  });
});

describe('A module whose receivers cannot work', () => {
  it.each([
    [{ suites: { crm: keys } }, 'suites has crm, which has no suiteId: callbacks are encrypted for it'],
    [{ suites: { 'a/b': { suiteId: 's', ...keys } } }, 'suites has "a/b", which cannot be a part of a URL'],
    [{ suites: { crm: { suiteId: 's', token: 'x' } } }, 'suites.crm.aesKey is missing'],
    [{ providers: { own: keys } }, 'providers has own, which has no corpId'],
    [{ devices: { door: keys } }, 'devices has door, which needs either modelId, or corpId of the provider'],
    [{ devices: { door: { modelId: 'm', corpId: 'c', ...keys } } }, 'devices has door, which needs either'],
    [{ suites: [] }, 'suites must be an object of receivers by name, not a list'],
    [{ suites: { suiteId: 's', ...keys } }, 'text: write suites: { crm: { suiteId, token, aesKey } }'],
    [{ providers: [] }, 'write providers: { own: { corpId, token, aesKey } }'],
    [{ devices: { modelId: 'm', ...keys } }, 'write devices: { door: { modelId, token, aesKey } }'],
    [{ suites: { crm: { suiteId: 's', corpId: 'c', ...keys } } }, 'tenantOf'],
  ])('does not start with %j', async (options, why) => {
    await expect(start(options as WorkWeixinCallbackOptions)).rejects.toThrow(why);
  });

  it('does not start if a tenant has the same URL', async () => {
    const devices = { ...acme, callbacks: { door: { ...keys, kind: 'app' } } };
    await expect(start(all, { tenants: { devices } })).rejects.toThrow(
      'devices.door has the URL of callbacks.door of the tenant "devices": rename one of them',
    );
  });

  it('leaves a tenant of that name the URLs that are free', async () => {
    const devices = { ...acme, callbacks: { desk: { ...keys, kind: 'app' } } };
    const { receive } = await start(all, { tenants: { devices } });
    expect((await receive('devices/desk', sending('ww1').check('echo'))).body).toBe('echo');
  });
});

describe('@WorkWeixinEvent()', () => {
  it('holds a class to the context of its handlers', () => {
    const key = { InfoType: 'new_thing' };
    expect(() => {
      @WorkWeixinEvent({ key, desc: 'x' })
      class Notice extends WorkWeixinCallback {}
      return Notice;
    }).toThrow('@WorkWeixinEvent() of Notice: the class must extend ProviderCallback');
    expect(() => {
      @WorkWeixinEvent({ key: { MsgType: 'new_thing' }, desc: 'x' })
      class Message extends ProviderCallback {}
      return Message;
    }).toThrow('@WorkWeixinEvent() of Message: the class must not extend ProviderCallback');
  });
});
