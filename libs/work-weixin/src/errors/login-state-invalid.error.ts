import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * Why a `state` is not accepted: it is not one of this package, or cut; it is signed with another secret, or changed; it is too old;
 * it belongs to another browser session.
 *
 * @see {@link LoginStateInvalidError}
 */
export type LoginStateFault = 'malformed' | 'signature' | 'expired' | 'session';

const MESSAGES: Readonly<Record<LoginStateFault, string>> = {
  malformed:
    'is not one that authorizeUrl() or ssoLoginUrl() wrote: check that the whole query parameter arrives',
  signature: 'has a wrong signature: someone has changed it, or no stateSecret of this application signed it',
  expired: 'has expired: start the login again, or raise stateTtlMs',
  session:
    'belongs to another browser session: start the login again, and check that the cookie of the session arrives',
};

/**
 * The `state` of a redirect is not accepted. Do not log in anyone: start the login again. The error does not contain the state.
 *
 * @see {@link WorkWeixinLogin.readState}
 * @example
 * ```ts
 * if (error instanceof LoginStateInvalidError) return response.redirect('/login');
 * ```
 */
export class LoginStateInvalidError extends HttpRemoteError {
  readonly stage = 'validate';

  constructor(
    /** What is wrong with it. */
    readonly reason: LoginStateFault,
    context: HttpRemoteErrorContext = {},
  ) {
    super(`the state of the login ${MESSAGES[reason]}`, context);
  }

  static {
    branded(this, 'work-weixin:LoginStateInvalidError');
  }
}
