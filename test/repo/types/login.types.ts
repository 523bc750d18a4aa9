import type { WorkWeixinService } from 'nestjs-work-weixin';
import {
  WorkWeixinLogin,
  WorkWeixinLoginModule,
  type JsSdk,
  type JsSdkAgentConfig,
  type JsSdkConfig,
  type LoginState,
  type LoginUser,
} from 'nestjs-work-weixin/login';
import type { Equal, Expect } from './expect.js';

declare const service: WorkWeixinService;
declare const login: WorkWeixinLogin;
declare const jsSdk: JsSdk;
declare const state: LoginState;
const redirectUri = 'https://app.example.com/callback';

export const modules = [
  WorkWeixinLoginModule.forRoot({ stateSecret: 'one' }),
  WorkWeixinLoginModule.forRoot({ stateSecret: ['new', 'old'] as const, stateTtlMs: 60_000, isGlobal: true }),
  WorkWeixinLoginModule.forRootAsync({ useFactory: () => Promise.resolve({ stateSecret: 'one' }) }),
  // @ts-expect-error a secret is needed
  WorkWeixinLoginModule.forRoot({}),
  // @ts-expect-error the environment may lack it
  WorkWeixinLoginModule.forRoot({ stateSecret: process.env['STATE_SECRET'] }),
  // @ts-expect-error the factory lacks the secret
  WorkWeixinLoginModule.forRootAsync({ useFactory: () => ({ stateTtlMs: 1 }) }),
];

export const urls = [
  new WorkWeixinLogin(service, { stateSecret: 'one' }).authorizeUrl({ redirectUri }),
  login.authorizeUrl(
    { redirectUri, scope: 'snsapi_privateinfo', data: '/', session: 'a' },
    { tenant: 'acme', app: 'a' },
  ),
  login.ssoLoginUrl({ redirectUri }, { signal: AbortSignal.timeout(1) }),
  // @ts-expect-error there are two scopes
  login.authorizeUrl({ redirectUri, scope: 'snsapi_userinfo' }),
  // @ts-expect-error a login by QR code has no scope
  login.ssoLoginUrl({ redirectUri, scope: 'snsapi_base' }),
  // @ts-expect-error data is a text
  login.authorizeUrl({ redirectUri, data: { path: '/' } }),
  // @ts-expect-error the tenant stands in the second argument
  login.authorizeUrl({ redirectUri, tenant: 'acme' }),
];

export const users = [
  login.userOf('code'),
  login.userOf('code', { state, timeoutMs: 1_000 }),
  login.userOf('code', { tenant: 'acme', app: 'helpdesk' }),
  // @ts-expect-error the state has the tenant
  login.userOf('code', { state, tenant: 'acme' }),
  // @ts-expect-error a state is read first
  login.userOf('code', { state: 'text' }),
];

export function nameOf(user: LoginUser): string | undefined {
  // @ts-expect-error only members have one
  void user.userTicket;
  switch (user.kind) {
    case 'member':
      return user.corpId ?? user.userId;
    case 'external':
      return user.externalUserId;
    case 'stranger':
      // @ts-expect-error a stranger has only an openId
      void user.userId;
      return user.openId;
  }
}

export type Given = [
  Expect<Equal<ReturnType<typeof login.readState>, LoginState>>,
  Expect<Equal<Awaited<ReturnType<typeof login.userOf>>, LoginUser>>,
  Expect<Equal<Awaited<ReturnType<typeof jsSdk.config>>['signature'], string>>,
  Expect<Equal<keyof JsSdkConfig, 'appId' | 'timestamp' | 'nonceStr' | 'signature'>>,
  Expect<Equal<keyof JsSdkAgentConfig, 'corpid' | 'agentid' | 'timestamp' | 'nonceStr' | 'signature'>>,
];

// A missing cookie is no compile error: the state then belongs to another session.
login.readState('text', { session: process.env['NO_SUCH_COOKIE'] });
// @ts-expect-error a page has an address
void jsSdk.config();
