import { viewMember } from '../../member/member-view.js';
import type { Route } from '../route.js';
import { requestedMember } from './requested-member.js';

/**
 * 读取成员
 * @see https://developer.work.weixin.qq.com/document/path/90196
 */
export const userGet: Route = {
  path: 'user/get',
  method: 'GET',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  handle(call) {
    return viewMember(requestedMember(call, call.query.text('userid')), call.caller, call.visibility);
  },
};
