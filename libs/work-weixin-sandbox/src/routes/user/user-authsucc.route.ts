import type { Route } from '../route.js';
import { requestedMember } from './requested-member.js';

/**
 * 登录二次验证. Confirms the first login of a member: a member who was not activated becomes active.
 * @see https://developer.work.weixin.qq.com/document/path/90203
 */
export const userAuthsucc: Route = {
  path: 'user/authsucc',
  method: 'GET',
  callers: ['contacts'],
  handle(call) {
    const member = requestedMember(call, call.query.text('userid'));
    member.activated = true;
    if (member.fields.status === 4) member.fields.status = 1;
    return {};
  },
};
