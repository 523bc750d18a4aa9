import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Logger, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkWeixinModule, WorkWeixinService, isWorkWeixinApiError } from 'nestjs-work-weixin';
import { GetJsapiTicketWorkWxInput } from 'nestjs-work-weixin/base';
import {
  JsSdk,
  LoginStateInvalidError,
  WorkWeixinLogin,
  WorkWeixinLoginModule,
  needsNewLogin,
} from 'nestjs-work-weixin/login';
import { TicketGetWorkWxInput } from 'nestjs-work-weixin/ticket';
import { demoCorp, startSandbox, type CorpSeed, type Sandbox } from 'work-weixin-sandbox';
import { failureOf } from '../support/failure-of.js';

const redirectUri = 'https://app.acme.example/callback?from=menu';
const session = 's3cret-session-of-the-browser';
const FIVE_MINUTES_MS = 5 * 60_000;

function seedOf(name: string): CorpSeed {
  return {
    ...demoCorp(),
    corpId: `ww${name}`,
    secrets: {
      contacts: { secret: `s3cret-contacts-${name}` },
      app: { secret: `s3cret-app-${name}`, agentId: 1_000_002, trustedDomains: [`app.${name}.example`] },
      helpdesk: { secret: `s3cret-helpdesk-${name}`, agentId: 1_000_003 },
    },
    guests: [{ openid: 'o-customer', external_userid: 'wm-customer' }, { openid: 'o-stranger' }],
    linkedMembers: [{ corpId: 'wwlinked', userid: 'linghu' }],
    tfaDomains: [`app.${name}.example`],
  };
}

const optionsOf = (name: string) => ({
  corpId: `ww${name}`,
  secrets: { contacts: `s3cret-contacts-${name}` },
  apps: {
    default: { agentId: 1_000_002, secret: `s3cret-app-${name}` },
    helpdesk: { agentId: 1_000_003, secret: `s3cret-helpdesk-${name}` },
  },
});

