import { visibilityOf } from '../../corp/visibility.js';
import { blocksOf } from '../../export/export-blocks.js';
import { requestedTag } from '../../tag/tag.rule.js';
import { viewTag } from '../../tag/tag-view.js';
import type { Route } from '../route.js';
import { EXPORT_SECRET_NAMES, startExport } from './start-export.js';

/**
 * 导出标签成员: what tag/get returns. The job fails if the tag is deleted before its end.
 * @see https://developer.work.weixin.qq.com/document/path/94853
 */
export const exportTaguser: Route = {
  path: 'export/taguser',
  method: 'POST',
  callers: ['contacts', 'app'],
  secretNames: EXPORT_SECRET_NAMES,
  handle(call) {
    const { corp, caller, body } = call;
    const tag = requestedTag(corp, body.integer('tagid'));
    return startExport(call, 'export_tag', (blockSize) => {
      if (corp.tags.get(tag.tagid) !== tag) return undefined;
      const { tagname, userlist, partylist } = viewTag(tag, corp, visibilityOf(corp, caller));
      // A block holds members and departments together.
      return blocksOf([...userlist, ...partylist], blockSize).map((block) => ({
        tagname,
        userlist: block.filter((one) => typeof one !== 'number'),
        partylist: block.filter((one) => typeof one === 'number'),
      }));
    });
  },
};
