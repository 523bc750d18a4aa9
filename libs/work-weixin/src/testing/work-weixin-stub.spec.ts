import { jest } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { ConfigurationInvalidError, DeclarationInvalidError } from 'nestjs-http-remote';
import { BatchGetResultWorkWxInput } from '../catalogue/batch/batch-getresult.api.js';
import { BatchSyncUserWorkWxInput } from '../catalogue/batch/batch-syncuser.api.js';
import { UserWorkWxInput } from '../catalogue/user/user-get.api.js';
import { Errcode } from '../errcode/errcode.js';
import { MEMBER_IMPORT } from '../jobs/import-job.js';
import { WorkWeixinJobs } from '../jobs/work-weixin-jobs.js';
import { TenantSource } from '../tenant/tenant-source.js';
import type { WorkWeixinModuleOptions } from '../work-weixin.options.js';
import { stubbedOptions } from './stubbed.options.js';
import { WorkWeixinStub } from './work-weixin-stub.js';

const read = (userId = 'a') => UserWorkWxInput.from({ userId });

describe('WorkWeixinStub', () => {
  it('rejects calls by errcode, with a message like the server’s', async () => {
    const stub = new WorkWeixinStub();
    stub.on(UserWorkWxInput).refuse(Errcode.UserNotFound);
    await expect(stub.service().send(read())).rejects.toMatchObject({
      errcode: Errcode.UserNotFound,
      hint: '1700000000_1_stub',
      tenant: 'default',
      credential: 'app',
    });
  });

  it.each([0, 1.5, NaN, 'UserNotFound' as unknown as number])('rejects %p as an errcode', (errcode) => {
    expect(() => new WorkWeixinStub().on(UserWorkWxInput).refuse(errcode)).toThrow(ConfigurationInvalidError);
  });

  it('replies with a given errcode, or with an invalid response', async () => {
    const stub = new WorkWeixinStub();
    stub
      .on(UserWorkWxInput)
      .replyOnce({ errMsg: 'updated. Warning: wrong json format.' })
      .answer({ body: [] });
    expect((await stub.service().send(read())).warning).toContain('wrong json format');
    await expect(stub.service().send(read())).rejects.toMatchObject({ name: 'ResponseUnreadableError' });
  });

  it('calls a corp without a name "default", and one of that name too', async () => {
    const stub = new WorkWeixinStub();
    stub.on(UserWorkWxInput).forTenant('default').reply({ name: 'of the only one' });
    expect((await stub.service().send(read())).name).toBe('of the only one');
    expect((await stub.service({ name: 'default' }).send(read('b'))).name).toBe('of the only one');
    expect(stub.sent(UserWorkWxInput, { tenant: 'default' })).toHaveLength(2);
  });

  it('accepts a token that the caller passes, and expires only its own', async () => {
    const stub = new WorkWeixinStub();
    stub.on(UserWorkWxInput).reply({});
    const service = stub.service();
    await service.send(UserWorkWxInput.from({ userId: 'a', accessToken: 'given' }));
    expect([stub.tokenRequests.length, stub.expireTokens()]).toEqual([0, 0]);
    await service.send(UserWorkWxInput.from({ userId: 'a', accessToken: 'given' }));
    expect(await service.getAccessToken('contacts')).toBe('stub-token-1');
    expect(stub.requests).toHaveLength(2);
  });
});

describe('The jobs of a stub', () => {
  const start = () => BatchSyncUserWorkWxInput.from({ mediaId: 'm1' });

  it('are polled almost at once, unless the options have delays of their own', async () => {
    const stub = new WorkWeixinStub();
    const jobs = new WorkWeixinJobs(stub.service());
    stub.on(BatchSyncUserWorkWxInput).reply({ jobId: 'j1' });
    stub.on(BatchGetResultWorkWxInput).reply({ status: 1 }, { times: 3 }).reply({ status: 3, result: [] });
    const startedMs = performance.now();
    await jobs.run(MEMBER_IMPORT, start());
    expect(stub.sent(BatchGetResultWorkWxInput)).toHaveLength(4);
    // Four polls with the usual delays take more than six seconds.
    expect(performance.now() - startedMs).toBeLessThan(3_000);
    const slow = jobs.run(MEMBER_IMPORT, start(), { firstPollMs: 60_000, timeoutMs: 50 });
    await expect(slow).rejects.toMatchObject({ name: 'JobTimeoutError' });
    expect(stub.sent(BatchGetResultWorkWxInput)).toHaveLength(4);
  });
});

