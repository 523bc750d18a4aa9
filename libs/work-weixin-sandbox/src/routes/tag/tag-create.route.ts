import { checkNewTagId, checkTagName } from '../../tag/tag.rule.js';
import type { Route } from '../route.js';

/**
 * 创建标签. The tag belongs to the secret of the caller.
 * @see https://developer.work.weixin.qq.com/document/path/90210
 */
export const tagCreate: Route = {
  path: 'tag/create',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, caller, body }) {
    const given = { tagname: body.string('tagname'), tagid: body.integer('tagid') };
    const tagname = checkTagName(corp, given.tagname);
    const tagid = checkNewTagId(corp, given.tagid);
    corp.tags.set(tagid, { tagid, tagname, owner: caller.name, users: [], parties: [] });
    return { errmsg: 'created', tagid };
  },
};
