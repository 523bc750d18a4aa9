import { visibilityOf } from '../../corp/visibility.js';
import { blocksOf } from '../../export/export-blocks.js';
import { viewMember } from '../../member/member-view.js';
import type { Route } from '../route.js';
import { EXPORT_SECRET_NAMES, startExport } from './start-export.js';

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
  handle(call) {
    const { corp, caller } = call;
    return startExport(call, (blockSize) => {
      const visibility = visibilityOf(corp, caller);
      const members = corp.members.all().filter((member) => visibility.member(member));
      return blocksOf(members, blockSize).map((block) => ({
        userlist: block.map((member) => viewMember(member, caller, visibility)),
      }));
    });
  },
};
