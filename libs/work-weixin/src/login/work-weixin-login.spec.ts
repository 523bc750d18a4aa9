import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ConfigurationInvalidError, ResponseUnreadableError, TransportError } from 'nestjs-http-remote';
import { AuthGetTfaInfoWorkWxInput } from '../catalogue/auth/auth-get-tfa-info.api.js';
import { AuthGetUserDetailWorkWxInput } from '../catalogue/auth/auth-getuserdetail.api.js';
import { AuthGetUserInfoWorkWxInput } from '../catalogue/auth/auth-getuserinfo.api.js';
import { UserTfaSuccessWorkWxInput } from '../catalogue/user/user-tfa-succ.api.js';
import { Errcode } from '../errcode/errcode.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { LoginStateInvalidError } from '../errors/login-state-invalid.error.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { WorkWeixinModule } from '../work-weixin.module.js';
import type { WorkWeixinModuleOptions } from '../work-weixin.options.js';
import { JsSdk } from './js-sdk.js';
import type { WorkWeixinLoginOptions } from './login.options.js';
import { needsNewLogin } from './needs-new-login.js';
import { WorkWeixinLogin } from './work-weixin-login.js';
import { WorkWeixinLoginModule } from './work-weixin-login.module.js';

const stateSecret = 's3cret-of-at-least-thirty-two-characters';
const redirectUri = 'https://app.example.com/callback?from=企业微信';

function open(options: Partial<WorkWeixinModuleOptions> = {}, own: Partial<WorkWeixinLoginOptions> = {}) {
  const stub = new WorkWeixinStub();
  return { stub, login: new WorkWeixinLogin(stub.service(options), { stateSecret, ...own }) };
}

const TENANTS = {
  tenants: {
    acme: {
      corpId: 'ww1',
      apps: { default: { agentId: 1, secret: 'a' }, helpdesk: { agentId: 2, secret: 'b' } },
    },
    globex: { corpId: 'ww2', secrets: { app: 'c', contacts: 'd' } },
  },
} as const;

