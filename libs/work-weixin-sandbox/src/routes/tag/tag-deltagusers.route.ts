import { removeFromTag } from '../../tag/change-tag-members.js';
import { invalidTagMembers, readTagMembers, sortTagMembers } from '../../tag/tag-members.js';
import { changeableTag } from '../../tag/tag.rule.js';
import type { Route } from '../route.js';

/**
 * 删除标签成员. Removes those that the tag has and reports the rest.
 * @see https://developer.work.weixin.qq.com/document/path/90215
 */
export const tagDeltagusers: Route = {
  path: 'tag/deltagusers',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, caller, visibility, body }) {
    const tag = changeableTag(corp, caller, body.integer('tagid'));
    const [users, parties] = [new Set(tag.users), new Set(tag.parties)];
    const sorted = sortTagMembers(readTagMembers(body), corp, visibility, 40031, {
      user: (userid) => users.has(userid),
      party: (id) => parties.has(id),
    });
    removeFromTag(tag, sorted);
    return { errmsg: 'deleted', ...invalidTagMembers(sorted) };
  },
};
