import { Injectable, Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { Test } from '@nestjs/testing';
import { CallTimeoutError, HttpRemoteError, InputInvalidError } from 'nestjs-http-remote';
import {
  CredentialMissingError,
  Errcode,
  InjectWorkWeixin,
  getWorkWeixinToken,
  TenantMissingError,
  TenantSource,
  TenantUnknownError,
  WorkWeixinModule,
  WorkWeixinService,
  isWorkWeixinApiError,
  type TenantOptions,
} from 'nestjs-work-weixin';
import {
  CallUnexpectedError,
  StubUnmetError,
  WorkWeixinSandbox,
  WorkWeixinSandboxModule,
  WorkWeixinStub,
  WorkWeixinTestingModule,
  type StubCallbackTarget,
  type WorkWeixinTestingOptions,
} from 'nestjs-work-weixin/testing';
import {
  CreateUserWorkWxInput,
  UpdateUserWorkWxInput,
  UserIdListWorkWxInput,
  UserWorkWxInput,
  UserWorkWxOutput,
} from 'nestjs-work-weixin/user';
import { KfSendMsgWorkWxInput } from 'nestjs-work-weixin/kf';
import { MessageSendWorkWxInput } from 'nestjs-work-weixin/message';
import {
  BotStreamReply,
  CallbackReceiver,
  CallbackRefusedError,
  OnWorkWeixinEvent,
  TextReply,
  WorkWeixinCallbackModule,
  type CallbackContext,
  type ProviderCallbackContext,
} from 'nestjs-work-weixin/callbacks';
import { BotEnterChatEvent, BotTextMessage } from 'nestjs-work-weixin/events/bots';
import { CreateUserEvent } from 'nestjs-work-weixin/events/contacts';
import { DeviceUserScanCommand } from 'nestjs-work-weixin/events/devices';
import { TextMessage } from 'nestjs-work-weixin/events/messages';
import { CreateAuthNotice, SuiteTicketNotice } from 'nestjs-work-weixin/events/suite';
import { demoCorp } from 'work-weixin-sandbox';
import { jest } from '@jest/globals';
import { plain } from '../support/callback-events.js';
import { CallbackSender, KEY } from '../support/callback-sender.js';

/** An application's own service, which its tests use. */
@Injectable()
class Onboarding {
  constructor(private readonly workWeixin: WorkWeixinService) {}

  async hire(userId: string, name: string): Promise<'hired' | 'there already'> {
    const input = CreateUserWorkWxInput.from({ userId, name, mobile: '13800000000', department: [1] });
    try {
      await this.workWeixin.send(input);
      return 'hired';
    } catch (error) {
      if (isWorkWeixinApiError(error) && error.is(Errcode.UserIdExists)) return 'there already';
      throw error;
    }
  }

  async nameOf(userId: string, tenant?: string): Promise<string | undefined> {
    return (await this.workWeixin.send(UserWorkWxInput.from({ userId }), { tenant })).name;
  }

  async userIds(): Promise<string[]> {
    const found: string[] = [];
    for await (const { deptUser = [] } of this.workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 2 })))
      found.push(...deptUser.map(({ userId }) => userId ?? ''));
    return found;
  }

  async nameOrNothing(userId: string): Promise<string | undefined> {
    return this.nameOf(userId).catch(() => undefined);
  }
}

