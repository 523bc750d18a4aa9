import { inspect } from 'node:util';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { IsNotEmpty } from 'class-validator';
import { HttpRemoteApi, InputInvalidError, JsonName } from 'nestjs-http-remote';
import {
  AuthWorkWxInput,
  CredentialMissingError,
  Errcode,
  WorkWeixinApiError,
  WorkWeixinModule,
  WorkWeixinService,
  WorkWxOutput,
  isWorkWeixinApiError,
  type WorkWeixinOptions,
  type WorkWeixinOptionsFactory,
} from 'nestjs-work-weixin';
import { InviteUserWorkWxInput } from 'nestjs-work-weixin/batch';
import { JoinQrcodeWorkWxInput } from 'nestjs-work-weixin/corp';
import {
  BatchDeleteUserWorkWxInput,
  ConvToOpenIdWorkWxInput,
  ConvToUserIdWorkWxInput,
  CreateUserWorkWxInput,
  DeleteUserWorkWxInput,
  DeptUserDetailListWorkWxInput,
  DeptUserSimpleListWorkWxInput,
  UpdateUserWorkWxInput,
  UserAuthSuccessWorkWxInput,
  UserIdByEmailWorkWxInput,
  UserIdByMobileWorkWxInput,
  UserIdListWorkWxInput,
  UserWorkWxInput,
} from 'nestjs-work-weixin/user';
import { demoCorp, startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { boot as bootModule } from '../support/app/boot.js';
import { failureOf } from '../support/failure-of.js';
import { Recorder } from '../support/recorder.js';

let sandbox: Sandbox;
let workWeixin: WorkWeixinService;
let app: INestApplicationContext;
const recorder = new Recorder();
const { records } = recorder;

async function boot(module: DynamicModule): Promise<INestApplicationContext> {
  @Module({ imports: [module] })
  class HostModule {}
  return bootModule({ imports: [HostModule] });
}

function optionsFor({ baseUrl, demo }: Sandbox): WorkWeixinOptions {
  return { baseUrl, corpId: demo.corpId, secrets: demo.secrets, observers: [recorder] };
}

beforeEach(async () => {
  sandbox = await startSandbox();
  app = await boot(WorkWeixinModule.forRoot(optionsFor(sandbox)));
  workWeixin = app.get(WorkWeixinService, { strict: false });
  records.length = 0;
});

afterEach(async () => {
  await app.close();
  await sandbox.close();
});

const xiaohong = () =>
  CreateUserWorkWxInput.from({
    userId: 'xiaohong',
    name: '小红 👩‍💻',
    mobile: '10000009001',
    email: 'xiaohong@mail.example',
    department: [3, 88],
    order: [10, 4294967295],
    isLeaderInDept: [0, 1],
    directLeader: ['wangwu'],
    gender: 2,
    position: '',
    toInvite: false,
    extAttr: {
      attrs: [
        { type: 0, name: '爱好', text: { value: '登山' } },
        { type: 1, name: '个人主页', web: { url: 'https://xiaohong.example', title: '小红的主页' } },
      ],
    },
    externalProfile: {
      externalCorpName: '星河',
      externalAttr: [{ type: 0, name: '文本名称', text: { value: '后台开发' } }],
    },
  });

describe("a member's life", () => {
  it('starts with user/create, nested attributes and departments created on demand', async () => {
    const created = await workWeixin.send(xiaohong());
    expect(created.errMsg).toBe('created');
    expect(created.createdDepartmentList?.departmentInfo).toEqual([{ id: 88, name: expect.any(String) }]);
    const kept = sandbox.snapshot().members.find(({ userid }) => userid === 'xiaohong');
    expect(kept).toMatchObject({
      name: '小红 👩‍💻',
      department: [3, 88],
      order: [10, 4294967295],
      is_leader_in_dept: [0, 1],
      extattr: { attrs: [{ text: { value: '登山' } }, { web: { title: '小红的主页' } }] },
      external_profile: { external_attr: [{ text: { value: '后台开发' } }] },
    });
    expect(sandbox.journal.of('user/create')[0]?.body).not.toHaveProperty('access_token');
  });

  it('is read as it was written', async () => {
    await workWeixin.send(xiaohong());
    const member = await workWeixin.send(UserWorkWxInput.from({ userId: 'XIAOHONG' }));
    expect(member).toMatchObject({
      userId: 'xiaohong',
      mobile: '10000009001',
      department: [3, 88],
      gender: 2,
      isLeaderInDept: [0, 1],
      extAttr: {
        attrs: [
          { type: 0, name: '爱好', text: { value: '登山' } },
          { type: 1, web: { title: '小红的主页' } },
        ],
      },
    });
    expect(Object.keys(member)).not.toContain('extra');
  });

  it('changes through user/update, which keeps omitted fields', async () => {
    await workWeixin.send(xiaohong());
    await workWeixin.send(
      UpdateUserWorkWxInput.from({ userId: 'xiaohong', position: '架构师', alias: 'Red' }),
    );
    const member = await workWeixin.send(UserWorkWxInput.from({ userId: 'xiaohong' }));
    expect(member).toMatchObject({ position: '架构师', alias: 'Red', name: '小红 👩‍💻' });
  });

  it('is found by mobile, e-mail and openid', async () => {
    await workWeixin.send(xiaohong());
    const byMobile = await workWeixin.send(UserIdByMobileWorkWxInput.from({ mobile: '10000009001' }));
    const byEmail = await workWeixin.send(
      UserIdByEmailWorkWxInput.from({ email: 'xiaohong@mail.example', emailType: 2 }),
    );
    expect([byMobile.userId, byEmail.userId]).toEqual(['xiaohong', 'xiaohong']);
    const { openId } = await workWeixin.send(ConvToOpenIdWorkWxInput.from({ userId: 'lisi' }));
    const { userId } = await workWeixin.send(ConvToUserIdWorkWxInput.from({ openId: openId ?? '' }));
    expect(userId).toBe('lisi');
  });

  it('appears in the lists of its department, with subdepartments on request', async () => {
    const simple = await workWeixin.send(DeptUserSimpleListWorkWxInput.from({ departmentId: 3 }));
    const detailed = await workWeixin.send(
      DeptUserDetailListWorkWxInput.from({ departmentId: 2, fetchChild: true }),
    );
    expect(simple.userList?.map(({ userId }) => userId)).toContain('wangwu');
    expect(detailed.userList?.find(({ userId }) => userId === 'wangwu')).toMatchObject({
      position: '高级工程师',
    });
    expect(sandbox.journal.of('user/list')[0]?.query).toMatchObject({ department_id: '2', fetch_child: '1' });
  });

  it('appears in the list of ids, page by page, resumable from a cursor', async () => {
    const pages = [];
    for await (const page of workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 5 }))) pages.push(page);
    const all = pages.flatMap(({ deptUser = [] }) => deptUser.map(({ userId }) => userId));
    const expected = sandbox
      .snapshot()
      .members.flatMap(({ userid, department }) => department.map(() => userid));
    expect(all.sort()).toEqual(expected.sort());
    const rest = [];
    const cursor = pages[0]?.nextCursor;
    for await (const page of workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 5, cursor })))
      rest.push(page);
    expect(rest).toHaveLength(pages.length - 1);
  });

  it('is invited, and unknown ids are reported', async () => {
    const invited = await workWeixin.send(
      InviteUserWorkWxInput.from({ user: ['lisi', 'nobody'], party: [2, 999] }),
    );
    expect(invited).toMatchObject({ invalidUser: ['nobody'], invalidParty: [999] });
    expect(sandbox.snapshot().invitations).not.toEqual([]);
  });

  it('passes second verification and gets the link to join', async () => {
    await expect(workWeixin.send(UserAuthSuccessWorkWxInput.from({ userId: 'lisi' }))).resolves.toMatchObject(
      { errCode: 0 },
    );
    const { joinQrcode } = await workWeixin.send(new JoinQrcodeWorkWxInput());
    expect(joinQrcode).toMatch(/^https?:/);
  });

  it('ends by user/delete or user/batchdelete', async () => {
    await workWeixin.send(xiaohong());
    await workWeixin.send(DeleteUserWorkWxInput.from({ userId: 'xiaohong' }));
    await workWeixin.send(BatchDeleteUserWorkWxInput.from({ userIdList: ['lisi', 'wangwu'] }));
    const left = sandbox.snapshot().members.map(({ userid }) => userid);
    expect(left).not.toEqual(expect.arrayContaining(['xiaohong']));
    expect(left).not.toEqual(expect.arrayContaining(['lisi']));
  });
});

