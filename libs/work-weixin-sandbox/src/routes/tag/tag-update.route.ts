import { changeableTag, checkTagName } from '../../tag/tag.rule.js';
import type { Route } from '../route.js';

/**
 * 更新标签名字
 * @see https://developer.work.weixin.qq.com/document/path/90211
 */
export const tagUpdate: Route = {
  path: 'tag/update',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, caller, body }) {
    const tag = changeableTag(corp, caller, body.integer('tagid'));
    tag.tagname = checkTagName(corp, body.string('tagname'), tag);
    return { errmsg: 'updated' };
  },
};
