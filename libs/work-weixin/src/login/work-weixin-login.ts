import { ConfigurationInvalidError, ResponseUnreadableError, getRemoteApi } from 'nestjs-http-remote';
import { ownValue } from 'nestjs-http-remote/kit';
import { AuthGetTfaInfoWorkWxInput } from '../catalogue/auth/auth-get-tfa-info.api.js';
import {
  AuthGetUserDetailWorkWxInput,
  type AuthGetUserDetailWorkWxOutput,
} from '../catalogue/auth/auth-getuserdetail.api.js';
import { AuthGetUserInfoWorkWxInput } from '../catalogue/auth/auth-getuserinfo.api.js';
import { UserTfaSuccessWorkWxInput } from '../catalogue/user/user-tfa-succ.api.js';
import { Credential } from '../tenant/credential.js';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../work-weixin.service.js';
import { agentIdOf } from './agent-id-of.js';
import {
  readAuthorizeRequest,
  readLoginRequest,
  type AuthorizeRequest,
  type LoginRequest,
  type LoginReturn,
} from './authorize-request.js';
import { resolveLoginOptions, type WorkWeixinLoginOptions } from './login.options.js';
import type { LoginState } from './login-state.js';
import { loginUserOf, type LoginUser } from './login-user.js';
import { StateCodec } from './state-codec.js';

/** The corp and the app for which a login starts: see {@link WorkWeixinLogin}. */
export type LoginChoice = Pick<WorkWeixinCallOptions, 'tenant' | 'app' | 'signal'>;

/**
 * Options of a call that continues a login: with its `state`, the call is made for the tenant and by the app of the login.
 *
 * @see {@link WorkWeixinLogin.userOf}
 * @example `{ state: login.readState(state, { session }) }`
 */
export type LoginCallOptions =
  | (WorkWeixinCallOptions & { state?: never })
  | (Omit<WorkWeixinCallOptions, 'tenant' | 'app'> & { state: LoginState; tenant?: never; app?: never });

/**
 * A member who is in the second verification (二次验证).
 *
 * @see {@link WorkWeixinLogin.tfaOf}
 */
export interface TfaMember {
  readonly userId: string;
  /** Valid once, for five minutes: for {@link WorkWeixinLogin.passTfa}. */
  readonly tfaCode: string;
}

/**
 * Logs in members, with the redirects that 企业微信 uses. A login always belongs to an app: its secret is used, never that of
 * 通讯录同步.
 *
 * @example
 * ```ts
 * @Controller()
 * export class LoginController {
 *   constructor(private readonly login: WorkWeixinLogin) {}
 *
 *   @Get('login')
 *   @Redirect()
 *   async start(@Session() session: { id: string }) {
 *     return { url: await this.login.authorizeUrl({ redirectUri: 'https://app.example.com/callback', session: session.id }) };
 *   }
 *
 *   @Get('callback')
 *   async callback(@Query('code') code: string, @Query('state') text: string, @Session() session: { id: string }) {
 *     const state = this.login.readState(text, { session: session.id });
 *     const user = await this.login.userOf(code, { state });
 *     return user.kind === 'member' ? user.userId : 'not a member';
 *   }
 * }
 * ```
 */
export class WorkWeixinLogin {
  private readonly states: StateCodec;
  private readonly pages: { readonly authorize: string; readonly ssoLogin: string };

  /**
   * `WorkWeixinLoginModule` provides it.
   *
   * @throws ConfigurationInvalidError that names the wrong option and the reason
   */
  constructor(
    private readonly workWeixin: WorkWeixinService,
    options: WorkWeixinLoginOptions,
  ) {
    const { stateSecrets, stateTtlMs, authorizePage, ssoLoginPage, now } = resolveLoginOptions(options);
    this.states = new StateCodec(stateSecrets, stateTtlMs, now);
    this.pages = { authorize: authorizePage, ssoLogin: ssoLoginPage };
  }

  /**
   * The address that starts a login in a page inside the client. The client returns to `redirectUri` with `code` and `state`.
   *
   * @throws ConfigurationInvalidError if the request is wrong, or the scope needs the AgentId and the options of the tenant do
   * not have it
   * @throws LoginStateTooLongError if `data` and the names of tenant and app have no room in the state
   * @throws CredentialMissingError, AppMissingError, AppUnknownError if the tenant has no such app
   * @see https://developer.work.weixin.qq.com/document/path/91022
   */
  async authorizeUrl(request: AuthorizeRequest, options: LoginChoice = {}): Promise<string> {
    const read = readAuthorizeRequest('authorizeUrl()', request);
    const { redirectUri, scope = 'snsapi_base' } = read;
    return this.started(read, options, ({ corpId, name }, secret, state) => {
      // The server treats snsapi_privateinfo without an AgentId as snsapi_base, or rejects it: the page has both.
      const agentId =
        scope === 'snsapi_privateinfo'
          ? agentIdOf(secret, name, 'a login with snsapi_privateinfo')
          : secret.agentId;
      const query = {
        appid: corpId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope,
        state,
        ...(agentId !== undefined && { agentid: String(agentId) }),
      };
      return `${withQuery(this.pages.authorize, query)}#wechat_redirect`;
    });
  }

