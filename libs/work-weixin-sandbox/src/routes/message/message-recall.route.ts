import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

const RECALL_WINDOW_MS = 24 * 60 * 60 * 1000;

/**
 * 撤回应用消息. Within 24 hours, and only messages of the caller.
 * @see https://developer.work.weixin.qq.com/document/path/94867
 */
export const messageRecall: Route = {
  path: 'message/recall',
  method: 'POST',
  callers: ['app'],
  handle({ body, corp, caller, messaging: { log }, nowMs }) {
    const msgid = body.string('msgid');
    if (!msgid) throw new ApiError(40058, 'msgid is missing');
    const message = log.withMsgid(msgid);
    if (message?.corpId !== corp.corpId || message.app !== caller.name) {
      throw new ApiError(40058, 'msgid is unknown');
    }
    if (message.recalledAtMs !== undefined) return {};
    if (nowMs - message.sentAtMs > RECALL_WINDOW_MS) throw new ApiError(42052);
    message.recalledAtMs = nowMs;
    log.spendResponseCodes(message);
    return {};
  },
};
