import { viewSimpleMember } from '../../member/member-view.js';
import type { Route } from '../route.js';
import { departmentMembers } from './department-members.js';

/**
 * 获取部门成员
 * @see https://developer.work.weixin.qq.com/document/path/90200
 */
export const userSimplelist: Route = {
  path: 'user/simplelist',
  method: 'GET',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  handle(call) {
    return { userlist: departmentMembers(call).map((member) => viewSimpleMember(member, call.visibility)) };
  },
};