describe('An application that tests one of its services', () => {
  const open = async () => {
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinTestingModule.forRoot()],
      providers: [Onboarding],
    }).compile();
    return { testing, stub: testing.get(WorkWeixinStub), onboarding: testing.get(Onboarding) };
  };

  it('reads what was sent, and defines the replies', async () => {
    const { testing, stub, onboarding } = await open();
    stub
      .on(CreateUserWorkWxInput)
      .reply({ createdDepartmentList: { departmentInfo: [{ id: 1, name: '总部' }] } });
    stub.on(UserWorkWxInput).reply(({ userId }) => ({ name: `${userId} 的名字`, department: [1, 2] }));

    expect(await onboarding.hire('zhangsan', '张三')).toBe('hired');
    expect(await onboarding.nameOf('lisi')).toBe('lisi 的名字');

    expect(stub.sent(CreateUserWorkWxInput)).toEqual([
      { userId: 'zhangsan', name: '张三', mobile: '13800000000', department: [1] },
    ]);
    const [created] = stub.requests;
    expect(created?.url).toBe('https://qyapi.weixin.qq.com/cgi-bin/user/create?access_token=stub-token-1');
    expect(JSON.parse(created?.body as string)).toMatchObject({ userid: 'zhangsan', mobile: '13800000000' });
    await testing.close();
  });

  it('gets outputs of their class, with the errcode and errmsg of the server', async () => {
    const { testing, stub } = await open();
    stub.on(UserWorkWxInput).reply({ userId: 'lisi', name: '李四' });
    const member = await testing.get(WorkWeixinService).send(UserWorkWxInput.from({ userId: 'lisi' }));
    expect(member).toBeInstanceOf(UserWorkWxOutput);
    expect(member).toMatchObject({ errCode: 0, errMsg: 'ok', userId: 'lisi', name: '李四' });
    await testing.close();
  });

  it('can reject a call', async () => {
    const { testing, stub, onboarding } = await open();
    stub.on(CreateUserWorkWxInput).refuseOnce(Errcode.UserIdExists).refuse(60011, { errmsg: 'no' });
    expect(await onboarding.hire('zhangsan', '张三')).toBe('there already');
    await expect(onboarding.hire('zhangsan', '张三')).rejects.toMatchObject({
      errmsg: 'no',
      outcome: 'refused',
    });
    await testing.close();
  });

  it('validates its inputs as the real module does: nothing is sent', async () => {
    const { testing, stub, onboarding } = await open();
    await expect(onboarding.nameOf('')).rejects.toThrow(InputInvalidError);
    expect(stub.requests).toEqual([]);
    await testing.close();
  });

  it('reads pages', async () => {
    const { testing, stub, onboarding } = await open();
    stub
      .on(UserIdListWorkWxInput)
      .reply(({ cursor }) =>
        cursor === undefined
          ? { deptUser: [{ userId: 'a' }, { userId: 'b' }], nextCursor: 'next' }
          : { deptUser: [{ userId: 'c' }] },
      );
    expect(await onboarding.userIds()).toEqual(['a', 'b', 'c']);
    expect(stub.sent(UserIdListWorkWxInput).map(({ cursor }) => cursor)).toEqual([undefined, 'next']);
    await testing.close();
  });

  it('can test retries', async () => {
    const { testing, stub, onboarding } = await open();
    stub
      .on(UserWorkWxInput)
      .refuseOnce(Errcode.SystemBusy)
      .failOnce()
      .answerOnce({ status: 503 })
      .reply({ name: '张三' });
    expect(await onboarding.nameOf('zhangsan')).toBe('张三');
    expect(stub.sent(UserWorkWxInput)).toHaveLength(4);
    await testing.close();
  });

  it('can expire a token, which costs one more call', async () => {
    const { testing, stub, onboarding } = await open();
    stub.on(UserWorkWxInput).reply({ name: '张三' });
    await onboarding.nameOf('zhangsan');
    await onboarding.nameOf('zhangsan');
    expect(stub.tokenRequests).toHaveLength(1);
    expect(stub.expireTokens()).toBe(1);
    expect(await onboarding.nameOf('zhangsan')).toBe('张三');
    expect(stub.tokenRequests).toHaveLength(2);
    const tokens = stub.requests.map(({ url }) => new URL(url).searchParams.get('access_token'));
    expect(tokens).toEqual(['stub-token-1', 'stub-token-1', 'stub-token-1', 'stub-token-2']);
    await testing.close();
  });

  it('can reject its secret', async () => {
    const { testing, stub, onboarding } = await open();
    stub.onGetToken().refuse(Errcode.InvalidSecret);
    await expect(onboarding.nameOf('zhangsan')).rejects.toMatchObject({
      errcode: Errcode.InvalidSecret,
      api: { action: 'gettoken' },
    });
    expect(stub.requests).toEqual([]);
    await testing.close();
  });

  it('can let a slow response run into the timeout of the call', async () => {
    const { testing, stub } = await open();
    stub.on(UserWorkWxInput).hang();
    const call = testing
      .get(WorkWeixinService)
      .send(UserWorkWxInput.from({ userId: 'a' }), { timeoutMs: 20 });
    await expect(call).rejects.toThrow(CallTimeoutError);
    await testing.close();
  });

  it('gets an error for a call without a reply: at once, and on close if its code swallowed the first one', async () => {
    const { testing, stub, onboarding } = await open();
    stub.on(CreateUserWorkWxInput).reply({});
    await expect(onboarding.nameOf('zhangsan')).rejects.toThrow(
      'user/get: UserWorkWxInput by client "work-weixin" has no reply in this test: ' +
        'write stub.on(UserWorkWxInput).reply({ … }). Stubbed: user/create (CreateUserWorkWxInput)',
    );
    expect(() => stub.verify()).toThrow(StubUnmetError);

    await onboarding.nameOrNothing('zhangsan');
    const later: (() => void)[] = [];
    const queue = jest
      .spyOn(globalThis, 'queueMicrotask')
      .mockImplementation((work) => void later.push(work));
    await testing.close();
    queue.mockRestore();
    expect(later).toHaveLength(1);
    expect(later[0]).toThrow(StubUnmetError);
  });
});

