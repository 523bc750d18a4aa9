import type { Route } from '../route.js';
import { isExemptLogin, loggedInPerson } from './logged-in-person.js';

/**
 * 获取访问用户身份
 * @see https://developer.work.weixin.qq.com/document/path/91023
 */
export const authGetuserinfo: Route = {
  path: 'auth/getuserinfo',
  method: 'GET',
  callers: ['app'],
  secretNames: ['code'],
  isExempt: isExemptLogin,
  handle(call) {
    const { userid, userTicket, openid, externalUserid } = loggedInPerson(call);
    return {
      ...(userid !== undefined && { userid }),
      ...(userTicket !== undefined && { user_ticket: userTicket }),
      ...(openid !== undefined && { openid }),
      ...(externalUserid !== undefined && { external_userid: externalUserid }),
    };
  },
};
