import { readFlag } from '../../message/message-fields.js';
import type { Route } from '../route.js';

/**
 * 查询应用消息发送统计: how many members the apps of the corp reached today or yesterday.
 * @see https://developer.work.weixin.qq.com/document/path/92369
 */
export const messageGetStatistics: Route = {
  path: 'message/get_statistics',
  method: 'POST',
  callers: ['app'],
  handle({ body, corp, messaging, nowMs }) {
    const apps = messaging.statistics.of(corp.corpId, readFlag(body, 'time_type', 1), nowMs);
    return { statistics: apps.map(({ agentid, app, count }) => ({ agentid, app_name: app, count })) };
  },
};
