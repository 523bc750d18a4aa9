import { ApiError } from '../../errors/api.error.js';
import { requireFilled } from '../../message/required.js';
import type { Route } from '../route.js';

const MAX_LIMIT = 1000;

/**
 * 读取客服消息和事件. What customers did in `sandbox.client.kf`, from the cursor on. `next_cursor` is always set, so that a later
 * call goes on from there.
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export const kfSyncMsg: Route = {
  path: 'kf/sync_msg',
  method: 'POST',
  callers: ['kf', 'app'],
  secretNames: ['token'],
  handle({ corp, body, cursors, nowMs }) {
    const openKfId = requireFilled(body, 'open_kfid');
    const token = body.string('token');
    const found = token ? corp.kf.tokens.find(token, nowMs) : undefined;
    if (found !== undefined && (found.state !== 'valid' || found.value !== openKfId)) {
      throw new ApiError(40058, 'token is that of no event of the last ten minutes for this account');
    }
    const limit = body.integer('limit') ?? MAX_LIMIT;
    if (limit < 1 || limit > MAX_LIMIT) throw new ApiError(40058, `limit must be 1 to ${MAX_LIMIT}`);
    const format = body.integer('voice_format') ?? 0;
    if (format !== 0 && format !== 1) throw new ApiError(40058, 'voice_format must be 0 or 1');
    const scope = `${corp.corpId}\nkf\n${openKfId}`;
    const cursor = body.string('cursor');
    const after = cursor ? positionOf(() => cursors.decode(scope, cursor).serial) : 0;
    const { items, last, hasMore } = corp.kf.after(after, openKfId, limit);
    return {
      next_cursor: cursors.encode(scope, { serial: last, index: 0 }),
      has_more: hasMore ? 1 : 0,
      msg_list: items,
    };
  },
};

/** @throws ApiError 40058 for a cursor that was not issued for this account */
function positionOf(decode: () => number): number {
  try {
    return decode();
  } catch {
    throw new ApiError(40058, 'cursor is not that of a response for this account');
  }
}
