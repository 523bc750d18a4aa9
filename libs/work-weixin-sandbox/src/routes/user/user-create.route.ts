import { createMember } from '../../member/create-member.js';
import { readMemberBody } from '../../member/member-body.js';
import type { Route } from '../route.js';

/**
 * 创建成员. A field with a wrong JSON type rejects the whole call.
 * @see https://developer.work.weixin.qq.com/document/path/90195
 */
export const userCreate: Route = {
  path: 'user/create',
  method: 'POST',
  callers: ['contacts'],
  handle({ corp, body, nowMs }) {
    const created = createMember(corp, {
      userid: body.string('userid'),
      fields: readMemberBody(body, (read) => read()),
      toInvite: body.boolean('to_invite') ?? true,
      by: userCreate.path,
      nowMs,
    });
    return {
      errmsg: 'created',
      ...(created.length > 0 && {
        created_department_list: { department_info: created.map(({ name, id }) => ({ name, id })) },
      }),
    };
  },
};