describe('failures', () => {
  it('of validation list every violated rule, in the order of the properties, and nothing is sent', async () => {
    const error = await failureOf(
      workWeixin.send(
        CreateUserWorkWxInput.from({
          userId: '-x',
          name: '',
          department: [1, 2],
          order: [1],
          telephone: 'call me',
          extAttr: {
            attrs: [
              { type: 0, name: '', text: { value: 'x'.repeat(65) } },
              { type: 1, name: '个人主页', web: { url: 'ftp://x', title: '' } },
            ],
          },
        }),
      ),
    );
    expect(error).toBeInstanceOf(InputInvalidError);
    const { violations } = error as InputInvalidError;
    expect(violations.map(({ property, wirePath, rule }) => `${property} ${wirePath} ${rule}`)).toEqual([
      'userId userid matches',
      'name name isNotEmpty',
      'mobile mobile requiredWithout',
      'order order sameLengthAs',
      'telephone telephone matches',
      'extAttr.attrs[0].name extattr.attrs[0].name isNotEmpty',
      'extAttr.attrs[0].text.value extattr.attrs[0].text.value characterLength',
      'extAttr.attrs[1].web.url extattr.attrs[1].web.url isUrl',
      'extAttr.attrs[1].web.title extattr.attrs[1].web.title requiredWith',
    ]);
    expect(violations[0]).toMatchObject({ value: '-x' });
    expect(violations.find(({ property }) => property === 'telephone')).not.toHaveProperty('value');
    expect(sandbox.journal.count()).toBe(0);
  });

  it('of the server carry code, meaning, advice, hint and page', async () => {
    const error = await failureOf(
      workWeixin.send(
        CreateUserWorkWxInput.from({ userId: 'ZHANGSAN', name: '张三', mobile: '10000009009' }),
      ),
    );
    expect(isWorkWeixinApiError(error) && error.is(Errcode.UserIdExists)).toBe(true);
    expect(error).toMatchObject({
      errcode: 60102,
      stage: 'check',
      api: { action: 'user/create', desc: '创建成员', httpMethod: 'POST' },
      tenant: 'default',
      credential: 'contacts',
      retryable: false,
      meaning: expect.any(String),
      advice: expect.any(String),
      hint: expect.stringMatching(/^\d+_\d+_[0-9a-f]+$/),
      docUrl: 'https://developer.work.weixin.qq.com/document/path/90195',
    });
  });

  it('due to a wrong secret cost one request and name gettoken', async () => {
    const other = await boot(
      WorkWeixinModule.forRoot({ ...optionsFor(sandbox), secrets: { contacts: 's3cret-but-wrong' } }),
    );
    const error = await failureOf(
      other.get(WorkWeixinService, { strict: false }).send(new JoinQrcodeWorkWxInput()),
    );
    await other.close();
    expect(error).toMatchObject({ errcode: 40001, api: { action: 'gettoken' } });
    expect(sandbox.journal.count()).toBe(1);
  });

  it('due to a missing credential happen before any request', async () => {
    const other = await boot(
      WorkWeixinModule.forRoot({ ...optionsFor(sandbox), secrets: { app: sandbox.demo.secrets.app } }),
    );
    const error = await failureOf(other.get(WorkWeixinService, { strict: false }).send(xiaohong()));
    await other.close();
    expect(error).toBeInstanceOf(CredentialMissingError);
    expect(sandbox.journal.count()).toBe(0);
  });

  it('hidden in a successful response are thrown', async () => {
    // As a client without types does: department as a string.
    @HttpRemoteApi({
      action: 'user/update',
      desc: '更新成员',
      output: WorkWxOutput,
      credential: ['contacts'],
    })
    class CarelessUpdate extends AuthWorkWxInput<WorkWxOutput> {
      @JsonName('userid')
      @IsNotEmpty()
      userId!: string;

      @JsonName('department')
      department!: string;
    }
    const output = await workWeixin.send(CarelessUpdate.from({ userId: 'lisi', department: '2' }));
    expect(output.errCode).toBe(0);
    expect(output.warning).toContain('Warning: wrong json format');
    const fine = await workWeixin.send(UpdateUserWorkWxInput.from({ userId: 'lisi', department: [2] }));
    expect(fine.warning).toBeUndefined();
  });

  it('due to an unknown path contain the text of the server', async () => {
    @HttpRemoteApi({ action: 'user/no_such_api', desc: 'none', output: WorkWxOutput })
    class NoSuchApi extends AuthWorkWxInput<WorkWxOutput> {}
    const error = await failureOf(workWeixin.send(new NoSuchApi()));
    expect(error).toBeInstanceOf(WorkWeixinApiError);
    expect((error as WorkWeixinApiError).errmsg).toContain('user/no_such_api');
  });
});