describe('Login against the sandbox', () => {
  let sandbox: Sandbox<never>;
  let app: INestApplicationContext;
  let login: WorkWeixinLogin;
  let logged: unknown[];

  beforeEach(async () => {
    logged = [];
    for (const level of ['debug', 'log', 'warn', 'error'] as const)
      jest
        .spyOn(Logger.prototype, level)
        .mockImplementation((...words: unknown[]) => void logged.push(words));
    sandbox = await startSandbox({ corps: [seedOf('acme'), seedOf('globex')] });
    const now = () => sandbox.clock.now();
    const { origin } = new URL(sandbox.baseUrl);
    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          tenants: { acme: optionsOf('acme'), globex: optionsOf('globex') },
          baseUrl: sandbox.baseUrl,
          now,
        }),
        WorkWeixinLoginModule.forRoot({
          stateSecret: 's3cret-state-of-at-least-thirty-two-characters',
          authorizePage: `${origin}/connect/oauth2/authorize`,
          ssoLoginPage: `${origin}/wwlogin/sso/login`,
          now,
        }),
      ],
    })
    class AppModule {}
    app = await NestFactory.createApplicationContext(AppModule, { logger: false });
    login = app.get(WorkWeixinLogin);
  });

  afterEach(async () => {
    await app.close();
    await sandbox.close();
    jest.restoreAllMocks();
  });

  /** Opens a login page, and returns what the client brings back to the redirectUri. */
  async function follow(url: string, as: Record<string, string>) {
    const page = new URL(url);
    for (const [name, value] of Object.entries(as)) page.searchParams.set(name, value);
    const response = await fetch(page, { redirect: 'manual' });
    const body = await response.text();
    if (response.status !== 302) return { status: response.status, body };
    const target = new URL(response.headers.get('location') ?? '');
    const code = target.searchParams.get('code') ?? '';
    const state = target.searchParams.get('state') ?? '';
    return { status: 302, target, code, state };
  }

  /** A whole login of a member in the client. */
  async function logIn(
    userid: string,
    choice: { tenant?: string; app?: string } = { tenant: 'acme' },
    scope: 'snsapi_base' | 'snsapi_privateinfo' = 'snsapi_base',
  ) {
    const uri = `https://app.${choice.tenant}.example/callback?from=menu`;
    const url = await login.authorizeUrl({ redirectUri: uri, scope, data: '/orders/1', session }, choice);
    const { code = '', state } = await follow(url, { userid });
    return { code, state: login.readState(state, { session }) };
  }

  it('goes the whole way inside the client', async () => {
    const url = await login.authorizeUrl({ redirectUri, data: '/orders/1', session }, { tenant: 'acme' });
    const { target, code = '', state } = await follow(url, { userid: 'zhangsan' });
    expect(target?.href).toMatch(/^https:\/\/app\.acme\.example\/callback\?from=menu&code=/);
    const read = login.readState(state, { session });
    expect(read).toEqual({ tenant: 'acme', data: '/orders/1' });
    expect(await login.userOf(code, { state: read })).toEqual({ kind: 'member', userId: 'zhangsan' });
  });

  it('goes the whole way with a QR code', async () => {
    const url = await login.ssoLoginUrl({ redirectUri, session }, { tenant: 'acme' });
    const page = await follow(url, {});
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('扫码登录') });
    const { code = '', state } = await follow(url, { userid: 'lisi' });
    expect(await login.userOf(code, { state: login.readState(state, { session }) })).toEqual({
      kind: 'member',
      userId: 'lisi',
    });
  });

  it('keeps two tenants and their apps apart that log in at once', async () => {
    const logins = ['acme', 'globex', 'acme', 'globex'].map((tenant, index) =>
      logIn('zhangsan', index < 2 ? { tenant } : { tenant, app: 'helpdesk' }),
    );
    for (const { code, state } of await Promise.all(logins)) {
      expect(await login.userOf(code, { state })).toMatchObject({ kind: 'member', userId: 'zhangsan' });
    }
    expect(sandbox.journal.of('gettoken').map(({ errcode }) => errcode)).toEqual([0, 0, 0, 0]);
    const { code } = await logIn('zhangsan', { tenant: 'acme' });
    expect(await failureOf(login.userOf(code, { tenant: 'globex' }))).toMatchObject({ errcode: 40029 });
  });

  it('tells customers, strangers and members of linked corps apart', async () => {
    const started = () => login.authorizeUrl({ redirectUri, session }, { tenant: 'acme' });
    const userFor = async (as: Record<string, string>) => {
      const { code = '', state } = await follow(await started(), as);
      return login.userOf(code, { state: login.readState(state, { session }) });
    };
    expect(await userFor({ openid: 'o-customer' })).toEqual({
      kind: 'external',
      externalUserId: 'wm-customer',
      openId: 'o-customer',
    });
    expect(await userFor({ openid: 'o-stranger' })).toEqual({ kind: 'stranger', openId: 'o-stranger' });
    expect(await userFor({ userid: 'wwlinked/linghu' })).toEqual({
      kind: 'member',
      corpId: 'wwlinked',
      userId: 'linghu',
    });
  });

  it('rejects a code that was used, has expired, or belongs to another app', async () => {
    const used = await logIn('zhangsan');
    await login.userOf(used.code, { state: used.state });
    const expired = await logIn('zhangsan');
    const other = await logIn('zhangsan', { tenant: 'acme', app: 'helpdesk' });
    const failures = [
      await failureOf(login.userOf(used.code, { state: used.state })),
      await failureOf(login.userOf(other.code, { tenant: 'acme' })),
      await failureOf(login.userOf('no-such-code', { tenant: 'acme' })),
    ];
    sandbox.clock.advance(FIVE_MINUTES_MS + 1_000);
    failures.push(await failureOf(login.userOf(expired.code, { state: expired.state })));
    expect(failures.map((error) => isWorkWeixinApiError(error) && error.errcode)).toEqual([
      42022, 40029, 40029, 42003,
    ]);
    for (const error of failures) {
      expect(needsNewLogin(error)).toBe(true);
      expect((error as { advice?: string }).advice).toContain('请重新发起网页授权');
      expect(inspect(error, { depth: Infinity })).not.toContain(used.code);
    }
    expect(sandbox.journal.count('auth/getuserinfo')).toBe(5);
  });

  it('rejects a domain that is not trusted, on the page and for its code', async () => {
    const foreign = 'https://app.evil.example/callback';
    const url = await login.authorizeUrl({ redirectUri: foreign, session }, { tenant: 'acme' });
    expect(await follow(url, { userid: 'zhangsan' })).toMatchObject({
      body: expect.stringContaining('50001'),
    });
    const code = sandbox.oauthCode({
      corpId: 'wwacme',
      userid: 'zhangsan',
      app: 'app',
      redirectUri: foreign,
    });
    const error = await failureOf(login.userOf(code, { tenant: 'acme' }));
    expect(error).toMatchObject({ errcode: 50001, advice: expect.stringContaining('可信域名') });
    expect(needsNewLogin(error)).toBe(false);
  });

  it('accepts no state that was changed, is too old, or comes from another browser', async () => {
    const url = await login.authorizeUrl({ redirectUri, session }, { tenant: 'acme' });
    const { state = '' } = await follow(url, { userid: 'zhangsan' });
    const reasonFor = (text: unknown, expected: object = { session }) => {
      try {
        login.readState(text, expected);
        return 'none';
      } catch (error) {
        return error instanceof LoginStateInvalidError && error.reason;
      }
    };
    const tampered = `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`;
    expect(reasonFor(state)).toBe('none');
    expect(reasonFor(tampered)).toBe('signature');
    expect(reasonFor(`${state}=`)).toBe('malformed');
    expect(reasonFor(undefined)).toBe('malformed');
    expect(reasonFor(state, { session: 'another' })).toBe('session');
    expect(reasonFor(state, {})).toBe('session');
    sandbox.clock.advance(600_000);
    expect(reasonFor(state)).toBe('expired');
  });

  it('reads what a member has consented to show, for half an hour', async () => {
    const { code, state } = await logIn('zhangsan', { tenant: 'acme' }, 'snsapi_privateinfo');
    const user = await login.userOf(code, { state });
    if (user.kind !== 'member' || user.userTicket === undefined) throw new Error('there is no ticket');
    const detail = await login.detailOf(user.userTicket, { state });
    expect(detail).toMatchObject({ userId: 'zhangsan', mobile: expect.stringMatching(/^\d+$/) });
    sandbox.clock.advance(1_801_000);
    expect(await failureOf(login.detailOf(user.userTicket, { state }))).toMatchObject({ errcode: 84014 });
    expect(await failureOf(login.detailOf('no-such-ticket', { state }))).toMatchObject({ errcode: 84015 });
  });

  it('replaces a token that the server has forgotten, and uses the code once', async () => {
    const first = await logIn('zhangsan');
    await login.userOf(first.code, { state: first.state });
    const { code, state } = await logIn('lisi');
    sandbox.revokeTokens();
    expect(await login.userOf(code, { state })).toEqual({ kind: 'member', userId: 'lisi' });
  });

  it('never repeats a code whose response is lost', async () => {
    const { code, state } = await logIn('zhangsan');
    sandbox.faults.add({ kind: 'reset-after', path: 'auth/getuserinfo', times: 1 });
    const error = await failureOf(login.userOf(code, { state }));
    expect(error).toMatchObject({ outcome: 'unknown', isProbablySpent: true });
    expect(needsNewLogin(error)).toBe(true);
    expect(sandbox.journal.count('auth/getuserinfo')).toBe(1);
    expect(await failureOf(login.userOf(code, { state }))).toMatchObject({ errcode: 42022 });
  });

  it('takes a member through the second verification, once', async () => {
    const options = { tenant: 'acme' };
    const domain = { corpId: 'wwacme', redirectUri: 'https://app.acme.example/verify' };
    const code = sandbox.tfaCode({ ...domain, userid: 'zhangsan' });
    const member = await login.tfaOf(code, options);
    expect(member).toEqual({ userId: 'zhangsan', tfaCode: expect.stringMatching(/./) });
    expect(await failureOf(login.tfaOf(code, options))).toMatchObject({ errcode: 42022 });
    await login.passTfa(member, options);
    expect(await failureOf(login.passTfa(member, options))).toMatchObject({ errcode: 40207 });
    const { code: loginCode } = await logIn('lisi');
    expect(await failureOf(login.tfaOf(loginCode, options))).toMatchObject({ errcode: 40208 });
    const foreign = sandbox.tfaCode({ ...domain, userid: 'lisi', redirectUri: 'https://other.example/' });
    expect(await failureOf(login.tfaOf(foreign, options))).toMatchObject({ errcode: 40209 });
  });

  it('signs pages with the tickets of corp and app', async () => {
    const page = 'https://app.acme.example/orders?id=1';
    const sdk = app.get(JsSdk);
    const service = app.get(WorkWeixinService);
    const options = { tenant: 'acme', app: 'helpdesk' };
    const [config, agentConfig] = await Promise.all([
      sdk.config(`${page}#/tab`, options),
      sdk.agentConfig(`${page}#/tab`, options),
    ]);
    const { ticket: ofCorp = '' } = await service.send(GetJsapiTicketWorkWxInput.from({}), options);
    const ofApp = await service.send(TicketGetWorkWxInput.from({ type: 'agent_config' }), options);
    const signed = (ticket: string, { nonceStr, timestamp }: { nonceStr: string; timestamp: number }) =>
      createHash('sha1')
        .update(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`)
        .digest('hex');
    expect(config).toMatchObject({ appId: 'wwacme', signature: signed(ofCorp, config) });
    expect(agentConfig).toMatchObject({
      corpid: 'wwacme',
      agentid: 1_000_003,
      signature: signed(ofApp.ticket ?? '', agentConfig),
    });
    expect(ofApp.ticket).not.toBe(ofCorp);
  });

  it('logs no code, state, ticket and session', async () => {
    const { code, state } = await logIn('zhangsan', { tenant: 'acme' }, 'snsapi_privateinfo');
    const user = await login.userOf(code, { state });
    const userTicket = user.kind === 'member' ? user.userTicket : undefined;
    await login.detailOf(userTicket ?? '', { state });
    await failureOf(login.userOf(code, { state }));
    const tfaCode = sandbox.tfaCode({ corpId: 'wwacme', userid: 'zhangsan' });
    const member = await login.tfaOf(tfaCode, { state });
    await login.passTfa(member, { state });
    await app.get(JsSdk).config('https://app.acme.example/', { tenant: 'acme' });
    const { ticket } = await app
      .get(WorkWeixinService)
      .send(GetJsapiTicketWorkWxInput.from({}), { tenant: 'acme' });
    const printed = inspect(logged, { depth: Infinity, maxStringLength: Infinity });
    expect(printed).toContain('auth/getuserinfo');
    for (const secret of [code, userTicket, tfaCode, member.tfaCode, ticket, session]) {
      expect(secret).toMatch(/./);
      expect(printed).not.toContain(secret);
    }
  });
});
