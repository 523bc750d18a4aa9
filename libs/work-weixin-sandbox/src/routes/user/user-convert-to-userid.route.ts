import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

/**
 * openid 转 userid
 * @see https://developer.work.weixin.qq.com/document/path/90202
 */
export const userConvertToUserid: Route = {
  path: 'user/convert_to_userid',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, visibility, body }) {
    const openid = body.string('openid');
    if (!openid) throw new ApiError(40073, 'openid is missing');
    const member = corp.members.all().find((candidate) => candidate.openid === openid);
    if (member === undefined) throw new ApiError(40073);
    if (!visibility.member(member)) throw new ApiError(60111);
    return { userid: member.fields.userid };
  },
};
