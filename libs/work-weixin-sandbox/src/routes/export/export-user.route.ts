import { viewMember } from '../../member/member-view.js';
import type { Route } from '../route.js';
import { EXPORT_SECRET_NAMES, startMemberExport } from './start-export.js';

/**
 * 导出成员详情: what user/list returns, of all visible members.
 * @see https://developer.work.weixin.qq.com/document/path/94851
 */
export const exportUser: Route = {
  path: 'export/user',
  method: 'POST',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  secretNames: EXPORT_SECRET_NAMES,
  handle: (call) =>
    startMemberExport(call, 'export_user', (member, visibility) =>
      viewMember(member, call.caller, visibility),
    ),
};