describe('access tokens', () => {
  it('are fetched once for 20 simultaneous cold calls', async () => {
    await Promise.all(Array.from({ length: 20 }, () => workWeixin.send(new JoinQrcodeWorkWxInput())));
    expect(sandbox.journal.count('gettoken')).toBe(1);
    expect(sandbox.journal.count('corp/get_join_qrcode')).toBe(20);
  });

  it('revoked under 50 concurrent calls are fetched once more, and all 50 succeed', async () => {
    await workWeixin.send(new JoinQrcodeWorkWxInput());
    sandbox.revokeTokens();
    const outputs = await Promise.all(
      Array.from({ length: 50 }, () => workWeixin.send(new JoinQrcodeWorkWxInput())),
    );
    expect(outputs.every(({ errCode }) => errCode === 0)).toBe(true);
    expect(sandbox.journal.count('gettoken')).toBe(2);
  });

  it('are separate per credential: reads use the app, writes use contact sync', async () => {
    await workWeixin.send(UserWorkWxInput.from({ userId: 'lisi' }));
    await workWeixin.send(UpdateUserWorkWxInput.from({ userId: 'lisi', position: 'x' }));
    expect(sandbox.journal.of('user/get')[0]?.credential).toBe('app');
    expect(sandbox.journal.of('user/update')[0]?.credential).toBe('contacts');
    expect(sandbox.journal.count('gettoken')).toBe(2);
  });

  it('expire on the server and are replaced', async () => {
    let now = Date.now();
    const short = await startSandbox({ now: () => now, tokenLifetimeSeconds: 60 });
    const host = await boot(WorkWeixinModule.forRoot({ ...optionsFor(short), now: () => Date.now() }));
    const service = host.get(WorkWeixinService, { strict: false });
    await service.send(new JoinQrcodeWorkWxInput());
    now += 61_000;
    const { attempts } = await service.exchange(new JoinQrcodeWorkWxInput());
    expect(attempts).toBe(2);
    expect(short.journal.of('corp/get_join_qrcode').map(({ errcode }) => errcode)).toEqual([0, 42001, 0]);
    await host.close();
    await short.close();
  });

  it('and secrets do not appear in records, errors or prepared requests, however these are printed', async () => {
    const token = await workWeixin.getAccessToken('contacts');
    const explicit = UserWorkWxInput.from({ userId: 'lisi', accessToken: token });
    const prepared = await workWeixin.prepare(explicit);
    expect(prepared.url).toContain(token);
    await failureOf(workWeixin.send(UserWorkWxInput.from({ userId: 'nobody', accessToken: token })));
    await sandbox.close();
    const dead = await failureOf(workWeixin.send(explicit));
    const all = [prepared, dead, records, records.map((record) => record.request())];
    const shown = `${inspect(all, { depth: 20, showHidden: true })}${JSON.stringify(all)}${String(prepared)}${String(dead)}`;
    expect(shown).toContain('user/get');
    for (const secret of [token, sandbox.demo.secrets.contacts, sandbox.demo.secrets.app]) {
      expect(shown.includes(secret)).toBe(false);
    }
  });

  it('and secrets do not appear when the service is inspected', async () => {
    const token = await workWeixin.getAccessToken('contacts');
    const shown = inspect(workWeixin, { depth: Infinity });
    expect([token, sandbox.demo.secrets.contacts].some((secret) => shown.includes(secret))).toBe(false);
  });
});

