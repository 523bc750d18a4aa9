import { ApiError } from '../../errors/api.error.js';
import type { MessageRecord } from '../../message/message-record.js';
import { requireFilled } from '../../message/required.js';
import { readReceivers } from '../../message/recipients.js';
import type { Route, RouteCall } from '../route.js';
import { requestedAgent } from './requested-agent.js';

/**
 * 更新任务卡片消息状态: the older form of message/update_template_card, for interactive_taskcard.
 * @see https://developer.work.weixin.qq.com/document/path/91585
 */
export const messageUpdateTaskcard: Route = {
  path: 'message/update_taskcard',
  method: 'POST',
  callers: ['app'],
  handle(call) {
    const { body, messaging } = call;
    requestedAgent(call);
    const replaceName = requireFilled(body, 'replace_name');
    const message = findTask(call, requireFilled(body, 'task_id'));
    const { members, invalidUsers } = readReceivers(call, message.receivers);
    messaging.log.update(message, { replaceName }, members);
    return { invaliduser: invalidUsers };
  },
};

/** @throws ApiError 42015 for a card of another app, 42016 for an unknown one */
function findTask({ corp, caller, messaging: { log } }: RouteCall, taskId: string): MessageRecord {
  const message = log.withTask(corp.corpId, caller.name, taskId);
  if (message?.msgtype === 'interactive_taskcard' && message.recalledAtMs === undefined) return message;
  const others = corp.credentials.filter(({ name }) => name !== caller.name);
  const isOfOther = others.some(({ name }) => log.withTask(corp.corpId, name, taskId) !== undefined);
  throw new ApiError(isOfOther ? 42015 : 42016);
}
