import { viewSimpleMember } from '../../member/member-view.js';
import type { Route } from '../route.js';
import { EXPORT_SECRET_NAMES, startMemberExport } from './start-export.js';

/**
 * 导出成员: what user/simplelist returns, of all visible members.
 * @see https://developer.work.weixin.qq.com/document/path/94849
 */
export const exportSimpleUser: Route = {
  path: 'export/simple_user',
  method: 'POST',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  secretNames: EXPORT_SECRET_NAMES,
  handle: (call) => startMemberExport(call, 'export_simple_user', viewSimpleMember),
};