describe('An application with several tenants', () => {
  it('names them, and stubs each separately', async () => {
    const stub = new WorkWeixinStub();
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinTestingModule.forRoot({ stub, tenants: ['acme', 'globex'] })],
      providers: [Onboarding],
    }).compile();
    const onboarding = testing.get(Onboarding);
    stub.on(UserWorkWxInput).forTenant('acme').reply({ name: 'of acme' });
    stub.on(UserWorkWxInput).forTenant('globex').reply({ name: 'of globex' });

    expect(await onboarding.nameOf('a', 'acme')).toBe('of acme');
    expect(await onboarding.nameOf('b', 'globex')).toBe('of globex');
    await expect(onboarding.nameOf('c', 'initech')).rejects.toThrow(TenantUnknownError);

    expect(stub.sent(UserWorkWxInput, { tenant: 'globex' })).toEqual([{ userId: 'b' }]);
    expect(stub.tokenRequests.map(({ client }) => client)).toEqual([
      'work-weixin/acme',
      'work-weixin/globex',
    ]);
    expect(stub.expireTokens('acme')).toBe(1);
    await onboarding.nameOf('b', 'globex');
    expect(stub.tokenRequests).toHaveLength(2);
    await onboarding.nameOf('a', 'acme');
    expect(stub.tokenRequests).toHaveLength(3);
    await testing.close();
  });

  it('can use them in every module, with a default', async () => {
    @Module({ providers: [Onboarding], exports: [Onboarding] })
    class Feature {}
    const root = WorkWeixinTestingModule.forRoot({
      tenants: ['acme', 'globex'],
      defaultTenant: 'acme',
      isGlobal: true,
    });
    const testing = await Test.createTestingModule({ imports: [root, Feature] }).compile();
    testing.get(WorkWeixinStub).on(UserWorkWxInput).forTenant('acme').reply({ name: 'of acme' });
    expect(await testing.get(Onboarding).nameOf('a')).toBe('of acme');
    await testing.close();
  });
});

