import { viewMember } from '../../member/member-view.js';
import type { Route } from '../route.js';
import { departmentMembers } from './department-members.js';

/**
 * 获取部门成员详情
 * @see https://developer.work.weixin.qq.com/document/path/90201
 */
export const userList: Route = {
  path: 'user/list',
  method: 'GET',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  handle(call) {
    return {
      userlist: departmentMembers(call).map((member) => viewMember(member, call.caller, call.visibility)),
    };
  },
};