describe('A value that is not an input', () => {
  const corp = { corpId: 'ww1', secrets: { app: 's3cret-app' } };
  class Corps extends TenantSource {
    find() {
      return corp;
    }
  }
  const tenancies: [string, Partial<WorkWeixinModuleOptions>][] = [
    ['one corp', {}],
    ['a source of tenants', { tenants: new Corps(), defaultTenant: 'acme' }],
  ];

  it.each(tenancies)('is rejected by a service of %s, with the way to build one', async (_, options) => {
    const stub = new WorkWeixinStub();
    const service = stub.service(options);
    for (const [value, message] of [
      [undefined, 'undefined is not an input: build one with SomeInput.from('],
      [null, 'null is not an input'],
      ['x', 'a string is not an input'],
      [{ userId: 'a' }, 'a plain object is not an input'],
      [Object.create(null), 'a plain object is not an input'],
      [UserWorkWxInput, 'the class UserWorkWxInput is not an input: build one with UserWorkWxInput.from('],
    ] as const) {
      const input = value as never;
      for (const sending of [
        () => service.send(input),
        () => service.exchange(input),
        () => service.prepare(input),
        () => service.paginate(input).next(),
      ]) {
        const error = await sending().catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(DeclarationInvalidError);
        expect(error).toHaveProperty('message', expect.stringContaining(message));
      }
    }
    expect([...stub.requests, ...stub.tokenRequests]).toEqual([]);
    expect(() => stub.on(read() as never)).toThrow('an instance of UserWorkWxInput is not a class');
  });
});

describe('The options of an application on a stub', () => {
  const { transport } = new WorkWeixinStub();
  const over = (given: object) => stubbedOptions(given as WorkWeixinModuleOptions, transport);

  it('keep the credentials, and none of the secrets', () => {
    const given = { corpId: 'ww1', secrets: { contacts: 's3cret-a', app: undefined }, name: 'a b' };
    expect(over(given)).toMatchObject({
      corpId: 'ww1',
      name: 'a b',
      secrets: { contacts: 'stub-secret-a%20b-contacts' },
    });
    expect(over({ corpId: '', secrets: { contacts: '' } })).toMatchObject({
      corpId: 'wwstub-default',
      secrets: { contacts: 'stub-secret-default-contacts', msgAudit: 'stub-secret-default-msgAudit' },
      apps: { default: { agentId: 1000002, secret: 'stub-secret-default-app' } },
    });
  });

  it('drop everything that reaches beyond the process, for all and for each tenant', () => {
    const own = {
      http: { proxy: 'http://p.example' },
      limits: { callsPerMinute: 5, redis: {} },
      retry: { maxRetries: 9 },
    };
    const { tenants, ...shared } = over({
      ...own,
      tokenStore: {},
      tenants: { a: { corpId: 'ww1', ...own } },
    });
    for (const each of [shared, (tenants as Record<string, object>)['a']]) {
      expect(each).toMatchObject({
        http: undefined,
        limits: { callsPerMinute: 5, redis: undefined },
        retry: { maxRetries: 9, minDelayMs: 1 },
      });
    }
    expect(shared).not.toHaveProperty('tokenStore');
    expect(over({ retry: false })).toMatchObject({ retry: false });
  });

  it('keep invalid values, so that the option checks reject them', () => {
    expect(over({ tenants: [], retry: 'often', limits: 5 })).toMatchObject({
      tenants: [],
      retry: 'often',
      limits: 5,
    });
  });
});

describe('WorkWeixinSandboxModule', () => {
  it('names the package to install if the sandbox is missing', async () => {
    jest.unstable_mockModule('work-weixin-sandbox', () => {
      throw new Error('Cannot find package');
    });
    const { WorkWeixinSandboxModule } = await import('./work-weixin-sandbox.module.js');
    const builder = Test.createTestingModule({ imports: [WorkWeixinSandboxModule.forRoot()] });
    await expect(builder.compile()).rejects.toThrow('npm install --save-dev work-weixin-sandbox');
  });
});
