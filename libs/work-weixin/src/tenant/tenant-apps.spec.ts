import { IsInt, IsNotEmpty } from 'class-validator';
import { Injectable } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  ConfigurationInvalidError,
  HttpMethod,
  HttpRemoteApi,
  InputInvalidError,
  JsonName,
  type HttpRemoteCallRecord,
} from 'nestjs-http-remote';
import { failureOf } from '../../../../test/support/failure-of.js';
import { AuthWorkWxInput } from '../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../declare/work-wx-api.decorator.js';
import { WorkWxInput } from '../declare/work-wx.input.js';
import { WorkWxOutput } from '../declare/work-wx.output.js';
import { Errcode } from '../errcode/errcode.js';
import type { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { InjectWorkWeixin } from '../injection-tokens.js';
import { workWeixinProblemOf } from '../problem-details/work-weixin-problem-of.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { WorkWeixinModule } from '../work-weixin.module.js';
import { resolveWorkWeixinOptions, type WorkWeixinModuleOptions } from '../work-weixin.options.js';
import type { WorkWeixinService } from '../work-weixin.service.js';
import { SECRET_KINDS, type Credential } from './credential.js';
import { TenantSecrets } from './tenant-secrets.js';
import { isSameTenant, readTenantOptions } from './tenant.options.js';

@HttpRemoteApi({ action: 'kf/send_msg', desc: '发送消息', output: WorkWxOutput, credential: ['kf', 'app'] })
@WorkWxApi({ permission: '微信客服' })
class KfSend extends AuthWorkWxInput<WorkWxOutput> {}

@HttpRemoteApi({ action: 'user/create', desc: '创建成员', output: WorkWxOutput, credential: ['contacts'] })
class CreateUser extends AuthWorkWxInput<WorkWxOutput> {}

@HttpRemoteApi({ action: 'message/send', desc: '发送应用消息', output: WorkWxOutput, credential: ['app'] })
@WorkWxApi({ agentId: 'agentId' })
class MessageSend extends AuthWorkWxInput<WorkWxOutput> {
  @JsonName('agentid')
  @IsInt()
  agentId!: number;

  @JsonName('content')
  @IsNotEmpty()
  content = 'hello';
}

@HttpRemoteApi({
  action: 'school/agent/get_allow_scope',
  desc: '获取可使用的家长范围',
  httpMethod: HttpMethod.Get,
  output: WorkWxOutput,
  credential: ['school', 'app'],
})
@WorkWxApi({ agentId: 'agentId' })
class SchoolScope extends AuthWorkWxInput<WorkWxOutput> {
  @JsonName('agentid')
  agentId?: number;
}

@HttpRemoteApi({ action: 'media/get', desc: '获取临时素材', output: WorkWxOutput, credential: ['any'] })
class MediaGet extends AuthWorkWxInput<WorkWxOutput> {}

@HttpRemoteApi({ action: 'living/watch', desc: '直播', output: WorkWxOutput, credential: ['living'] })
@WorkWxApi({ permission: '上课直播 + 家长可使用的应用' })
class LivingWatch extends AuthWorkWxInput<WorkWxOutput> {}

@HttpRemoteApi({ action: 'school/user', desc: '家长', output: WorkWxOutput, credential: ['school'] })
@WorkWxApi({ permission: '家校沟通 | 家长可使用的应用' })
class SchoolUser extends AuthWorkWxInput<WorkWxOutput> {}

@HttpRemoteApi({ action: 'devicedata/list', desc: '设备', output: WorkWxOutput, credential: ['authCorp'] })
class DeviceData extends AuthWorkWxInput<WorkWxOutput> {}

@HttpRemoteApi({ action: 'webhook/send', desc: '消息推送', output: WorkWxOutput })
class RobotSend extends WorkWxInput<WorkWxOutput> {
  @JsonName('key', { in: 'query', sensitive: true })
  key = 's3cret-robot-key';
}

const ONE = { agentId: 1000002, secret: 's3cret-one' };
const HELPDESK = { agentId: '1000003', secret: 's3cret-helpdesk' };

const stubs: WorkWeixinStub[] = [];
afterEach(() => stubs.splice(0).forEach((stub) => stub.verify()));

function open(options: Partial<WorkWeixinModuleOptions>): {
  stub: WorkWeixinStub;
  service: WorkWeixinService;
} {
  const stub = new WorkWeixinStub();
  stubs.push(stub);
  return { stub, service: stub.service({ corpId: 'ww1', ...options } as WorkWeixinModuleOptions) };
}

/** The made-up secrets with which tokens were fetched, in order. */
const usedBy = (stub: WorkWeixinStub) =>
  stub.tokenRequests.map(({ url }) =>
    new URL(url).searchParams.get('corpsecret')?.replace('stub-secret-default-', ''),
  );

async function secretOf(
  options: Partial<WorkWeixinModuleOptions>,
  input: WorkWxInput<WorkWxOutput>,
  app?: string,
): Promise<unknown> {
  const { stub, service } = open(options);
  stub.on(input.constructor as new () => typeof input).reply({});
  await service.send(input, app === undefined ? {} : { app });
  return usedBy(stub)[0];
}

const errorOf = (options: Partial<WorkWeixinModuleOptions>, input: WorkWxInput<WorkWxOutput>, app?: string) =>
  failureOf(() => open(options).service.send(input, app === undefined ? {} : { app }));

const secrets = (...kinds: string[]) => Object.fromEntries(kinds.map((kind) => [kind, `s3cret-${kind}`]));

describe('The secret of a call', () => {
  it.each<
    [what: string, options: object, input: WorkWxInput<WorkWxOutput>, app: string | undefined, used: string]
  >([
    ['the specific kind first', { secrets: secrets('app', 'kf') }, new KfSend(), undefined, 'kf'],
    ['an app if there is no secret of the kind', { secrets: secrets('app') }, new KfSend(), undefined, 'app'],
    ['the only app', { apps: { helpdesk: HELPDESK } }, new KfSend(), undefined, 'app-helpdesk'],
    [
      'the default app',
      { apps: { helpdesk: HELPDESK, default: ONE } },
      new KfSend(),
      undefined,
      'app-default',
    ],
    [
      'a chosen app before the kind',
      { secrets: secrets('kf'), apps: { helpdesk: HELPDESK } },
      new KfSend(),
      'helpdesk',
      'app-helpdesk',
    ],
    ['secrets.app by the name default', { secrets: secrets('app', 'kf') }, new KfSend(), 'default', 'app'],
    [
      'an app, if any will do',
      { secrets: secrets('contacts'), apps: { one: ONE, two: HELPDESK } },
      new MediaGet(),
      undefined,
      'app-one',
    ],
    [
      'the contacts, if any will do and there is no app',
      { secrets: secrets('contacts', 'kf') },
      new MediaGet(),
      undefined,
      'contacts',
    ],
    ['a chosen app, if any will do', { apps: { one: ONE, two: HELPDESK } }, new MediaGet(), 'two', 'app-two'],
  ])('is %s', async (_what, options, input, app, used) => {
    expect(await secretOf(options, input, app)).toBe(used);
  });

  it.each<
    [what: string, options: object, input: WorkWxInput<WorkWxOutput>, app: string | undefined, error: object]
  >([
    [
      'no app of that name',
      { apps: { one: ONE, helpdesk: HELPDESK } },
      new KfSend(),
      'helpdesc',
      {
        name: 'AppUnknownError',
        message: 'tenant "default" has no app "helpdesc"; configured apps: "one", "helpdesk"',
      },
    ],
    [
      'several apps and no choice',
      { apps: { one: ONE, helpdesk: HELPDESK } },
      new KfSend(),
      undefined,
      {
        name: 'AppMissingError',
        apps: ['one', 'helpdesk'],
        message: expect.stringContaining('pass { app } with the call'),
      },
    ],
    [
      'an API that takes no app',
      { secrets: secrets('contacts'), apps: { helpdesk: HELPDESK } },
      new CreateUser(),
      'helpdesk',
      { name: 'AppRefusedError', message: expect.stringContaining('the API takes contacts') },
    ],
    [
      'no secret of the kinds',
      { secrets: secrets('contacts') },
      new KfSend(),
      undefined,
      {
        name: 'CredentialMissingError',
        permission: '微信客服',
        message:
          'kf/send_msg: tenant "default" has no secret for this: configure secrets.kf or secrets.app; an app must stand in the ' +
          'console list "微信客服"',
      },
    ],
    [
      'an API whose token no secret gives',
      { secrets: secrets('app') },
      new DeviceData(),
      undefined,
      { name: 'CredentialMissingError', message: expect.stringContaining('set accessToken on the input') },
    ],
  ])('is missing with %s', async (_what, options, input, app, error) => {
    const { stub, service } = open(options);
    const thrown = await failureOf(() => service.send(input, app === undefined ? {} : { app }));
    expect(thrown).toMatchObject({ outcome: 'not-sent', ...error });
    expect(stub.tokenRequests).toEqual([]);
  });

  it('is not needed for an API that takes the token of its caller', async () => {
    const { stub, service } = open({ secrets: secrets('app') });
    stub.on(DeviceData).reply({});
    await service.send(Object.assign(new DeviceData(), { accessToken: 'theirs' }));
    expect(stub.tokenRequests).toEqual([]);
  });

  it('is that of the app that the service is bound to, unless the call chooses another', async () => {
    const { stub, service } = open({ apps: { one: ONE, helpdesk: HELPDESK } });
    stub.on(KfSend).reply({});
    const helpdesk = service.forApp('helpdesk').forTenant('default');
    await helpdesk.send(new KfSend());
    await helpdesk.send(new KfSend(), { app: 'one' });
    expect(usedBy(stub)).toEqual(['app-helpdesk', 'app-one']);
    expect(stub.requests.map(({ app }) => app)).toEqual(['helpdesk', 'one']);
  });

  it('has a token of its own, cached by app', async () => {
    const { stub, service } = open({ apps: { default: ONE, helpdesk: HELPDESK } });
    const tokens = [
      await service.getAccessToken('app'),
      await service.getAccessToken('app', { app: 'helpdesk' }),
      await service.forApp('helpdesk').getAccessToken('any'),
    ];
    expect(tokens).toEqual(['stub-token-1', 'stub-token-2', 'stub-token-2']);
    expect(stub.tokenRequests.map(({ app }) => app)).toEqual(['default', 'helpdesk']);
    expect(await failureOf(() => service.getAccessToken('kf', { app: 'helpdesk' }))).toMatchObject({
      name: 'AppRefusedError',
    });
  });

  it('of an app that a call must not name does not come from a polluted prototype', async () => {
    const { stub, service } = open({ apps: { default: ONE, helpdesk: HELPDESK } });
    stub.on(KfSend).reply({});
    Object.defineProperty(Object.prototype, 'app', { value: 'helpdesk', configurable: true, writable: true });
    try {
      await service.send(new KfSend(), {});
    } finally {
      delete (Object.prototype as { app?: string }).app;
    }
    expect(usedBy(stub)).toEqual(['app-default']);
  });

  it.each([null, 5, ''])('is not guessed for an app called %p', async (app) => {
    const error = await errorOf({ apps: { default: ONE } }, new KfSend(), app as never);
    expect(error).toMatchObject({ name: 'AppUnknownError' });
  });
});

describe('The key of a token in a store', () => {
  const corp = { corpId: 'ww1', baseUrl: 'https://qyapi.weixin.qq.com/cgi-bin/' };
  const keyOf = (given: object) => new TenantSecrets('t', corp, given).all().map(({ storeKey }) => storeKey);

  // sha256 of base URL, corpid and secret, each on a line: the keys in the Redis of running fleets.
  it('is that of earlier versions for contacts and app', () => {
    expect(keyOf({ secrets: { contacts: 's3cret-c', app: 's3cret-a' } })).toEqual([
      'ww1:contacts:bb0e1441cd878d44',
      'ww1:app:80bc7c808177fda6',
    ]);
  });

  it('depends on the secret of an app, not on its name', () => {
    const [short] = keyOf({ secrets: { app: 's3cret-a' } });
    expect(keyOf({ apps: { default: { secret: 's3cret-a' } } })).toEqual([short]);
    expect(keyOf({ apps: { renamed: { secret: 's3cret-a' }, b: { secret: 's3cret-b' } } })).toEqual([
      short,
      expect.not.stringContaining(short as string),
    ]);
  });
});

describe('The AgentId', () => {
  const bodyOf = (stub: WorkWeixinStub): unknown => JSON.parse(String(stub.requests.at(-1)?.body));

  it('is that of the app of the call, on a copy of the input', async () => {
    const { stub, service } = open({ apps: { default: ONE, helpdesk: HELPDESK } });
    stub.on(MessageSend).reply({});
    const input = new MessageSend();
    await service.send(input);
    expect(bodyOf(stub)).toEqual({ agentid: 1000002, content: 'hello' });
    await service.send(input, { app: 'helpdesk' });
    expect(bodyOf(stub)).toEqual({ agentid: 1000003, content: 'hello' });
    expect(input.agentId).toBeUndefined();
  });

  it('is in a prepared request, too', async () => {
    const { service } = open({ apps: { default: ONE } });
    expect((await service.prepare(new MessageSend())).body).toBe('{"agentid":1000002,"content":"hello"}');
  });

  it('of the input wins', async () => {
    const { stub, service } = open({ apps: { default: ONE } });
    stub.on(MessageSend).reply({});
    await service.send(MessageSend.from({ agentId: 7, content: 'hello' }));
    expect(bodyOf(stub)).toMatchObject({ agentid: 7 });
  });

  it('that nobody gives is a broken rule that says both ways out', async () => {
    const error = await errorOf(
      { secrets: { app: 's3cret' } },
      Object.assign(new MessageSend(), { content: '' }),
    );
    expect(error).toBeInstanceOf(InputInvalidError);
    expect((error as InputInvalidError).violations).toMatchObject([
      {
        property: 'agentId',
        message: expect.stringMatching(
          /: set agentId on the input, or apps\.default\.agentId in the options of tenant "default"$/,
        ),
      },
      { property: 'content', message: 'content should not be empty' },
    ]);
  });

  it('that nobody gives can be left out with validation off', async () => {
    const { stub, service } = open({ secrets: { app: 's3cret' } });
    stub.on(MessageSend).reply({});
    await service.send(new MessageSend(), { validation: 'off' });
    expect(bodyOf(stub)).toEqual({ content: 'hello' });
  });

  it('that nobody gives can be left out of the calls of a tenant, or of all', async () => {
    const tenants = {
      acme: { corpId: 'ww1', secrets: { app: 's3cret' } },
      globex: { corpId: 'ww2', secrets: { app: 's3cret' }, validation: 'enforce' },
    } as const;
    const stub = new WorkWeixinStub();
    stubs.push(stub);
    const broken: (HttpRemoteCallRecord['violations'] | undefined)[] = [];
    const service = stub.service({
      tenants,
      validation: 'warn',
      observers: [{ onCall: ({ violations }) => void broken.push(violations) }],
    });
    stub.on(MessageSend).reply({});
    await service.send(new MessageSend(), { tenant: 'acme' });
    expect(bodyOf(stub)).toEqual({ content: 'hello' });
    expect(broken.at(-1)).toMatchObject([{ property: 'agentId' }]);
    const globex = () => service.send(new MessageSend(), { tenant: 'globex' });
    expect(await failureOf(globex)).toBeInstanceOf(InputInvalidError);
    await expect(
      service.send(new MessageSend(), { tenant: 'globex', validation: 'off' }),
    ).resolves.toBeInstanceOf(WorkWxOutput);
  });

  it('is not guessed for a secret that is not that of an app', async () => {
    const { stub, service } = open({ secrets: secrets('school'), apps: { default: ONE } });
    stub.on(SchoolScope).reply({});
    await service.send(new SchoolScope());
    await service.send(new SchoolScope(), { app: 'default' });
    expect(stub.requests.map(({ url }) => new URL(url).searchParams.get('agentid'))).toEqual([
      null,
      '1000002',
    ]);
  });

  it('is not guessed for a token of the caller, unless the call chooses an app', async () => {
    const { service } = open({ apps: { default: ONE } });
    const input = Object.assign(new SchoolScope(), { accessToken: 'theirs' });
    expect((await service.prepare(input)).url).not.toContain('agentid');
    expect((await service.prepare(input, { app: 'default' })).url).toContain('agentid=1000002');
  });
});

describe('An input without a token', () => {
  it('is sent as it is, even if no app is chosen, and its key appears nowhere', async () => {
    const records: HttpRemoteCallRecord[] = [];
    const observers = [{ onCall: (record: HttpRemoteCallRecord) => void records.push(record) }];
    const { stub, service } = open({ apps: { one: ONE, helpdesk: HELPDESK }, observers });
    stub.on(RobotSend).refuse(93000, { errmsg: 'invalid webhook url, key=s3cret-robot-key' });
    const error = await failureOf<WorkWeixinApiError>(() => service.send(new RobotSend()));
    expect(stub.tokenRequests).toEqual([]);
    expect(stub.requests[0]?.url).toMatch(/webhook\/send\?key=s3cret-robot-key$/);
    expect(error.credential).toBeUndefined();
    const printed = [
      error.message,
      JSON.stringify(error),
      String(error.stack),
      JSON.stringify(workWeixinProblemOf(error)),
    ];
    for (const record of records) printed.push(JSON.stringify(record), JSON.stringify(record.request()));
    expect(printed.join('\n')).toContain('key=***');
    expect(printed.join('\n')).not.toContain('s3cret-robot-key');
  });
});

describe('A refusal for a lack of permission', () => {
  it('says which app was used, and the list in which it must stand', async () => {
    const { stub, service } = open({ apps: { default: ONE, helpdesk: HELPDESK } });
    stub.on(KfSend).refuse(Errcode.ApiForbidden);
    const error = await failureOf<WorkWeixinApiError>(() => service.send(new KfSend(), { app: 'helpdesk' }));
    expect(error).toMatchObject({ credential: 'app', app: 'helpdesk', permission: '微信客服' });
    expect(error.message).toContain('本次使用的是应用 helpdesk（apps.helpdesk）；应用须在管理端“微信客服”');
    expect(workWeixinProblemOf(error)).toMatchObject({
      status: 403,
      app: 'helpdesk',
      permission: '微信客服',
      advice: error.advice,
    });
  });

  it.each([
    [LivingWatch, '“上课直播”和“家长可使用的应用”的可调用接口'],
    [SchoolUser, '“家校沟通”或“家长可使用的应用”的可调用接口'],
  ])('names each of the lists: %p', async (input, lists) => {
    const { stub, service } = open({ secrets: secrets('school', 'living') });
    stub.on(input).refuse(Errcode.ApiForbidden);
    const error = await failureOf<WorkWeixinApiError>(() => service.send(new input()));
    expect(error.advice).toContain(`应用须在管理端${lists}`);
  });

  it('says which secret was used', async () => {
    const { stub, service } = open({ secrets: secrets('contacts') });
    stub.on(CreateUser).refuse(Errcode.IpNotTrusted);
    const error = await failureOf<WorkWeixinApiError>(() => service.send(new CreateUser()));
    expect(error.advice).toMatch(/；本次使用的是 secrets\.contacts$/);
    expect(error).not.toHaveProperty('permission');
  });

  it('leaves the advice of other codes alone', async () => {
    const { stub, service } = open({ secrets: secrets('kf') });
    stub.on(KfSend).refuse(Errcode.SystemBusy);
    const error = await failureOf<WorkWeixinApiError>(() => service.send(new KfSend()));
    expect(error.advice).not.toContain('本次');
  });
});

describe('The options of secrets and apps', () => {
  it('may have every kind', () => {
    const given = Object.fromEntries(SECRET_KINDS.map((kind) => [kind, `s3cret-${kind}`]));
    expect(() => resolveWorkWeixinOptions({ corpId: 'ww1', secrets: given })).not.toThrow();
    expect(SECRET_KINDS).toHaveLength(25);
    expect(SECRET_KINDS.slice(0, 2)).toEqual<Credential[]>(['contacts', 'app']);
  });

  it.each<[given: object, message: string]>([
    [
      { secrets: { externalcontact: 's3cret' } },
      'secrets has no option "externalcontact": did you mean externalContact?',
    ],
    [{ secrets: { meetingroom: 's3cret' } }, 'did you mean meetingRoom?'],
    [{ secrets: { kff: 's3cret' } }, 'did you mean kf?'],
    [{ secrets: { authCorp: 's3cret' } }, 'secrets.authCorp cannot be a secret of the corp: set accessToken'],
    [{ secrets: { chatArchive: 's3cret' } }, 'secrets.chatArchive cannot be a secret of the corp'],
    [
      { secrets: { app: { agentId: 1, secret: 's3cret' } } },
      'write apps: { default: { agentId, secret } } instead',
    ],
    [{ secrets: { app: 's3cret' }, apps: { default: ONE } }, 'secrets.app and apps.default are the same app'],
    [{ apps: { a: ONE, b: ONE } }, 'apps.a and apps.b have the same secret'],
    [{ apps: {} }, 'apps has no secret'],
    [{ apps: [ONE] }, 'apps must be an object of apps by name, not a list'],
    [{ apps: { a: 's3cret' } }, 'apps.a must be an object, not a text: write { agentId, secret }'],
    [{ apps: { a: { agentId: 1 } } }, 'apps.a.secret is missing'],
    [{ apps: { a: { secret: 's3cret', agentid: 1 } } }, 'did you mean agentId?'],
    [{ apps: { a: { secret: 's3cret', agentId: 'ww1' } } }, 'apps.a.agentId must be the AgentId of the app'],
    [{ apps: { a: { secret: 's3cret', agentId: -1 } } }, 'apps.a.agentId must be the AgentId of the app'],
    [{ apps: { ' a': ONE } }, 'apps has " a", which is not a valid name'],
    [{}, 'secrets is missing'],
  ])('%j are rejected', async (given, message) => {
    const error = await failureOf(() => resolveWorkWeixinOptions({ corpId: 'ww1', ...given } as never));
    expect(error).toBeInstanceOf(ConfigurationInvalidError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain('s3cret');
  });

  it('are equal if all apps are', () => {
    const read = (apps: object) => readTenantOptions('acme', { corpId: 'ww1', apps } as never);
    expect(isSameTenant(read({ a: ONE, b: HELPDESK }), read({ b: { ...HELPDESK }, a: { ...ONE } }))).toBe(
      true,
    );
    expect(isSameTenant(read({ a: ONE }), read({ a: { ...ONE, agentId: 7 } }))).toBe(false);
    expect(isSameTenant(read({ a: ONE }), read({ a: { ...ONE, secret: 's3cret-new' } }))).toBe(false);
    expect(isSameTenant(read({ a: ONE }), read({ a: ONE, b: HELPDESK }))).toBe(false);
  });
});

describe('@InjectWorkWeixin()', () => {
  @Injectable()
  class Desk {
    constructor(@InjectWorkWeixin({ app: 'helpdesk' }) readonly helpdesk: WorkWeixinService) {}
  }
  const corp = { corpId: 'ww1', apps: { default: ONE, helpdesk: HELPDESK } };

  it('injects the service of one app', async () => {
    const stub = new WorkWeixinStub();
    stub.on(KfSend).reply({});
    const builder = Test.createTestingModule({
      imports: [WorkWeixinModule.forRoot(corp)],
      providers: [Desk],
    });
    const testing = await stub.override(builder).compile();
    await testing.get(Desk).helpdesk.send(new KfSend());
    expect(usedBy(stub)).toEqual(['app-helpdesk']);
    await testing.close();
  });

  it.each([
    ['helpdesk', undefined],
    [
      'helpdesc',
      'forTenants() names app "helpdesc" of tenant "default", which is not configured; there are "default", "helpdesk"',
    ],
  ])('of an app called %s works with forTenants, and is checked at startup', async (app, message) => {
    const stub = new WorkWeixinStub();
    const builder = Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRootAsync({ useFactory: () => corp }),
        WorkWeixinModule.forTenants({ app }),
      ],
    });
    const start = async () =>
      (await stub.override(builder).compile()).createNestApplication({ logger: false }).init();
    if (message === undefined) await (await start()).close();
    else expect(await failureOf(start)).toMatchObject({ message: expect.stringContaining(message) });
  });

  it.each([{}, { tenant: '' }, { app: ' ' }, null])('rejects %j', (choice) => {
    expect(() => InjectWorkWeixin(choice as never)).toThrow('is not a valid');
  });
});
