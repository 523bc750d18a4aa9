import { ApiError } from '../../errors/api.error.js';
import { utf8Bytes } from '../../member/text-measure.js';
import type { Route } from '../route.js';
import { requestedMember } from './requested-member.js';

/**
 * 批量删除成员. All or nothing.
 * @see https://developer.work.weixin.qq.com/document/path/90199
 */
export const userBatchdelete: Route = {
  path: 'user/batchdelete',
  method: 'POST',
  callers: ['contacts'],
  handle(call) {
    const { corp, body } = call;
    const userids = body.strings('useridlist') ?? [];
    if (userids.length < 1 || userids.length > 200) throw new ApiError(40032, 'useridlist takes 1 to 200');
    if (userids.some((userid) => userid === '' || utf8Bytes(userid) > 64)) throw new ApiError(40031);
    const members = new Set(userids.map((userid) => requestedMember(call, userid)));
    for (const member of members) if (corp.isCreator(member)) throw new ApiError(301005);
    corp.removeMembers(members);
    return { errmsg: 'deleted' };
  },
};
