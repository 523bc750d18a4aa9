import { removeMember } from '../../member/remove-member.js';
import type { Route } from '../route.js';
import { requestedMember } from './requested-member.js';

/**
 * 删除成员
 * @see https://developer.work.weixin.qq.com/document/path/90198
 */
export const userDelete: Route = {
  path: 'user/delete',
  method: 'GET',
  callers: ['contacts'],
  handle(call) {
    const member = requestedMember(call, call.query.text('userid'));
    removeMember(call.corp, member);
    return { errmsg: 'deleted' };
  },
};
