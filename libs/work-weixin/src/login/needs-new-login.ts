import { HttpRemoteError } from 'nestjs-http-remote';
import { Errcode } from '../errcode/errcode.js';
import { LoginStateInvalidError } from '../errors/login-state-invalid.error.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/**
 * Whether a failed login succeeds if it starts again: its state, code or ticket is wrong, used or expired, or the code is probably
 * spent. Other errors have a cause that a new login would meet again.
 *
 * @example
 * ```ts
 * if (needsNewLogin(error)) return response.redirect('/login');
 * ```
 */
export function needsNewLogin(error: unknown): boolean {
  if (error instanceof LoginStateInvalidError) return true;
  if (!(error instanceof HttpRemoteError)) return false;
  if (error.isProbablySpent) return true;
  return (
    isWorkWeixinApiError(error) &&
    error.is(
      Errcode.InvalidOauthCode,
      Errcode.OauthCodeExpired,
      Errcode.OauthCodeUsed,
      Errcode.UserTicketExpired,
      Errcode.InvalidUserTicket,
    )
  );
}