describe('WorkWeixinLogin', () => {
  it('writes the address of page 91022', async () => {
    const { login } = open(TENANTS);
    const url = await login.authorizeUrl(
      { redirectUri, scope: 'snsapi_privateinfo', data: '/orders/1', session: 'session-1' },
      { tenant: 'acme', app: 'helpdesk' },
    );
    const parsed = new URL(url);
    expect(url).toMatch(/^https:\/\/open\.weixin\.qq\.com\/connect\/oauth2\/authorize\?appid=ww1&/);
    expect(parsed.hash).toBe('#wechat_redirect');
    const { state = '', ...query } = Object.fromEntries(parsed.searchParams);
    expect(query).toEqual({
      appid: 'ww1',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'snsapi_privateinfo',
      agentid: '2',
    });
    expect(login.readState(state, { session: 'session-1' })).toEqual({
      tenant: 'acme',
      app: 'helpdesk',
      data: '/orders/1',
    });
  });

  it('writes the address of page 98152', async () => {
    const { login } = open(TENANTS);
    const url = await login.ssoLoginUrl({ redirectUri }, { tenant: 'acme' });
    expect(url).toMatch(/^https:\/\/login\.work\.weixin\.qq\.com\/wwlogin\/sso\/login\?login_type=CorpApp&/);
    const { state, ...query } = Object.fromEntries(new URL(url).searchParams);
    expect(query).toEqual({ login_type: 'CorpApp', appid: 'ww1', agentid: '1', redirect_uri: redirectUri });
    expect(login.readState(state)).toEqual({ tenant: 'acme' });
  });

  it('takes its pages from the options, with a query of their own', async () => {
    const pages = {
      authorizePage: 'http://127.0.0.1:1/authorize',
      ssoLoginPage: 'http://127.0.0.1:1/qr?lang=en',
    };
    const { login } = open({}, pages);
    expect(await login.authorizeUrl({ redirectUri })).toMatch(/^http:\/\/127\.0\.0\.1:1\/authorize\?appid=/);
    expect(await login.ssoLoginUrl({ redirectUri })).toMatch(
      /^http:\/\/127\.0\.0\.1:1\/qr\?lang=en&login_type=/,
    );
  });

  it('sends the AgentId if it is known, and needs it for private information and QR codes', async () => {
    const { login } = open(TENANTS);
    const base = await login.authorizeUrl({ redirectUri }, { tenant: 'globex' });
    expect(new URL(base).searchParams.has('agentid')).toBe(false);
    const calls = [
      login.authorizeUrl({ redirectUri, scope: 'snsapi_privateinfo' }, { tenant: 'globex' }),
      login.ssoLoginUrl({ redirectUri }, { tenant: 'globex' }),
    ];
    for (const call of calls) {
      await expect(call).rejects.toBeInstanceOf(ConfigurationInvalidError);
      await expect(call).rejects.toThrow(
        /apps: \{ default: \{ agentId, secret \} \} in place of secrets\.app .* "globex"/,
      );
    }
  });

  it('needs an app, not the secret of contacts', async () => {
    const { login } = open({ corpId: 'ww1', secrets: { contacts: 'c' } });
    await expect(login.authorizeUrl({ redirectUri })).rejects.toBeInstanceOf(CredentialMissingError);
    await expect(login.userOf('CODE')).rejects.toBeInstanceOf(CredentialMissingError);
    await expect(login.authorizeUrl({ redirectUri }, { app: 'nobody' })).rejects.toMatchObject({
      name: 'AppUnknownError',
    });
  });

  it.each([
    [{ redirectUri: '/callback' }, /redirectUri must be an absolute URL/],
    [{}, /redirectUri must be an absolute URL/],
    [{ redirectUri: 'javascript:alert(1)' }, /redirectUri must be an absolute URL/],
    [{ redirectUri, scope: 'snsapi_userinfo' }, /scope must be snsapi_base or snsapi_privateinfo/],
    [{ redirectUri, data: { path: '/' } }, /data must be a text/],
    [{ redirectUri, session: '' }, /session must be a text that is not empty/],
    [{ redirectUri, session: undefined }, /session is given, but undefined/],
    [{ redirectUri, state: 'abc' }, /did you mean data, which the state carries/],
    [{ redirectUri, tenant: 'acme' }, /did you mean tenant in the second argument/],
  ])('rejects the request %j', async (request, message) => {
    const { login } = open();
    await expect(login.authorizeUrl(request as never)).rejects.toThrow(message);
  });

  it('ignores a polluted Object.prototype', async () => {
    const { login, stub } = open(TENANTS);
    stub.on(AuthGetUserInfoWorkWxInput).reply({ userId: 'zhangsan' });
    const polluted = Object.prototype as Record<string, unknown>;
    Object.assign(polluted, {
      session: 's',
      data: 'x',
      state: { tenant: 'globex' },
      tenant: 'globex',
      app: 'helpdesk',
    });
    try {
      const url = await login.authorizeUrl({ redirectUri }, { tenant: 'acme' });
      const state = login.readState(new URL(url).searchParams.get('state'));
      expect(Object.entries(state)).toEqual([['tenant', 'acme']]);
      await login.userOf('CODE', { state });
      expect(stub.requests.at(-1)?.client).toBe('work-weixin/acme');
    } finally {
      for (const key of ['session', 'data', 'state', 'tenant', 'app']) delete polluted[key];
    }
  });

  it('makes the calls of a login for its tenant and by its app', async () => {
    const { login, stub } = open(TENANTS);
    stub.on(AuthGetUserInfoWorkWxInput).reply({ userId: 'zhangsan', userTicket: 'TICKET' });
    const state = { tenant: 'acme', app: 'helpdesk' };
    expect(await login.userOf('CODE', { state })).toEqual({
      kind: 'member',
      userId: 'zhangsan',
      userTicket: 'TICKET',
    });
    expect(stub.requests.map(({ client }) => client)).toEqual(['work-weixin/acme']);
    expect(stub.tokenRequests.map(({ url }) => new URL(url).searchParams.get('corpsecret'))).toEqual([
      'stub-secret-acme-app-helpdesk',
    ]);
    const both = { state, tenant: 'globex' } as never;
    await expect(login.userOf('CODE', both)).rejects.toThrow(/takes its tenant and app from state/);
  });

  it('uses the secret of an app, also if there is one of contacts', async () => {
    const { login, stub } = open(TENANTS);
    stub.on(AuthGetUserInfoWorkWxInput).reply({ userId: 'zhangsan' });
    await login.userOf('CODE', { tenant: 'globex' });
    expect(stub.tokenRequests.map(({ url }) => new URL(url).searchParams.get('corpsecret'))).toEqual([
      'stub-secret-globex-app',
    ]);
  });

  it.each([
    [{ userId: 'wwlinked/lisi' }, { kind: 'member', corpId: 'wwlinked', userId: 'lisi' }],
    [
      { userId: 'lisi', openId: 'o' },
      { kind: 'member', userId: 'lisi' },
    ],
    [
      { externalUserId: 'wm1', openId: 'o' },
      { kind: 'external', externalUserId: 'wm1', openId: 'o' },
    ],
    [{ parentUserId: 'p1' }, { kind: 'external', parentUserId: 'p1' }],
    [{ openId: 'o' }, { kind: 'stranger', openId: 'o' }],
  ])('reads %j as %j', async (reply, user) => {
    const { login, stub } = open();
    stub.on(AuthGetUserInfoWorkWxInput).reply(reply);
    expect(await login.userOf('CODE')).toEqual(user);
  });

  it('reports a response that names nobody', async () => {
    const { login, stub } = open();
    stub.on(AuthGetUserInfoWorkWxInput).reply({});
    stub.on(AuthGetTfaInfoWorkWxInput).reply({ userId: 'zhangsan' });
    await expect(login.userOf('CODE')).rejects.toBeInstanceOf(ResponseUnreadableError);
    await expect(login.tfaOf('CODE')).rejects.toBeInstanceOf(ResponseUnreadableError);
  });

  it.each([
    [Errcode.InvalidOauthCode, true],
    [Errcode.OauthCodeExpired, true],
    [Errcode.OauthCodeUsed, true],
    [Errcode.RedirectDomainNotTrusted, false],
  ])('fails with errcode %i and advice, after one request', async (errcode, isNew) => {
    const { login, stub } = open();
    stub.on(AuthGetUserInfoWorkWxInput).refuse(errcode);
    const error = await login.userOf('s3cret-code').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errcode, advice: expect.stringMatching(/\S/), outcome: 'refused' });
    expect(needsNewLogin(error)).toBe(isNew);
    expect(stub.sent(AuthGetUserInfoWorkWxInput)).toHaveLength(1);
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain('s3cret');
  });

  it('never sends a code again whose response is lost', async () => {
    const { login, stub } = open();
    stub.on(AuthGetUserInfoWorkWxInput).fail({ outcome: 'unknown' });
    const error = await login.userOf('CODE').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ outcome: 'unknown', isProbablySpent: true });
    expect(needsNewLogin(error)).toBe(true);
    expect(stub.sent(AuthGetUserInfoWorkWxInput)).toHaveLength(1);
  });

  it('reads details, and reports tickets that are not valid', async () => {
    const { login, stub } = open();
    stub.on(AuthGetUserDetailWorkWxInput).replyOnce({ userId: 'zhangsan', mobile: '13800000000' });
    expect(await login.detailOf('TICKET')).toMatchObject({ userId: 'zhangsan', mobile: '13800000000' });
    for (const errcode of [Errcode.UserTicketExpired, Errcode.InvalidUserTicket]) {
      stub.on(AuthGetUserDetailWorkWxInput).refuseOnce(errcode);
      const error = await login.detailOf('TICKET').catch((thrown: unknown) => thrown);
      expect([error, needsNewLogin(error)]).toMatchObject([{ errcode }, true]);
    }
  });

  it('takes a member through the second verification', async () => {
    const { login, stub } = open();
    stub.on(AuthGetTfaInfoWorkWxInput).where({ code: 'CODE' }).reply({ userId: 'zhangsan', tfaCode: 'TFA' });
    stub.on(UserTfaSuccessWorkWxInput).replyOnce({});
    const member = await login.tfaOf('CODE');
    expect(member).toEqual({ userId: 'zhangsan', tfaCode: 'TFA' });
    await login.passTfa(member);
    expect(stub.sent(UserTfaSuccessWorkWxInput)).toMatchObject([{ userId: 'zhangsan', tfaCode: 'TFA' }]);
    stub.on(UserTfaSuccessWorkWxInput).refuse(Errcode.InvalidTfaCode);
    await expect(login.passTfa(member)).rejects.toMatchObject({ errcode: 40207 });
  });

  it('makes 20 calls of the second verification at once, with documented limits', async () => {
    const { login, stub } = open({ limits: { documented: true } });
    stub.on(AuthGetTfaInfoWorkWxInput).reply({ userId: 'zhangsan', tfaCode: 'TFA' }, { delayMs: 200 });
    const calls = Array.from({ length: 30 }, () => login.tfaOf('CODE'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stub.sent(AuthGetTfaInfoWorkWxInput)).toHaveLength(20);
    await Promise.all(calls);
    expect(stub.sent(AuthGetTfaInfoWorkWxInput)).toHaveLength(30);
  });

  it('serves one tenant if its service is bound to it', async () => {
    const stub = new WorkWeixinStub();
    const login = new WorkWeixinLogin(stub.service(TENANTS).forTenant('acme').forApp('helpdesk'), {
      stateSecret,
    });
    const url = new URL(await login.authorizeUrl({ redirectUri }));
    expect(url.searchParams.get('agentid')).toBe('2');
    expect(login.readState(url.searchParams.get('state'))).toEqual({ tenant: 'acme', app: 'helpdesk' });
    await expect(login.userOf('CODE', { state: { tenant: 'globex' } })).rejects.toMatchObject({
      name: 'TenantMismatchError',
    });
  });
});