describe('WorkWeixinModule', () => {
  class Factory implements WorkWeixinOptionsFactory {
    createWorkWeixinOptions(): WorkWeixinOptions {
      return optionsFor(sandbox);
    }
  }

  @Module({ providers: [Factory], exports: [Factory] })
  class FactoryModule {}

  it.each([
    [
      'useFactory',
      () => WorkWeixinModule.forRootAsync({ useFactory: () => Promise.resolve(optionsFor(sandbox)) }),
    ],
    ['useClass', () => WorkWeixinModule.forRootAsync({ useClass: Factory })],
    ['useExisting', () => WorkWeixinModule.forRootAsync({ imports: [FactoryModule], useExisting: Factory })],
    [
      'imports and inject',
      () =>
        WorkWeixinModule.forRootAsync({
          imports: [FactoryModule],
          inject: [Factory],
          useFactory: (factory: Factory) => factory.createWorkWeixinOptions(),
        }),
    ],
  ])('is configured later by %s', async (_name, module) => {
    const host = await boot(module());
    await expect(
      host.get(WorkWeixinService, { strict: false }).send(new JoinQrcodeWorkWxInput()),
    ).resolves.toBeDefined();
    await host.close();
  });

  it('is available in every module if it is global', async () => {
    @Module({
      providers: [
        {
          provide: 'CONSUMER',
          useFactory: (service: WorkWeixinService) => service,
          inject: [WorkWeixinService],
        },
      ],
    })
    class FeatureModule {}
    @Module({
      imports: [WorkWeixinModule.forRoot({ ...optionsFor(sandbox), isGlobal: true }), FeatureModule],
    })
    class HostModule {}
    const host = await Test.createTestingModule({ imports: [HostModule] }).compile();
    expect(host.get('CONSUMER', { strict: false })).toBeInstanceOf(WorkWeixinService);
    await host.close();
  });

  it.each([
    [{ corpId: '' }, /corpId is missing/],
    [{ secrets: {} }, /secrets has no secret/],
    [{ secrets: { contacts: '' } }, /secrets\.contacts is empty/],
    [{ secrets: { contacts: undefined } }, /secrets has no secret/],
    [{ secrets: { payroll: 'x' } }, /secrets has no option "payroll": there are contacts, app/],
    [{ secrets: undefined }, /secrets is missing/],
    [{ baseUrl: 'qyapi.weixin.qq.com' }, /baseUrl must be an absolute/],
    [{ corpId: 'ww1\n' }, /corpId has white space/],
    [{ secrets: null }, /secrets is missing/],
    [{ timeoutMs: -1 }, /timeoutMs must be/],
    [{ http: { maxResponseBytes: -1 } }, /http\.maxResponseBytes must be/],
    [{ http: { proxy: 'user:s3cret-x@proxy' } }, /^(?!.*s3cret).*http\.proxy must be/],
  ])('rejects %j at startup, with the option and the reason', async (wrong, message) => {
    const options = { ...optionsFor(sandbox), ...wrong } as WorkWeixinOptions;
    const error = await failureOf(boot(WorkWeixinModule.forRoot(options)));
    expect(error).toMatchObject({
      name: 'ConfigurationInvalidError',
      message: expect.stringMatching(message),
    });
  });

  it('rejects missing options with one sentence', async () => {
    const error = await failureOf(
      boot(WorkWeixinModule.forRootAsync({ useFactory: () => undefined as unknown as WorkWeixinOptions })),
    );
    expect(error).toMatchObject({
      name: 'ConfigurationInvalidError',
      message: expect.stringMatching(/corpId/),
    });
  });

  it('isolates the corps of two applications in one process', async () => {
    const globex = { ...demoCorp(), corpId: 'wwglobex', members: [] };
    const other = await startSandbox({ corps: [{ ...globex, creator: undefined }] });
    const [a, b] = await Promise.all([
      boot(WorkWeixinModule.forRoot(optionsFor(sandbox))),
      boot(WorkWeixinModule.forRoot(optionsFor(other))),
    ]);
    const listOf = async (host: INestApplicationContext) =>
      (await host.get(WorkWeixinService, { strict: false }).send(new UserIdListWorkWxInput())).deptUser
        ?.length;
    expect(await Promise.all([listOf(a), listOf(b)])).toEqual([expect.any(Number), 0]);
    await Promise.all([a.close(), b.close(), other.close()]);
  });
});
