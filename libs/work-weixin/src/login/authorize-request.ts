import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { mustBe, readOptions, type OptionCheck, type OptionSchema } from 'nestjs-http-remote/kit';
import { isHttpUrl } from './login.options.js';

/**
 * What the member consents to: `snsapi_base` gives the userid without a question, `snsapi_privateinfo` also a `userTicket` for
 * avatar, mobile and mail.
 *
 * @see {@link AuthorizeRequest.scope}
 */
export type LoginScope = 'snsapi_base' | 'snsapi_privateinfo';

/**
 * Where a login returns to, and what it brings back.
 *
 * @see {@link WorkWeixinLogin.ssoLoginUrl}
 */
export interface LoginRequest {
  /** The page that receives `code` and `state`: an absolute URL, whose domain is a trusted domain (可信域名) of the app. */
  redirectUri: string;
  /**
   * A text that the return brings back, such as the path to show then. It is signed, but not secret: people see it in the
   * address. If it is a URL or a path, check before you redirect to it that it is your own.
   */
  data?: string;
  /**
   * The id of the browser session, for example from a cookie. The return is accepted only with the same one, so that nobody can
   * make others log in to an account that is not theirs (CSRF). Use it.
   */
  session?: string;
}

/**
 * A login of pages inside the client.
 *
 * @see {@link WorkWeixinLogin.authorizeUrl}
 */
export interface AuthorizeRequest extends LoginRequest {
  /** @default 'snsapi_base' */
  scope?: LoginScope;
}

/**
 * The browser session that a return must come from.
 *
 * @see {@link WorkWeixinLogin.readState}
 */
export interface LoginReturn {
  /** The id of the browser session, the same as at the start of the login. */
  session?: string | undefined;
}

const redirectUriOption: OptionCheck = (value, place) =>
  isHttpUrl(value)
    ? value
    : place.reject(
        'must be an absolute URL with http:// or https://, on a trusted domain (可信域名) of the app',
      );

const dataOption = mustBe('a text, such as "/orders/1"', (value) => typeof value === 'string');

const sessionOption = mustBe(
  'a text that is not empty: leave it out only if there is no browser session',
  (value) => typeof value === 'string' && value !== '',
);

const LOGIN_REQUEST: OptionSchema<LoginRequest> = {
  checks: { redirectUri: redirectUriOption, data: dataOption, session: sessionOption },
  elsewhere: {
    redirectUrl: 'redirectUri',
    state: 'data, which the state carries',
    sessionId: 'session',
    tenant: 'tenant in the second argument',
    app: 'app in the second argument',
    scope: 'authorizeUrl(), whose login has a scope',
    agentId: 'apps: { default: { agentId, secret } } of WorkWeixinModule',
  },
};

const AUTHORIZE_REQUEST: OptionSchema<AuthorizeRequest> = {
  checks: {
    ...LOGIN_REQUEST.checks,
    scope: mustBe(
      'snsapi_base or snsapi_privateinfo',
      (value) => value === 'snsapi_base' || value === 'snsapi_privateinfo',
    ),
  },
  elsewhere: LOGIN_REQUEST.elsewhere ?? {},
};

/** @throws ConfigurationInvalidError that names the wrong option and the reason */
export function readLoginRequest(method: string, given: LoginRequest): Readonly<LoginRequest> {
  return withSession(method, given, readOptions(method, given, LOGIN_REQUEST));
}

/** @throws ConfigurationInvalidError that names the wrong option and the reason */
export function readAuthorizeRequest(method: string, given: AuthorizeRequest): Readonly<AuthorizeRequest> {
  return withSession(method, given, readOptions(method, given, AUTHORIZE_REQUEST));
}

/** An unset session would not be bound, and its return would be accepted in every browser. */
function withSession<T extends LoginRequest>(method: string, given: T, read: Readonly<T>): Readonly<T> {
  if (Object.hasOwn(given, 'session') && read.session === undefined) {
    throw new ConfigurationInvalidError(
      `${method}: session is given, but undefined: create the browser session first, or leave the option out`,
    );
  }
  return read;
}
