import { Test, type TestingModule } from '@nestjs/testing';
import { Errcode, WorkWeixinService, isWorkWeixinApiError } from 'nestjs-work-weixin';
import { WorkWeixinSandbox, WorkWeixinSandboxModule, WorkWeixinStub } from 'nestjs-work-weixin/testing';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';

describe('the testing kit', () => {
  const stub = new WorkWeixinStub();
  let testing: TestingModule;

  beforeAll(async () => {
    process.env.WORK_WEIXIN_CORP_ID = 'ww0123456789abcdef';
    process.env.WORK_WEIXIN_CONTACTS_SECRET = 's3cret-contacts';
    process.env.WORK_WEIXIN_BASE_URL = 'https://qyapi.example/cgi-bin/';
    const { AppModule } = await import('../src/app.module');
    testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
    testing.useLogger(false);
  });

  afterEach(() => stub.reset());
  afterAll(() => testing.close());

  it('replaces the transport of the application, with replies typed by the input', async () => {
    stub.on(UserWorkWxInput).reply({ name: '张三', department: [2] });

    const member = await testing.get(WorkWeixinService).send(UserWorkWxInput.from({ userId: 'zhangsan' }));

    expect(member.name).toBe('张三');
    expect(stub.sent(UserWorkWxInput).map(({ userId }) => userId)).toEqual(['zhangsan']);
  });

  it('rejects a call as the server does', async () => {
    stub.on(UserWorkWxInput).refuse(Errcode.UserNotFound);

    const refused: unknown = await testing
      .get(WorkWeixinService)
      .send(UserWorkWxInput.from({ userId: 'nobody' }))
      .catch((e: unknown) => e);

    expect(isWorkWeixinApiError(refused) && refused.is(Errcode.UserNotFound)).toBe(true);
  });

  it('starts a sandbox as a module', async () => {
    const ofSandbox = await Test.createTestingModule({
      imports: [WorkWeixinSandboxModule.forRoot()],
    }).compile();
    ofSandbox.useLogger(false);
    const member = await ofSandbox.get(WorkWeixinService).send(UserWorkWxInput.from({ userId: 'zhangsan' }));
    expect(member.name).toBe('张三');
    expect(ofSandbox.get(WorkWeixinSandbox).journal.count('user/get')).toBe(1);
    await ofSandbox.close();
  });
});