describe('A test of a whole application', () => {
  @Injectable()
  class Corps extends TenantSource {
    find(tenant: string): TenantOptions | undefined {
      const secrets = { app: 's3cret-of-the-database' };
      return tenant === 'initech'
        ? { corpId: 'ww3', secrets, http: { proxy: 'http://no.example' } }
        : undefined;
    }
  }

  @Module({ providers: [Corps], exports: [Corps] })
  class CorpsModule {}

  @Injectable()
  class Acme {
    constructor(@InjectWorkWeixin('acme') readonly service: WorkWeixinService) {}
  }

  @Module({
    imports: [
      WorkWeixinModule.forRoot({
        tenants: {
          acme: { corpId: 'ww1', secrets: { contacts: 's3cret-contacts' }, http: { connectTimeoutMs: 1 } },
        },
        retry: { maxRetries: 4 },
        observers: [],
      }),
      WorkWeixinModule.forRootAsync({
        imports: [ConfigModule.forRoot({ ignoreEnvFile: true })],
        inject: [ConfigService],
        useFactory: (config: ConfigService) => ({
          name: 'globex',
          corpId: config.get<string>('NO_CORP_ID_IN_A_TEST') ?? '',
          secrets: { contacts: config.get<string>('NO_SECRET_IN_A_TEST') },
          observers: [],
        }),
      }),
      WorkWeixinModule.forRootAsync({
        imports: [CorpsModule],
        inject: [Corps],
        useFactory: (tenants: Corps) => ({ tenants, observers: [] }),
      }),
    ],
    providers: [Onboarding, Acme],
  })
  class AppModule {}

  const open = async () => {
    const stub = new WorkWeixinStub();
    const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
    await testing.init();
    return { testing, stub, onboarding: testing.get(Onboarding) };
  };

  it('replaces all transports with a stub in one line, however the tenants are configured', async () => {
    const { testing, stub, onboarding } = await open();
    stub.on(UserWorkWxInput).reply(({ userId }) => ({ name: userId }));
    for (const tenant of ['acme', 'globex', 'initech'])
      expect(await onboarding.nameOf('a', tenant)).toBe('a');
    await testing.get(Acme).service.send(UserWorkWxInput.from({ userId: 'b' }));
    expect(stub.sent(UserWorkWxInput, { tenant: 'acme' })).toEqual([{ userId: 'a' }, { userId: 'b' }]);
    expect(stub.requests.map(({ client }) => client.slice('work-weixin/'.length))).toEqual([
      'acme',
      'globex',
      'initech',
      'acme',
    ]);
    await testing.close();
  });

  it('keeps the options, but not the secrets', async () => {
    const { testing, stub, onboarding } = await open();
    stub.on(UserWorkWxInput).forTenant('acme').refuse(Errcode.SystemBusy);
    stub.on(CreateUserWorkWxInput).forTenant('acme').reply({});
    const started = performance.now();
    await expect(onboarding.nameOf('a', 'acme')).rejects.toMatchObject({ errcode: Errcode.SystemBusy });
    expect(stub.sent(UserWorkWxInput)).toHaveLength(5);
    // The retry delays of the application would add up to about three seconds.
    expect(performance.now() - started).toBeLessThan(1_000);
    const create = CreateUserWorkWxInput.from({ userId: 'a', name: 'a', mobile: '13800000000' });
    const sent = testing.get(WorkWeixinService).send(create, { tenant: 'initech' });
    await expect(sent).rejects.toThrow(CredentialMissingError);
    const secrets = stub.tokenRequests.map(({ url }) => new URL(url).searchParams.get('corpsecret'));
    expect(secrets).toEqual(['stub-secret-acme-contacts']);
    await testing.close();
  });

  it('gets unmet expectations on close, also as an HTTP application', async () => {
    const { testing, stub, onboarding } = await open();
    await onboarding.nameOf('a', 'acme').catch(() => undefined);
    await expect(testing.close()).rejects.toThrow(StubUnmetError);

    const again = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
    const app = await again.createNestApplication().init();
    await app
      .get(Acme)
      .service.send(UserWorkWxInput.from({ userId: 'a' }))
      .catch((error: unknown) => {
        expect(error).toBeInstanceOf(CallUnexpectedError);
        expect(error).toBeInstanceOf(HttpRemoteError);
      });
    await expect(app.close()).rejects.toThrow('UserWorkWxInput');
  });

  it('still reports invalid options', async () => {
    const wrong = WorkWeixinModule.forRoot({ corpId: 'ww1', secrets: { app: 's3cret-a' }, timeoutMs: 0 });
    const builder = new WorkWeixinStub().override(Test.createTestingModule({ imports: [wrong] }));
    await expect(builder.compile()).rejects.toThrow('WorkWeixinModule: timeoutMs must be');
  });
});

