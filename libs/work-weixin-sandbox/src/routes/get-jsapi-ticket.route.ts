import type { Route } from './route.js';

/**
 * 获取企业的jsapi_ticket. All apps of the corp get the same one.
 * @see https://developer.work.weixin.qq.com/document/path/90506
 */
export const getJsapiTicket: Route = {
  path: 'get_jsapi_ticket',
  method: 'GET',
  callers: ['app'],
  handle({ corp, caller, limits, nowMs }) {
    limits.admitTicket(getJsapiTicket.path, caller, nowMs);
    const { ticket, expiresInSeconds } = corp.tickets.issue('jsapi', nowMs);
    return { ticket, expires_in: expiresInSeconds };
  },
};
