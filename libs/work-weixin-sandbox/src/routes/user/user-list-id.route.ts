import { ApiError } from '../../errors/api.error.js';
import type { Position } from '../../paging/cursor-codec.js';
import type { Route } from '../route.js';

const MAX_LIMIT = 10_000;
const START: Position = { serial: 0, index: 0 };

/**
 * 获取成员 ID 列表. Returns one entry per pair of member and department. `limit` defaults to 10,000 here; the documentation
 * does not define a default.
 * @see https://developer.work.weixin.qq.com/document/path/96067
 */
export const userListId: Route = {
  path: 'user/list_id',
  method: 'POST',
  callers: ['contacts'],
  handle({ corp, body, cursors }) {
    const cursor = body.string('cursor');
    const limit = body.integer('limit') ?? MAX_LIMIT;
    if (limit < 1 || limit > MAX_LIMIT) throw new ApiError(40058, `limit must be 1 to ${MAX_LIMIT}`);
    const after = cursor ? cursors.decode(corp.corpId, cursor) : START;
    // By position, not by count: a member added or deleted between two pages must not shift the others.
    const rest = corp.members
      .numbered()
      .flatMap(({ member, serial }) =>
        member.fields.department
          .map((department, index) => ({ userid: member.fields.userid, department, serial, index }))
          .filter(
            (pair) =>
              pair.serial > after.serial || (pair.serial === after.serial && pair.index > after.index),
          ),
      );
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    return {
      next_cursor: last !== undefined && rest.length > limit ? cursors.encode(corp.corpId, last) : '',
      dept_user: page.map(({ userid, department }) => ({ userid, department })),
    };
  },
};
