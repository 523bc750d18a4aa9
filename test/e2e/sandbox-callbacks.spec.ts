import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable, Module, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import {
  BotStreamReply,
  OnAnyWorkWeixinEvent,
  OnWorkWeixinEvent,
  TextReply,
  VerifyDeviceReply,
  WorkWeixinCallbackModule,
  getWorkWeixinEvent,
  type CallbackContext,
  type ProviderCallbackContext,
  type WorkWeixinCallback,
  type WorkWeixinEventClass,
} from 'nestjs-work-weixin/callbacks';
import { BotTextMessage } from 'nestjs-work-weixin/events/bots';
import { CreateUserEvent, DeleteUserEvent } from 'nestjs-work-weixin/events/contacts';
import * as devices from 'nestjs-work-weixin/events/devices';
import { TextMessage } from 'nestjs-work-weixin/events/messages';
import * as suite from 'nestjs-work-weixin/events/suite';
import { CreateUserWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';

const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const RECEIVERS = {
  contacts: { token: 'tok3n', aesKey: AES_KEY },
  app: { token: 'other', aesKey: AES_KEY, kind: 'app' },
  robot: { token: 'robot', aesKey: AES_KEY, kind: 'bot' },
} as const;

/** Reads a new member at the corp that called, as an application would. */
@Injectable()
class Directory {
  readonly joined: string[] = [];
  readonly left: string[] = [];
  fails = 0;

  constructor(private readonly workWeixin: WorkWeixinService) {}

  @OnWorkWeixinEvent(CreateUserEvent)
  async onJoined({ userId = '', department }: CreateUserEvent, { eventId }: CallbackContext) {
    if (this.fails-- > 0) throw new Error('the database is down');
    const { name } = await this.workWeixin.send(UserWorkWxInput.from({ userId }));
    this.joined.push(`${eventId} ${userId} ${name} ${department?.join()}`);
  }

  @OnWorkWeixinEvent(DeleteUserEvent)
  onLeft({ userId = '' }: DeleteUserEvent) {
    this.left.push(userId);
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  greet({ content }: TextMessage) {
    return TextReply.from({ content: `收到：${content}` });
  }

  @OnWorkWeixinEvent(BotTextMessage, { reply: true })
  stream({ msgId = '', text }: BotTextMessage) {
    return BotStreamReply.from({ id: msgId, finish: true, content: `收到：${text?.content}` });
  }
}

describe('An application that gets the callbacks of the sandbox', () => {
  let sandbox: Sandbox;
  let app: INestApplication;
  let directory: Directory;

  beforeEach(async () => {
    sandbox = await startSandbox();
    const { corpId, secrets } = sandbox.demo;

    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          corpId,
          secrets,
          callbacks: RECEIVERS,
          baseUrl: sandbox.baseUrl,
          observers: [],
        }),
        WorkWeixinCallbackModule.forRoot({ observers: [], now: () => sandbox.clock.now() }),
      ],
      providers: [Directory],
    })
    class AppModule {}

    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = module.createNestApplication({ logger: false });
    await app.listen(0, '127.0.0.1');
    directory = app.get(Directory);
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    for (const [name, receiver] of Object.entries(RECEIVERS))
      sandbox.callbacks.configure(name, { ...receiver, url: `http://127.0.0.1:${port}/work-weixin/${name}` });
  });

  afterEach(async () => {
    await app.close();
    await sandbox.close();
  });

  it.each(Object.keys(RECEIVERS))('passes the check of the console for %s', async (name) => {
    await expect(sandbox.callbacks.check(name)).resolves.not.toThrow();
  });

  it('is told in one sentence what is wrong with its settings', async () => {
    sandbox.callbacks.configure('contacts', { token: 'wr0ng' });
    await expect(sandbox.callbacks.check('contacts')).rejects.toThrow(/403/);
  });

  it('gets what an administrator changes, and nothing of what it changes itself', async () => {
    await sandbox.console.member.create({
      userid: 'xiaohong',
      name: '小红',
      department: [2, 3],
      mobile: '10000009001',
    });
    expect(directory.joined).toEqual(['event/change_contact/create_user xiaohong 小红 2,3']);
    await app.get(WorkWeixinService).send(
      CreateUserWorkWxInput.from({
        userId: 'xiaoming',
        name: '小明',
        mobile: '10000009002',
        department: [2],
      }),
    );
    await sandbox.console.member.remove('xiaohong');
    expect(directory.left).toEqual(['xiaohong']);
    expect(directory.joined).toHaveLength(1);
  });

  it('handles a callback once, however often it comes', async () => {
    sandbox.callbacks.faults.add({ kind: 'duplicate' });
    await sandbox.console.member.create({
      userid: 'xiaohong',
      name: '小红',
      department: [2],
      mobile: '10000009001',
    });
    expect(directory.joined).toHaveLength(1);
  });

  it('gets a callback again if its handler failed', async () => {
    directory.fails = 3;
    const [delivery] = await sandbox.console.member.create({
      userid: 'xiaohong',
      name: '小红',
      department: [2],
      mobile: '10000009001',
    });
    expect(delivery).toMatchObject({ status: 200, attempts: 2 });
    expect(directory.joined).toHaveLength(1);
  });

  it('replies to a member and to the user of a robot', async () => {
    const message = { FromUserName: 'lisi', Content: '你好 <&>' };
    expect(await sandbox.callbacks.send('message/text', message, { to: 'app' })).toMatchObject({
      status: 200,
      reply: { ToUserName: 'lisi', MsgType: 'text', Content: '收到：你好 <&>' },
    });
    const text = { text: { content: 'hi' }, from: { userid: 'lisi' } };
    expect(await sandbox.callbacks.send('bot/text', text, { to: 'robot' })).toMatchObject({
      status: 200,
      reply: { msgtype: 'stream', stream: { finish: true, content: '收到：hi' } },
    });
  });

  it('replies to what a member writes in the client, and the member reads it', async () => {
    const { reply } = await sandbox.client.app.send('app', { text: '你好' }, { from: 'lisi' });
    expect(reply).toMatchObject({ ToUserName: 'lisi', Content: '收到：你好' });
    const exchange = await sandbox.client.bot.send('robot', { text: 'hi' }, { from: 'lisi' });
    expect([exchange.problem, await exchange.ended]).toMatchObject([
      undefined,
      { content: '收到：hi', isFinished: true },
    ]);
    const read = sandbox.messages.of('lisi').map(({ kind, content }) => [kind, content.content]);
    expect(read).toEqual([
      ['reply', '收到：你好'],
      ['bot', '收到：hi'],
    ]);
  });

  it('refuses a callback with a wrong signature', async () => {
    sandbox.callbacks.faults.add({ kind: 'wrong-signature', times: 1 });
    const send = () =>
      sandbox.callbacks.send('change_contact/delete_user', { UserID: 'lisi' }, { to: 'contacts' });
    expect(await send()).toMatchObject({ status: 403, attempts: 4 });
    expect(directory.left).toEqual([]);
    expect(await send()).toMatchObject({ status: 200, attempts: 1 });
    expect(directory.left).toEqual(['lisi']);
  });
});

