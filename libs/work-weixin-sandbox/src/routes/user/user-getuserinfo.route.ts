import { loggedInPerson } from '../auth/logged-in-person.js';
import type { Route } from '../route.js';

/**
 * The older path of auth/getuserinfo. Its keys have capital letters.
 * @see https://developer.work.weixin.qq.com/document/path/91023
 */
export const userGetuserinfo: Route = {
  path: 'user/getuserinfo',
  method: 'GET',
  callers: ['app'],
  secretNames: ['code'],
  handle(call) {
    const { userid, openid, externalUserid } = loggedInPerson(call);
    return {
      ...(userid !== undefined && { UserId: userid }),
      ...(openid !== undefined && { OpenId: openid }),
      ...(externalUserid !== undefined && { external_userid: externalUserid }),
      DeviceId: '',
    };
  },
};