describe('needsNewLogin', () => {
  it('is true for states that are not accepted, and false for other errors', () => {
    expect(needsNewLogin(new LoginStateInvalidError('session'))).toBe(true);
    for (const other of [new Error('x'), new TransportError('x'), undefined, 'x'])
      expect(needsNewLogin(other)).toBe(false);
  });
});

describe('WorkWeixinLoginModule', () => {
  const workWeixin = () =>
    WorkWeixinModule.forRoot({ corpId: 'ww1', secrets: { app: 's3cret-app' }, observers: [] });

  it.each([
    ['forRoot', () => WorkWeixinLoginModule.forRoot({ stateSecret })],
    ['useFactory', () => WorkWeixinLoginModule.forRootAsync({ useFactory: () => ({ stateSecret }) })],
    [
      'useClass',
      () =>
        WorkWeixinLoginModule.forRootAsync({
          useClass: class {
            createWorkWeixinLoginOptions() {
              return { stateSecret };
            }
          },
        }),
    ],
  ])('provides login and JS-SDK by %s, whether WorkWeixinModule is global or not', async (_how, login) => {
    const app = await Test.createTestingModule({ imports: [workWeixin(), login()] }).compile();
    expect(app.get(JsSdk)).toBeInstanceOf(JsSdk);
    expect(await app.get(WorkWeixinLogin).authorizeUrl({ redirectUri })).toContain('appid=ww1');
    await app.close();
  });

  it('provides them to all modules if it is global', async () => {
    class Page {
      constructor(readonly login: WorkWeixinLogin) {}
    }
    @Module({
      providers: [
        { provide: Page, useFactory: (login: WorkWeixinLogin) => new Page(login), inject: [WorkWeixinLogin] },
      ],
    })
    class Pages {}
    const login = WorkWeixinLoginModule.forRoot({ stateSecret, isGlobal: true });
    const app = await Test.createTestingModule({ imports: [workWeixin(), login, Pages] }).compile();
    expect(app.get(Page, { strict: false }).login).toBe(app.get(WorkWeixinLogin));
    await app.close();
  });

  it('works on the stub that replaces the network of an application', async () => {
    const stub = new WorkWeixinStub();
    const testing = Test.createTestingModule({
      imports: [workWeixin(), WorkWeixinLoginModule.forRoot({ stateSecret })],
    });
    const app = await stub.override(testing).compile();
    stub.on(AuthGetUserInfoWorkWxInput).reply({ userId: 'zhangsan' });
    expect(await app.get(WorkWeixinLogin).userOf('CODE')).toEqual({ kind: 'member', userId: 'zhangsan' });
    await app.close();
  });

  it.each([
    [undefined, /WorkWeixinLoginModule needs options, not undefined: write forRoot\(\{ stateSecret \}\)/],
    [{}, /stateSecret is missing: make one with `openssl rand -base64 32`/],
    [{ stateSecret: '' }, /stateSecret is empty/],
    [{ stateSecret: 's3cret-short' }, /stateSecret has fewer than 32 characters/],
    [{ stateSecret: [] }, /stateSecret is an empty list/],
    [{ stateSecret: [stateSecret, 's3cret-short'] }, /stateSecret has fewer than 32 characters/],
    [{ stateSecret: [stateSecret, undefined] }, /must be a text, or a list of texts, and has undefined/],
    [{ stateSecret: 7 }, /must be a text, or a list of texts, and has a number/],
    [{ stateSecret, stateTtlMs: 10 }, /stateTtlMs must be a whole number from 1000 to 86400000, not 10/],
    [
      { stateSecret, authorizePage: 'open.weixin.qq.com' },
      /authorizePage must be an http:\/\/ or https:\/\/ URL/,
    ],
    [{ stateSecret, ssoLoginPage: 'https://a/#b' }, /ssoLoginPage must be .* without #/],
    [{ stateSecret, now: 7 }, /now must be a function/],
    [{ secret: stateSecret }, /did you mean stateSecret/],
    [{ stateSecret, global: true }, /did you mean isGlobal/],
  ])('rejects the options %#: %j', async (options, message) => {
    const starting = async () => {
      const module = WorkWeixinLoginModule.forRoot(options as never);
      await Test.createTestingModule({ imports: [workWeixin(), module] }).compile();
    };
    const error = await starting().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationInvalidError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message.split('\n')).toHaveLength(1);
    expect(inspect(error)).not.toContain('s3cret-short');
  });

  it('rejects a forRootAsync that makes no options', () => {
    expect(() => WorkWeixinLoginModule.forRootAsync({})).toThrow(/write useFactory, useClass or useExisting/);
  });

  it('hides the secret in the container and in the service', async () => {
    const module = WorkWeixinLoginModule.forRoot({ stateSecret });
    const app = await Test.createTestingModule({ imports: [workWeixin(), module] }).compile();
    const printed = inspect([module, app.get(WorkWeixinLogin), app.get(JsSdk)], { depth: Infinity });
    expect(printed).not.toContain('s3cret');
    await app.close();
  });
});

afterEach(() => jest.restoreAllMocks());