/** Takes whatever comes to the service, and notes of which class it is. */
@Injectable()
class Service {
  readonly seen: string[] = [];
  readonly about: Pick<ProviderCallbackContext, 'corpId' | 'tenant'>[] = [];

  @OnAnyWorkWeixinEvent({ provider: true })
  any(event: WorkWeixinCallback, { eventId, corpId, tenant }: ProviderCallbackContext) {
    this.seen.push(`${eventId} ${event.constructor.name}`);
    if (corpId !== undefined) this.about.push({ corpId, ...(tenant === undefined ? {} : { tenant }) });
  }

  @OnWorkWeixinEvent(devices.VerifyDeviceEvent, { reply: true })
  verify({ event }: devices.VerifyDeviceEvent) {
    return VerifyDeviceReply.from({ isValid: event?.deviceSnMd5 === 'md5', modelId: 'model-1' });
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  greet(_message: TextMessage, { tenant, suite: name }: CallbackContext) {
    return TextReply.from({ content: `${tenant} by ${name}` });
  }
}

describe('A service that gets the callbacks of the sandbox', () => {
  const keys = { token: 'tok3n', aesKey: AES_KEY };
  const receivers = {
    suites: { crm: { suiteId: 'ww-suite', ...keys } },
    providers: { own: { corpId: 'ww-provider', ...keys } },
    devices: { door: { modelId: 'model-1', ...keys }, all: { corpId: 'ww-provider', ...keys } },
  };
  const classes = Object.values({ ...suite, ...devices }).filter((each): each is WorkWeixinEventClass =>
    isEventClass(each),
  );
  let sandbox: Sandbox;
  let app: INestApplication;
  let service: Service;

  beforeAll(async () => {
    sandbox = await startSandbox();
    const { corpId, secrets } = sandbox.demo;

    @Module({
      imports: [
        WorkWeixinModule.forRoot({ tenants: { demo: { corpId, secrets } } }),
        WorkWeixinCallbackModule.forRoot({
          ...receivers,
          events: classes.filter((each) => each !== devices.VerifyDeviceEvent),
          observers: [],
          now: () => sandbox.clock.now(),
        }),
      ],
      providers: [Service],
    })
    class AppModule {}

    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = module.createNestApplication({ logger: false });
    app.setGlobalPrefix('api');
    await app.listen(0, '127.0.0.1');
    service = app.get(Service);
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/work-weixin`;
    sandbox.callbacks.configureSuite('crm', {
      ...receivers.suites.crm,
      commandUrl: `${url}/suites/crm/command`,
      dataUrl: `${url}/suites/crm/data`,
    });
    sandbox.callbacks.configureProvider('own', { ...receivers.providers.own, url: `${url}/providers/own` });
    for (const name of ['door', 'all'] as const)
      sandbox.callbacks.configureDevice(name, { ...receivers.devices[name], url: `${url}/devices/${name}` });
  });

  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  const names = ['suites/crm/command', 'suites/crm/data', 'providers/own', 'devices/door', 'devices/all'];

  it.each(names)('passes the check of the console for %s', async (name) => {
    await expect(sandbox.callbacks.check(name)).resolves.not.toThrow();
  });

  it.each([
    ['suites/crm/command', 'info/', 65, 'success'],
    ['providers/own', 'info/', 20, undefined],
    ['devices/door', 'device/', 13, undefined],
  ])('gets each documented callback at %s as its class', async (to, start, least, answer) => {
    const sent: string[] = [];
    for (const eventClass of classes) {
      const { id } = getWorkWeixinEvent(eventClass);
      // The sandbox knows from the pages which callbacks a receiver gets.
      const result =
        id.startsWith(start) && (await sandbox.callbacks.send(id, {}, { to }).catch(() => undefined));
      if (!result) continue;
      expect(result).toMatchObject({ status: 200, attempts: 1 });
      if (answer !== undefined) expect(result.reply).toBe(answer);
      sent.push(`${id} ${eventClass.name}`);
    }
    expect(service.seen.splice(0)).toEqual(sent);
    expect(sent.length).toBeGreaterThanOrEqual(least);
    const { corpId } = sandbox.demo;
    const about = service.about.splice(0);
    expect(about.length).toBeGreaterThan(0);
    expect(new Set(about.map(({ tenant }) => tenant))).toEqual(new Set(['demo']));
    expect(new Set(about.map((each) => each.corpId))).toEqual(new Set([corpId]));
  });

  it('replies to the corp of the data URL, and to a device', async () => {
    expect(
      await sandbox.callbacks.send(
        'message/text',
        { FromUserName: 'lisi', Content: 'x' },
        { to: 'suites/crm/data' },
      ),
    ).toMatchObject({
      status: 200,
      reply: { MsgType: 'text', Content: 'demo by crm' },
    });
    const verify = { event: { device_sn_md5: 'md5' } };
    expect(
      await sandbox.callbacks.send('device/event/verify_device', verify, { to: 'devices/all' }),
    ).toMatchObject({ status: 200, reply: { is_valid: true, modelid: 'model-1' } });
  });
});

function isEventClass(value: unknown): boolean {
  try {
    getWorkWeixinEvent(value as object);
    return true;
  } catch {
    return false;
  }
}