  /**
   * The address that starts a login in a browser, which shows a QR code to scan with the client. It returns to `redirectUri`
   * with `code` and `state`.
   *
   * @throws ConfigurationInvalidError if the request is wrong, or the options of the tenant do not have the AgentId of the app
   * @throws LoginStateTooLongError if `data` and the names of tenant and app have no room in the state
   * @throws CredentialMissingError, AppMissingError, AppUnknownError if the tenant has no such app
   * @see https://developer.work.weixin.qq.com/document/path/98152
   */
  async ssoLoginUrl(request: LoginRequest, options: LoginChoice = {}): Promise<string> {
    const read = readLoginRequest('ssoLoginUrl()', request);
    return this.started(read, options, ({ corpId, name }, secret, state) =>
      withQuery(this.pages.ssoLogin, {
        login_type: 'CorpApp',
        appid: corpId,
        agentid: String(agentIdOf(secret, name, 'ssoLoginUrl()')),
        redirect_uri: read.redirectUri,
        state,
      }),
    );
  }

  /**
   * Checks the `state` of a return, and reads what it carries. Call it before anything else: a return with a wrong state is not
   * that of a login which this application has started in this browser.
   *
   * @param state the query parameter, as it arrives
   * @throws LoginStateInvalidError with the `reason`
   */
  readState(state: unknown, expected: LoginReturn = {}): LoginState {
    return this.states.read(state, ownValue(expected, 'session'));
  }

  /**
   * Exchanges the code of a return for the user. A code is valid once, for five minutes, for the app of its login. If the response
   * is lost, the call is not repeated: the error has `isProbablySpent`, and the login starts again.
   *
   * @throws WorkWeixinApiError with `errcode` 40029 if the code is wrong or of another app, 42003 if it has expired, 42022 if it
   * was used, 50001 if the domain of the `redirectUri` is not trusted; `advice` says what to do. See {@link needsNewLogin}
   * @throws ResponseUnreadableError if the response names nobody. For other errors see {@link WorkWeixinService.send}
   * @see https://developer.work.weixin.qq.com/document/path/91023
   */
  async userOf(code: string, options: LoginCallOptions = {}): Promise<LoginUser> {
    return loginUserOf(
      await this.workWeixin.send(AuthGetUserInfoWorkWxInput.from({ code }), callOptionsOf(options)),
    );
  }

  /**
   * Reads what the member has consented to show: avatar, mobile, mail, address.
   *
   * @param userTicket of a {@link LoginMember}, valid for 1800 seconds
   * @throws WorkWeixinApiError with `errcode` 84014 if the ticket has expired, 84015 if it is wrong. See {@link needsNewLogin}
   * @see https://developer.work.weixin.qq.com/document/path/95833
   */
  async detailOf(userTicket: string, options: LoginCallOptions = {}): Promise<AuthGetUserDetailWorkWxOutput> {
    return this.workWeixin.send(AuthGetUserDetailWorkWxInput.from({ userTicket }), callOptionsOf(options));
  }

  /**
   * Reads who is in the second verification (二次验证), from the code that the client adds to the page of the verification. Verify
   * the member in your own way, then call {@link WorkWeixinLogin.passTfa}. The server accepts 20 of these calls at once for a
   * corp: `limits: { documented: true }` of `WorkWeixinModule` queues the others.
   *
   * @throws WorkWeixinApiError with `errcode` 40029, 42003 or 42022 if the code is not valid, 40208 if the member is in no
   * verification, 40209 if the domain of the page differs from the console, 40210 if the console has no page
   * @throws ResponseUnreadableError if the response names nobody
   * @see https://developer.work.weixin.qq.com/document/path/99499
   */
  async tfaOf(code: string, options: LoginCallOptions = {}): Promise<TfaMember> {
    const input = AuthGetTfaInfoWorkWxInput.from({ code });
    const { userId, tfaCode } = await this.workWeixin.send(input, callOptionsOf(options));
    if (userId && tfaCode) return Object.freeze({ userId, tfaCode });
    throw new ResponseUnreadableError('the response lacks userid or tfa_code', {
      api: getRemoteApi(AuthGetTfaInfoWorkWxInput),
    });
  }

  /**
   * Lets a member pass the second verification.
   *
   * @throws WorkWeixinApiError with `errcode` 40207 if the `tfaCode` is wrong, used or expired, 40208 if the member is in no
   * verification
   * @see https://developer.work.weixin.qq.com/document/path/99500
   */
  async passTfa({ userId, tfaCode }: TfaMember, options: LoginCallOptions = {}): Promise<void> {
    await this.workWeixin.send(UserTfaSuccessWorkWxInput.from({ userId, tfaCode }), callOptionsOf(options));
  }

  private started(
    { data, session }: Pick<LoginRequest, 'data' | 'session'>,
    options: LoginChoice,
    addressOf: (tenant: Tenant, secret: TenantSecret, state: string) => string,
  ): Promise<string> {
    return this.workWeixin.useTenant(options, (tenant, app) => {
      // Also for an app that is not named: contacts sync may not use the codes of logins.
      const secret = tenant.secrets.forKind(Credential.App, app);
      const state = this.states.write({ tenant: tenant.name, app, data }, session);
      return addressOf(tenant, secret, state);
    });
  }
}

function withQuery(page: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${page}${page.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

/** @throws ConfigurationInvalidError if a tenant or app is given beside the state, which has them */
function callOptionsOf(options: LoginCallOptions): WorkWeixinCallOptions {
  const { state: _state, ...rest } = options;
  const state = ownValue(options, 'state');
  if (state === undefined) return rest;
  if (ownValue(options, 'tenant') !== undefined || ownValue(options, 'app') !== undefined) {
    throw new ConfigurationInvalidError(
      'a call of a login takes its tenant and app from state: leave tenant and app out, or leave state out',
    );
  }
  const app = ownValue(state, 'app');
  return { ...rest, tenant: state.tenant, ...(app !== undefined && { app }) };
}
