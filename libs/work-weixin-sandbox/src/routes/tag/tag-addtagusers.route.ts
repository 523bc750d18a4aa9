import { ApiError } from '../../errors/api.error.js';
import { invalidTagMembers, readTagMembers, sortTagMembers } from '../../tag/tag-members.js';
import { changeableTag } from '../../tag/tag.rule.js';
import type { Route } from '../route.js';

const MAX_NODES = 30_000;

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
    const users = new Set([...tag.users, ...sorted.users]);
    const parties = new Set([...tag.parties, ...sorted.parties]);
    if (users.size + parties.size > MAX_NODES) throw new ApiError(81003);
    tag.users = [...users];
    tag.parties = [...parties];
    return invalidTagMembers(sorted);
  },
};
