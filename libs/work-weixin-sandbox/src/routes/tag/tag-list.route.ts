import type { Route } from '../route.js';

/**
 * 获取标签列表
 * @see https://developer.work.weixin.qq.com/document/path/90216
 */
export const tagList: Route = {
  path: 'tag/list',
  method: 'GET',
  callers: ['contacts', 'app'],
  handle: ({ corp }) => ({
    taglist: [...corp.tags.values()].map(({ tagid, tagname }) => ({ tagid, tagname })),
  }),
};
