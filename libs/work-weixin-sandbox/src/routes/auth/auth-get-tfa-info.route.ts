import { ApiError } from '../../errors/api.error.js';
import { findLogin } from '../../login/use-code.js';
import { isInDomains } from '../../login/trusted-domain.js';
import type { Route } from '../route.js';

/**
 * 获取用户二次验证信息. Contact-sync may use any code, an app only its own.
 * @see https://developer.work.weixin.qq.com/document/path/99499
 */
export const authGetTfaInfo: Route = {
  path: 'auth/get_tfa_info',
  method: 'POST',
  callers: ['contacts', 'app'],
  secretNames: ['code'],
  handle(call) {
    const { corp, caller, body, visibility, nowMs } = call;
    const { logins } = corp;
    const code = body.string('code');
    const { person, apps, redirect } = findLogin(call, code);
    if (caller.kind !== 'contacts' && !apps.includes(caller)) {
      throw new ApiError(40029, 'another app started the login');
    }
    if (logins.tfaDomains?.length === 0) throw new ApiError(40210);
    if (redirect && logins.tfaDomains && !isInDomains(redirect, logins.tfaDomains)) {
      throw new ApiError(40209, redirect.host);
    }
    const member = person.kind === 'member' ? corp.members.find(person.userid) : undefined;
    if (member === undefined || !logins.underVerification.has(member)) {
      throw new ApiError(40208);
    }
    if (!visibility.member(member)) throw new ApiError(50002);
    if (code !== undefined) logins.codes.use(code);
    const { userid } = member.fields;
    return { userid, tfa_code: logins.tfaCodes.issue(member, nowMs) };
  },
};
