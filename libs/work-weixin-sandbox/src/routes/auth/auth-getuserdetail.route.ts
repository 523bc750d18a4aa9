import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

/**
 * 获取访问用户敏感信息. Newer apps get personal data only here.
 * @see https://developer.work.weixin.qq.com/document/path/95833
 */
export const authGetuserdetail: Route = {
  path: 'auth/getuserdetail',
  method: 'POST',
  callers: ['app'],
  secretNames: ['user_ticket'],
  handle({ corp, caller, body, visibility, nowMs }) {
    const found = corp.logins.userTickets.find(body.string('user_ticket'), nowMs);
    if (found.state === 'expired') throw new ApiError(84014);
    if (found.state !== 'valid' || found.value.app !== caller) throw new ApiError(84015);
    const member = corp.members.find(found.value.userid);
    if (member === undefined || !visibility.member(member)) throw new ApiError(60111, found.value.userid);
    const { userid, gender, avatar, qr_code, mobile, email, biz_mail, address } = member.fields;
    return { userid, gender, avatar, qr_code, mobile, email, biz_mail, address };
  },
};