describe('A test of callbacks', () => {
  @Injectable()
  class Directory {
    readonly seen: unknown[] = [];
    work: (event: unknown, context: CallbackContext) => unknown = () => undefined;

    constructor(private readonly onboarding: Onboarding) {}

    @OnWorkWeixinEvent(CreateUserEvent)
    async joined(event: CreateUserEvent, context: CallbackContext) {
      this.seen.push(event);
      await this.work(event, context);
    }

    @OnWorkWeixinEvent(CreateUserEvent)
    async fetched({ userId = '' }: CreateUserEvent) {
      this.seen.push(await this.onboarding.nameOf(userId));
    }

    @OnWorkWeixinEvent(TextMessage, { reply: true })
    async greet(message: TextMessage, context: CallbackContext) {
      await this.work(message, context);
      return TextReply.from({ content: `收到：${message.content}` });
    }

    @OnWorkWeixinEvent(BotTextMessage, { reply: true })
    stream({ msgId = '', text }: BotTextMessage) {
      return BotStreamReply.from({ id: msgId, finish: true, content: text?.content ?? '' });
    }

    @OnWorkWeixinEvent(BotEnterChatEvent)
    entered(event: BotEnterChatEvent) {
      this.seen.push(event);
    }
  }

  const open = async (options: WorkWeixinTestingOptions = {}) => {
    const testing = await Test.createTestingModule({
      imports: [
        WorkWeixinTestingModule.forRoot(options),
        WorkWeixinCallbackModule.forRoot({ observers: [] }),
      ],
      providers: [Onboarding, Directory],
    }).compile();
    const stub = testing.get(WorkWeixinStub);
    stub.on(UserWorkWxInput).reply(({ userId }) => ({ name: `${userId} 的名字` }));
    return { testing, stub, directory: testing.get(Directory) };
  };
  const contacts = { receiver: 'contacts' };

  it('sends an event of a class the real way: typed, for its tenant, to all of its handlers', async () => {
    const { testing, stub, directory } = await open();
    let context: CallbackContext | undefined;
    directory.work = (_event, given) => (context = given);
    const result = await stub.callback(CreateUserEvent, { userId: 'zhangsan', department: [1, 2] }, contacts);
    expect(result).toMatchObject({
      status: 200,
      outcome: 'handled',
      handledBy: ['Directory.joined', 'Directory.fetched'],
      attempts: 1,
      reply: undefined,
      text: '',
    });
    const [event, name] = directory.seen;
    expect(event).toBeInstanceOf(CreateUserEvent);
    expect(event).toEqual({
      toUserName: 'wwstub-default',
      fromUserName: 'sys',
      createTime: expect.any(Number),
      msgType: 'event',
      event: 'change_contact',
      changeType: 'create_user',
      userId: 'zhangsan',
      department: [1, 2],
    });
    expect(name).toBe('zhangsan 的名字');
    expect(context).toMatchObject({ tenant: 'default', receiver: 'contacts', corpId: 'wwstub-default' });
    expect(stub.sent(UserWorkWxInput)).toEqual([{ userId: 'zhangsan' }]);
    await testing.close();
  });

  it('takes each for another event, and can send one again', async () => {
    const { testing, stub, directory } = await open();
    const first = await stub.callback(CreateUserEvent, { userId: 'a' }, contacts);
    const second = await stub.callback(CreateUserEvent, { userId: 'a' }, contacts);
    expect([first.outcome, second.outcome, directory.seen.length]).toEqual(['handled', 'handled', 4]);
    expect(await first.again()).toMatchObject({ status: 200, outcome: 'duplicate' });
    expect(directory.seen).toHaveLength(4);
    const text = await stub.callback(TextMessage, { content: 'x' }, { receiver: 'default' });
    const again = await text.again();
    expect(again).toMatchObject({ outcome: 'duplicate', text: text.text, reply: text.reply });
    await testing.close();
  });

  it('gets replies of apps and robots, decrypted', async () => {
    const { testing, stub, directory } = await open({ apps: ['helpdesk'] });
    const { reply, text } = await stub.callback(
      TextMessage,
      { content: '你好 <b>', fromUserName: 'lisi' },
      { receiver: 'helpdesk' },
    );
    expect(reply).toEqual(TextReply.from({ content: '收到：你好 <b>' }));
    expect(reply).toBeInstanceOf(TextReply);
    expect(text).toContain('<ToUserName>lisi</ToUserName><FromUserName>wwstub-default</FromUserName>');
    const robot = await stub.callback(BotTextMessage, { text: { content: '你好' } }, { receiver: 'robot' });
    expect(robot.reply).toBeInstanceOf(BotStreamReply);
    expect(JSON.parse(robot.text)).toMatchObject({ msgtype: 'stream', stream: { content: '你好' } });
    await stub.callback(BotEnterChatEvent, { from: { corpId: 'ww9' } }, { receiver: 'robot' });
    expect(directory.seen).toMatchObject([
      { from: { userId: 'stub-user', corpId: 'ww9' }, event: { eventType: 'enter_chat' } },
    ]);
    await testing.close();
  });

  it('throws what a handler throws, after its retries, which do not wait', async () => {
    const { testing, stub, directory } = await open();
    const problem = new RangeError('no desk left');
    directory.work = () => Promise.reject(problem);
    const startedMs = performance.now();
    await expect(stub.callback(CreateUserEvent, { userId: 'a' }, contacts)).rejects.toBe(problem);
    expect(performance.now() - startedMs).toBeLessThan(900);
    expect(directory.seen.filter((each) => each instanceof CreateUserEvent)).toHaveLength(3);
    directory.work = (_event, { attempt }) => {
      if (attempt < 3) throw problem;
    };
    const result = await stub.callback(CreateUserEvent, { userId: 'a' }, contacts);
    expect(result).toMatchObject({ outcome: 'handled', attempts: 3 });
    await testing.close();
  });

  it('waits for handlers that need longer than the answer', async () => {
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinTestingModule.forRoot(), WorkWeixinCallbackModule.forRoot({ observers: [], answerWithinMs: 20 })],
      providers: [Onboarding, Directory],
    }).compile();
    testing.get(Directory).work = () => new Promise((resolve) => setTimeout(resolve, 60));
    const result = await testing.get(WorkWeixinStub).callback(TextMessage, { content: 'x' }, { receiver: 'default' });
    expect(result).toMatchObject({ status: 200, outcome: 'late', reply: undefined, text: '' });
    await testing.close();
  }); // prettier-ignore

  it('throws what the module refuses, and what is wrong with an event or a reply', async () => {
    const { testing, stub } = await open();
    const to = (target: StubCallbackTarget) => stub.callback(CreateUserEvent, { userId: 'a' }, target);
    await expect(to({ receiver: 'nothing' })).rejects.toThrow(CallbackRefusedError);
    await expect(to({ receiver: 'nothing' })).rejects.toThrow('callback default/nothing refused (404)');
    await expect(to({ suite: 'crm', receiver: 'command' })).rejects.toThrow('suites/crm/command');
    await expect(to({ ...contacts, tenant: 'acme' })).rejects.toThrow('there is no such receiver');
    const misspelt = stub.callback(CreateUserEvent, { userID: 'a' } as object, contacts);
    await expect(misspelt).rejects.toThrow(InputInvalidError);
    const wrong = stub.callback(TextMessage, { content: 'x'.repeat(2_048) }, { receiver: 'default' });
    await expect(wrong).rejects.toThrow('the reply to message/text is invalid');
    const notAnEvent = stub.callback(UserWorkWxOutput as never, {} as never, contacts);
    await expect(notAnEvent).rejects.toThrow('is no event class');
    await testing.close();
  });

  it('sends a text as it is', async () => {
    const { testing, stub, directory } = await open({ tenants: ['acme', 'globex'] });
    const text = '<xml><MsgType>event</MsgType><Event>new_thing</Event></xml>';
    const target = { receiver: 'contacts', tenant: 'globex' };
    const result = await stub.callback.raw(text, target);
    expect(result).toMatchObject({ status: 200, outcome: 'unknown', handledBy: [], attempts: 0 });
    await expect(stub.callback.raw('rubbish', target)).rejects.toThrow('neither XML nor JSON');
    await expect(stub.callback.raw(text, contacts)).rejects.toThrow(TenantMissingError);
    const sample = '<xml><ToUserName>w</ToUserName><MsgType>event</MsgType><Event>change_contact</Event><ChangeType>create_user</ChangeType><UserID>b</UserID></xml>';
    directory.work = () => undefined;
    expect(await stub.callback.raw(sample, target)).toMatchObject({ outcome: 'handled' });
    expect(await stub.callback.raw(sample, target)).toMatchObject({ outcome: 'duplicate' });
    expect(stub.sent(UserWorkWxInput, { tenant: 'globex' })).toEqual([{ userId: 'b' }]);
    await testing.close();
  }); // prettier-ignore

  it('needs a callback module', async () => {
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinTestingModule.forRoot()],
    }).compile();
    const sent = testing.get(WorkWeixinStub).callback(CreateUserEvent, {}, contacts);
    await expect(sent).rejects.toThrow('import WorkWeixinCallbackModule.forRoot()');
    await testing.close();
  });

  it('works in a whole application without its keys and without its Redis', async () => {
    const claims = { claim: jest.fn(), confirm: jest.fn(), release: jest.fn(), close: jest.fn() };
    const queue = { add: jest.fn(), work: jest.fn() };
    const env: Record<string, string> = {};

    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          corpId: 'ww1',
          secrets: { contacts: 's3cret' },
          apps: { helpdesk: { agentId: 7, secret: 's3cret' } },
          callbacks: {
            contacts: { token: env['TOKEN'] as string, aesKey: env['AES_KEY'] as string },
            desk: { token: 'tok3n', aesKey: KEY, kind: 'app', app: 'helpdesk' },
          },
          observers: [],
        }),
        WorkWeixinCallbackModule.forRoot({
          claims: claims as never,
          queue: queue as never,
          observers: [],
        }),
      ],
      providers: [Onboarding, Directory],
    })
    class AppModule {}

    const stub = new WorkWeixinStub();
    for (let i = 0; i < 2; i++) {
      const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
      await testing.init();
      const directory = testing.get(Directory);
      let app: string | undefined;
      directory.work = (_event, context) => (app = context.app);
      stub.on(UserWorkWxInput).reply({ name: '张三' });
      await stub.callback(CreateUserEvent, { userId: 'a' }, contacts);
      expect(directory.seen).toHaveLength(2);
      await stub.callback(TextMessage, { content: 'x' }, { receiver: 'desk' });
      expect(app).toBe('helpdesk');
      const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww1' });
      const receiver = testing.get(CallbackReceiver, { strict: false });
      const real = await receiver.receive({ ...sender.push(plain.text('y')), path: 'desk' });
      expect(real.status).toBe(200);
      await testing.close();
    }
    for (const each of [claims.claim, queue.add, queue.work]) expect(each).not.toHaveBeenCalled();
  });

  it('reaches suites, providers and devices, which have no tenant or one that the callback names', async () => {
    const seen: [event: unknown, context: object][] = [];

    @Injectable()
    class Suite {
      @OnWorkWeixinEvent(SuiteTicketNotice, CreateAuthNotice)
      notified(event: SuiteTicketNotice | CreateAuthNotice, context: ProviderCallbackContext) {
        seen.push([event, context]);
      }

      @OnWorkWeixinEvent(TextMessage, { reply: true })
      greet(event: TextMessage, context: CallbackContext) {
        seen.push([event, context]);
        return TextReply.from({ content: '收到' });
      }

      @OnWorkWeixinEvent(DeviceUserScanCommand)
      scanned(event: DeviceUserScanCommand, context: ProviderCallbackContext) {
        seen.push([event, context]);
      }
    }

    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          tenants: { acme: { corpId: 'ww1', secrets: { app: 's' } }, globex: { corpId: 'ww2', secrets: { app: 's' } } },
          observers: [],
        }),
        WorkWeixinCallbackModule.forRoot({
          suites: { crm: { suiteId: 'ww-suite', token: '', aesKey: '' } },
          providers: { own: { corpId: 'ww-provider', token: '', aesKey: '' } },
          devices: { door: { modelId: 'WWMODEL1', token: '', aesKey: '' } },
          observers: [],
        }),
      ],
      providers: [Suite],
    })
    class AppModule {}

    const stub = new WorkWeixinStub();
    const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
    const command = { suite: 'crm', receiver: 'command' } as const;
    const ticket = await stub.callback(SuiteTicketNotice, { suiteTicket: 't' }, command);
    expect(ticket).toMatchObject({ status: 200, text: 'success', handledBy: ['Suite.notified'] });
    await stub.callback(CreateAuthNotice, { authCorpId: 'ww2' }, command);
    await stub.callback(CreateAuthNotice, { authCorpId: 'ww9' }, { provider: 'own' });
    const data = { suite: 'crm', receiver: 'data' } as const;
    const text = await stub.callback(TextMessage, { content: 'x' }, { ...data, tenant: 'globex' });
    expect(text.text).toContain("<Content>收到</Content>");
    await expect(stub.callback(TextMessage, { content: 'x' }, data)).rejects.toThrow(TenantMissingError);
    await stub.callback(DeviceUserScanCommand, { baseInfo: { deviceSn: 'sn1' } }, { device: 'door' });
    expect(seen).toMatchObject([
      [{ suiteId: 'ww-suite', suiteTicket: 't' }, { suite: 'crm', receiver: 'suites/crm/command' }],
      [{ authCorpId: 'ww2' }, { suite: 'crm', tenant: 'globex', corpId: 'ww2' }],
      [{ authCorpId: 'ww9', serviceCorpId: 'ww-provider' }, { provider: 'own', corpId: 'ww9' }],
      [{ toUserName: 'ww2' }, { suite: 'crm', tenant: 'globex', receiver: 'suites/crm/data' }],
      [{ baseInfo: { deviceSn: 'sn1', reqId: expect.any(String) } }, { device: 'door' }],
    ]);
    await testing.close();
  }); // prettier-ignore
});

