import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

const TYPES: readonly string[] = ['agent_config', 'wx_card'];

/**
 * 获取应用的jsapi_ticket. Each app has its own for each type.
 * @see https://developer.work.weixin.qq.com/document/path/90506
 */
export const ticketGet: Route = {
  path: 'ticket/get',
  method: 'GET',
  callers: ['app'],
  handle({ corp, caller, query, limits, nowMs }) {
    const type = query.text('type');
    if (type === undefined || !TYPES.includes(type)) {
      throw new ApiError(42012, `type must be ${TYPES.join(' or ')}`);
    }
    limits.admitTicket(ticketGet.path, caller, nowMs);
    const { ticket, expiresInSeconds } = corp.tickets.issue(`${type} ${caller.name}`, nowMs);
    return { ticket, expires_in: expiresInSeconds };
  },
};
