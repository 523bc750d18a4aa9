import { Inject, Injectable } from '@nestjs/common';
import { HttpRemoteError } from 'nestjs-http-remote';
import { WorkWeixinService } from 'nestjs-work-weixin';
import { WorkWeixinLogin, type LoginMember, type LoginState } from 'nestjs-work-weixin/login';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { LOOPBACK } from '../config/environment.js';
import { ProblemException } from '../problems/problem.js';
import { TARGET } from '../remote/target.js';
import { appsOf } from '../remote/tenants.controller.js';
import type { WorkWeixinTarget } from '../remote/work-weixin-target.js';
import type { CallChoice } from '../requests/call-choice.decorator.js';
import type { LoggedIn } from './session.store.js';

/** In the client by a redirect, in other browsers by a QR code. */
export type LoginKind = 'client' | 'qr';

export const CALLBACK_PATH = '/login/callback';

@Injectable()
export class LoginService {
  constructor(
    @Inject(WorkWeixinLogin) private readonly login: WorkWeixinLogin,
    @Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService,
    @Inject(appConfig.KEY) private readonly settings: AppConfig,
    @Inject(TARGET) private readonly target: WorkWeixinTarget,
  ) {}

  /** @throws ProblemException if the application or the app lacks a setting */
  start(
    kind: LoginKind,
    { origin, session, ...choice }: CallChoice & { readonly origin: string; readonly session: string },
    signal: AbortSignal,
  ): Promise<string> {
    const request = { redirectUri: `${origin}${CALLBACK_PATH}`, session };
    if (kind === 'client') return this.login.authorizeUrl(request, { ...choice, signal });
    this.requireAgentId(choice);
    return this.login.ssoLoginUrl(request, { ...choice, signal });
  }

  /**
   * The origin that logins return to.
   *
   * @param host the header of the request: only for loopback, if the sandbox is tried out
   * @throws ProblemException if it is not configured
   */
  originFor(host: string | undefined): string {
    const { publicUrl, allowsLoopback } = this.settings.login;
    if (publicUrl !== undefined) return publicUrl;
    const url = `http://${host}`;
    // A cookie of localhost is not one of 127.0.0.1, so the browser returns to the name that it used.
    if (allowsLoopback && URL.canParse(url) && LOOPBACK.test(new URL(url).hostname.replace(/^\[|\]$/g, '')))
      return new URL(url).origin;
    throw new ProblemException(
      'login-not-configured',
      '请设置环境变量 PUBLIC_URL（本服务的地址，其域名须是应用的可信域名）与 STATE_SECRET',
    );
  }

  /**
   * Exchanges the code of a return.
   *
   * @param session the id of the browser session, to which the state is bound
   * @throws HttpRemoteError, ProblemException if it is not a member
   */
  async finish(
    { code, state: text }: { readonly code: unknown; readonly state: unknown },
    session: string,
  ): Promise<LoggedIn> {
    const state = this.login.readState(text, { session });
    if (typeof code !== 'string' || code === '')
      throw new ProblemException('request-malformed', '返回的地址中没有 code：登录被取消，请重新登录');
    const user = await this.login.userOf(code, { state });
    if (user.kind !== 'member') throw new ProblemException('members-only', '登录者不是企业成员');
    const { userId, corpId } = user;
    const name = await this.nameOf(user, state);
    const { tenant, app } = state;
    return {
      kind: 'member',
      userId,
      ...(name !== undefined && { name }),
      ...(corpId !== undefined && { corpId }),
      tenant,
      ...(app !== undefined && { app }),
      at: new Date().toISOString(),
    };
  }

  /** Undefined if the app may not read it: the login is valid nevertheless. */
  private async nameOf(
    { userId, corpId }: LoginMember,
    { tenant, app }: LoginState,
  ): Promise<string | undefined> {
    if (corpId !== undefined) return undefined;
    try {
      return (await this.workWeixin.send(UserWorkWxInput.from({ userId }), { tenant, app })).name;
    } catch (error) {
      if (error instanceof HttpRemoteError) return undefined;
      throw error;
    }
  }

  /** An unknown tenant or app is reported by the call. */
  private requireAgentId({ tenant, app = 'default' }: CallChoice): void {
    const tenants = Object.entries(this.target.options.tenants);
    const [, options] = tenants.find(([name]) => name === tenant || (!tenant && tenants.length === 1)) ?? [];
    const found = options && appsOf(options).find(({ name }) => name === app);
    if (!found || found.hasAgentId) return;
    throw new ProblemException(
      'agent-id-missing',
      '扫码登录需要应用的 AgentId：请设置 WORK_WEIXIN_AGENT_ID，或在 WORK_WEIXIN_TENANTS_FILE 中写 apps 的 agentId',
    );
  }
}