describe('A class created without Nest', () => {
  it('accepts a service with a stub', async () => {
    const stub = new WorkWeixinStub();
    stub.on(UserWorkWxInput).where({ userId: 'lisi' }).reply({ name: '李四' });
    expect(await new Onboarding(stub.service()).nameOf('lisi')).toBe('李四');
  });
});

describe('An application that tests against a sandbox', () => {
  it('starts one with one line, and closes it with the application', async () => {
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinSandboxModule.forRoot()],
      providers: [Onboarding],
    }).compile();
    const sandbox = testing.get(WorkWeixinSandbox);
    const onboarding = testing.get(Onboarding);

    expect(await onboarding.hire('sunqi_new', '孙七')).toBe('hired');
    expect(await onboarding.hire('zhangsan', '张三')).toBe('there already');
    expect(sandbox.journal.count('user/create')).toBe(2);
    expect(sandbox.snapshot().members.some(({ userid }) => userid === 'sunqi_new')).toBe(true);

    const fetched = () => sandbox.journal.count('gettoken');
    expect(fetched()).toBe(1);
    sandbox.clock.advance(3 * 3_600_000);
    await onboarding.hire('zhangsan', '张三');
    expect(fetched()).toBe(2);

    await testing.close();
    await expect(fetch(sandbox.baseUrl)).rejects.toThrow();
  });

  const second = {
    ...demoCorp(),
    corpId: 'wwsecond',
    secrets: { contacts: { secret: 's3cret-contacts-2' }, app: { secret: 's3cret-app-2' } },
  };

  it('accepts the options of the sandbox and of the module', async () => {
    const calls: string[] = [];
    const testing = await Test.createTestingModule({
      imports: [
        WorkWeixinSandboxModule.forRoot({
          corps: [demoCorp(), second],
          onCall: ({ path }) => calls.push(path),
          workWeixin: { defaultTenant: 'wwsecond', timeoutMs: 4_000 },
          isGlobal: true,
        }),
      ],
    }).compile();
    const workWeixin = testing.get(WorkWeixinService, { strict: false });
    await workWeixin.send(UpdateUserWorkWxInput.from({ userId: 'lisi', position: 'CTO' }));
    const positionIn = (corpId: string) =>
      testing
        .get(WorkWeixinSandbox)
        .snapshot(corpId)
        .members.find(({ userid }) => userid === 'lisi')?.position;
    expect([positionIn('wwsecond'), positionIn(demoCorp().corpId)]).toEqual([
      'CTO',
      expect.not.stringMatching('CTO'),
    ]);
    expect(calls).toEqual(['gettoken', 'user/update']);
    await testing.close();
  });

  const withApps = (corpId: string) => ({
    ...demoCorp(),
    corpId,
    secrets: {
      kf: { secret: `s3cret-kf-${corpId}` },
      notices: { secret: `s3cret-notices-${corpId}`, agentId: 1000002 },
      helpdesk: { secret: `s3cret-helpdesk-${corpId}`, agentId: 1000003 },
    },
  });

  it.each([
    ['its only corp', 'default', [withApps('wwone')]],
    ['one of several corps', 'wwtwo', [withApps('wwone'), withApps('wwtwo')]],
  ])('offers the apps of %s', async (_, tenant, corps) => {
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinSandboxModule.forRoot({ corps, unwritten: 'sample', onNotice: () => undefined })],
      providers: [
        {
          provide: 'HELPDESK',
          inject: [getWorkWeixinToken({ tenant, app: 'helpdesk' })],
          useFactory: (made: unknown) => made,
        },
      ],
    }).compile();
    try {
      const { journal } = testing.get(WorkWeixinSandbox);
      const helpdesk = testing.get<WorkWeixinService>('HELPDESK');
      const text = { content: 'hello' };
      await helpdesk.send(MessageSendWorkWxInput.from({ toUser: ['lisi'], msgType: 'text', text }));
      expect(journal.of('message/send')).toMatchObject([
        { corpId: corps.at(-1)?.corpId, credential: 'helpdesk', body: { agentid: 1000003 } },
      ]);
      // Without a choice of app the secret of the API's own kind is taken.
      const kf = KfSendMsgWorkWxInput.from({ toUser: 'wm1', openKfId: 'wk1', msgType: 'text', text });
      await testing.get(WorkWeixinService).forTenant(tenant).send(kf);
      await helpdesk.send(kf);
      expect(journal.of('kf/send_msg').map(({ credential }) => credential)).toEqual(['kf', 'helpdesk']);
    } finally {
      await testing.close();
    }
  });

  it.each([
    ['its only corp', {}, 'default'],
    ['each of several corps', { corps: [demoCorp(), second] }, 'wwsecond'],
  ])('offers %s to @InjectWorkWeixin', async (_, options, tenant) => {
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinSandboxModule.forRoot(options)],
      providers: [
        { provide: 'MADE', inject: [getWorkWeixinToken(tenant)], useFactory: (made: unknown) => made },
      ],
    }).compile();
    expect(testing.get<WorkWeixinService>('MADE').tenantFor()).toBe(tenant);
    await testing.close();
  });
});
