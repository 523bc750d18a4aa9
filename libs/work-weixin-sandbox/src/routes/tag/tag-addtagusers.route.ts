import { addToTag } from '../../tag/change-tag-members.js';
import { invalidTagMembers, readTagMembers, sortTagMembers } from '../../tag/tag-members.js';
import { changeableTag } from '../../tag/tag.rule.js';
import type { Route } from '../route.js';

/**
 * 增加标签成员. Adds the valid ones and reports the rest.
 * @see https://developer.work.weixin.qq.com/document/path/90214
 */
export const tagAddtagusers: Route = {
  path: 'tag/addtagusers',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, caller, visibility, body }) {
    const tag = changeableTag(corp, caller, body.integer('tagid'));
    const sorted = sortTagMembers(readTagMembers(body), corp, visibility, 40070);
    addToTag(tag, sorted);
    return invalidTagMembers(sorted);
  },
};
