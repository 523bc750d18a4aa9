import { requestedTag } from '../../tag/tag.rule.js';
import { viewTag } from '../../tag/tag-view.js';
import type { Route } from '../route.js';

/**
 * 获取标签成员
 * @see https://developer.work.weixin.qq.com/document/path/90213
 */
export const tagGet: Route = {
  path: 'tag/get',
  method: 'GET',
  callers: ['contacts', 'app'],
  handle: ({ corp, visibility, query }) => ({
    ...viewTag(requestedTag(corp, query.integer('tagid')), corp, visibility),
  }),
};
