import { Test, type TestingModule } from '@nestjs/testing';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import {
  CredentialMissingError,
  WorkWeixinApiError,
  WorkWeixinModule,
  WorkWeixinService,
} from 'nestjs-work-weixin';
import { WorkWeixinStub } from 'nestjs-work-weixin/testing';
import { CreateUserWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { failureOf } from '../support/failure-of.js';
import { Recorder } from '../support/recorder.js';

describe('An untyped request', () => {
  let sandbox: Sandbox;
  let app: TestingModule;
  let workWeixin: WorkWeixinService;
  const recorder = new Recorder();

  beforeEach(async () => {
    sandbox = await startSandbox();
    const { baseUrl, demo } = sandbox;
    app = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({
          baseUrl,
          corpId: demo.corpId,
          secrets: demo.secrets,
          observers: [recorder],
        }),
      ],
    }).compile();
    workWeixin = app.get(WorkWeixinService);
    recorder.records.length = 0;
  });
  afterEach(async () => {
    await app.close();
    await sandbox.close();
  });

  const read = () =>
    workWeixin.request({ action: 'user/get', query: { userid: 'lisi' }, credential: ['app', 'contacts'] });

  it('is sent with the managed token and returns what the server sends', async () => {
    expect(await read()).toMatchObject({ errcode: 0, userid: 'lisi' });
    expect(sandbox.journal.of('user/get')[0]).toMatchObject({ method: 'GET', credential: 'app' });
  });

  it('heals a revoked token: 40014, a new token, success', async () => {
    await read();
    sandbox.revokeTokens();
    expect(await read()).toMatchObject({ errcode: 0, userid: 'lisi' });
    expect(sandbox.journal.count('gettoken')).toBe(2);
    expect(sandbox.journal.of('user/get').map(({ errcode }) => errcode)).toEqual([0, 40014, 0]);
  });

  it('posts a body, and its record names the action and shows no token', async () => {
    const body = { userid: 'neu', name: '新人', department: [1], mobile: '13900000001' };
    await workWeixin.request({ action: 'user/create', body, credential: 'contacts' });
    expect(await workWeixin.send(UserWorkWxInput.from({ userId: 'neu' }))).toMatchObject({ name: '新人' });
    const record = recorder.records.find(({ api }) => api.action === 'user/create');
    expect(record).toMatchObject({ api: { httpMethod: 'POST' }, inputName: 'UntypedInput', attempts: 1 });
    expect(record?.request()).toMatchObject({ method: 'POST', body });
    const shown = JSON.stringify(recorder.records.map((each) => each.request()));
    expect(shown).toContain('corpsecret=***');
    expect(shown).not.toMatch(/access_token=[^*]/);
    for (const secret of Object.values(sandbox.demo.secrets)) expect(shown).not.toContain(secret);
  });

  it('fails with the error of the server', async () => {
    const request = workWeixin.request({ action: 'user/get', query: { userid: 'nobody' } });
    expect(await failureOf(request)).toMatchObject({ errcode: 60111, api: { action: 'user/get' } });
    expect(await failureOf(workWeixin.request({ action: 'no/such/api' }))).toBeInstanceOf(WorkWeixinApiError);
  });

  it('takes the token of the caller from its query, and leaves it as it is', async () => {
    const error = await failureOf(
      workWeixin.request({ action: 'user/get', query: { userid: 'lisi', access_token: 'given' } }),
    );
    expect(error).toMatchObject({ errcode: 40014 });
    expect(sandbox.journal.count('gettoken')).toBe(0);
    expect(sandbox.journal.count('user/get')).toBe(1);
  });

  it('cannot leave the server of the tenant', async () => {
    for (const action of [
      '//evil.example/x',
      'https://evil.example/',
      '../x',
      'user/%2e%2e/x',
      'user/get?a=1',
    ]) {
      expect(await failureOf(workWeixin.request({ action }))).toBeInstanceOf(ConfigurationInvalidError);
    }
    await failureOf(workWeixin.request({ action: 'user/get', query: { userid: 'a&access_token=x#/../?b' } }));
    expect(sandbox.journal.of('user/get')).toHaveLength(1);
    expect(sandbox.journal.of('user/get')[0]?.errcode).not.toBe(40014);
  });

  it('says which secret is missing', async () => {
    const service = new WorkWeixinStub().service({ corpId: 'ww1', secrets: { contacts: 's3cret' } });
    const error = await failureOf(service.request({ action: 'user/get', credential: 'app' }));
    expect(error).toBeInstanceOf(CredentialMissingError);
  });

  it('can be stubbed for one tenant, and renews an expired token there too', async () => {
    const stub = new WorkWeixinStub();
    stub
      .onRequest({ action: 'user/get' })
      .where({ query: { userid: 'lisi' } })
      .reply({ name: '李四' });
    stub.on(CreateUserWorkWxInput).reply();
    const service = stub.service();
    const request = { action: 'user/get', query: { userid: 'lisi' } };
    expect(await service.request(request)).toEqual({ errcode: 0, errmsg: 'ok', name: '李四' });
    stub.expireTokens();
    expect(await service.request(request)).toMatchObject({ name: '李四' });
    expect(stub.sentUntyped('user/get')).toHaveLength(3);
    await expect(service.request({ action: 'user/list' })).rejects.toThrow(
      "write stub.onRequest({ action: 'user/list' }).reply({ … })",
    );
  });
});
