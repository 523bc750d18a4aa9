import { changeableTag } from '../../tag/tag.rule.js';
import type { Route } from '../route.js';

/**
 * 删除标签. A tag with members can be deleted.
 * @see https://developer.work.weixin.qq.com/document/path/90212
 */
export const tagDelete: Route = {
  path: 'tag/delete',
  method: 'GET',
  callers: ['contacts', 'app'],
  handle({ corp, caller, query }) {
    corp.tags.delete(changeableTag(corp, caller, query.integer('tagid')).tagid);
    return { errmsg: 'deleted' };
  },
};
