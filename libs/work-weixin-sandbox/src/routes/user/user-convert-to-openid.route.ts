import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';
import { requestedMember } from './requested-member.js';

/**
 * userid 转 openid
 * @see https://developer.work.weixin.qq.com/document/path/90202
 */
export const userConvertToOpenid: Route = {
  path: 'user/convert_to_openid',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle(call) {
    const { openid } = requestedMember(call, call.body.string('userid'));
    if (openid === undefined) throw new ApiError(43004);
    return { openid };
  },
};
