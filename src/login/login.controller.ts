import { Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { HttpRemoteError } from 'nestjs-http-remote';
import { workWeixinProblemOf } from 'nestjs-work-weixin/problem-details';
import { ProblemException, problem, type Problem } from '../problems/problem.js';
import { Choice, type CallChoice } from '../requests/call-choice.decorator.js';
import { DisconnectSignal } from '../requests/disconnect-signal.decorator.js';
import { Public } from '../security/public.decorator.js';
import { LoginService } from './login.service.js';
import { SessionStore, type Session } from './session.store.js';

const COOKIE = 'hr-sync-login';
/** Only these routes get the cookie. */
const COOKIE_PATH = '/login';

interface LoginRequest {
  readonly query: Readonly<Record<string, unknown>>;
  header(name: string): string | undefined;
}

interface LoginResponse {
  cookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
  setHeader(name: string, value: string): unknown;
  redirect(status: number, path: string): void;
}

/** Logs members in for the page `/login`. */
@Controller('login')
export class LoginController {
  constructor(
    @Inject(LoginService) private readonly login: LoginService,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  /** Who is logged in in this browser, or why the last login failed. */
  @Get('session')
  @Header('cache-control', 'no-store')
  session(@Req() request: LoginRequest): Session {
    const id = idOf(request);
    const { user, failure } = this.sessions.find(id) ?? {};
    if (id !== undefined && failure) this.sessions.forgetFailure(id);
    return { ...(user && { user }), ...(failure && { failure }) };
  }

  /** The address to go to. The page goes there: a redirect of this response would not leave it. */
  @Post(':kind')
  @HttpCode(200)
  async start(
    @Param('kind') kind: string,
    @Req() request: LoginRequest,
    @Res({ passthrough: true }) response: LoginResponse,
    @Choice() choice: CallChoice,
    @DisconnectSignal() signal: AbortSignal,
  ): Promise<{ readonly url: string }> {
    if (kind !== 'client' && kind !== 'qr')
      throw new ProblemException('route-not-found', '登录方式只有 client（企业微信内）与 qr（扫码）');
    const origin = this.login.originFor(request.header('host'));
    const session = this.sessions.open(idOf(request));
    const url = await this.login.start(kind, { ...choice, origin, session }, signal);
    setSession(response, session, origin);
    return { url };
  }

  /**
   * 企业微信 returns the browser to here, without a key. The state shows that the login was started with one, in the same browser.
   * A browser goes on to the page, which shows the result; other callers get a problem.
   */
  @Public()
  @Get('callback')
  async callback(@Req() request: LoginRequest, @Res() response: LoginResponse): Promise<void> {
    const id = idOf(request);
    response.setHeader('cache-control', 'no-store');
    try {
      const origin = this.login.originFor(request.header('host'));
      const { code, state } = request.query;
      // Without a session there is none that the state could be bound to.
      const user = await this.login.finish({ code, state }, id && this.sessions.find(id) ? id : 'none');
      setSession(response, this.sessions.logIn(id ?? '', user), origin);
      response.redirect(302, '/login/');
    } catch (error) {
      const failure = failureOf(error);
      if (!failure || !request.header('accept')?.includes('text/html')) throw error;
      if (id !== undefined && this.sessions.find(id)) {
        this.sessions.fail(id, failure);
        response.redirect(302, '/login/');
      } else {
        response.redirect(302, '/login/?failed');
      }
    }
  }

  @Delete('session')
  @HttpCode(204)
  end(@Req() request: LoginRequest, @Res({ passthrough: true }) response: LoginResponse): void {
    this.sessions.end(idOf(request));
    response.clearCookie(COOKIE, { path: COOKIE_PATH });
  }
}

function idOf(request: LoginRequest): string | undefined {
  return new RegExp(`(?:^|; )${COOKIE}=([\\w-]{32})(?:;|$)`).exec(request.header('cookie') ?? '')?.[1];
}

/** No script reads it, and of the requests of other sites only the return, a navigation, has it. */
function setSession(response: LoginResponse, id: string, origin: string): void {
  const secure = origin.startsWith('https:');
  response.cookie(COOKIE, id, { httpOnly: true, sameSite: 'lax', path: COOKIE_PATH, secure });
}

function failureOf(error: unknown): Problem | undefined {
  if (error instanceof HttpRemoteError) return workWeixinProblemOf(error);
  return error instanceof ProblemException ? problem(error.problemName, error.message) : undefined;
}
