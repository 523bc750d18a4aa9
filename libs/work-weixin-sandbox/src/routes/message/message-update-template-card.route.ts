import { ApiError } from '../../errors/api.error.js';
import { readFlag } from '../../message/message-fields.js';
import { type CardUpdate, type MessageRecord } from '../../message/message-record.js';
import { requireFilled } from '../../message/required.js';
import { readReceivers } from '../../message/recipients.js';
import { checkTaskId } from '../../message/task-id.js';
import { checkTemplateCard } from '../../message/template-card.check.js';
import type { Route, RouteCall } from '../route.js';
import { requestedAgent } from './requested-agent.js';

const CODE_LIFETIME_MS = 72 * 60 * 60 * 1000;

/**
 * 更新模版卡片消息. Spends the `response_code` unless the call is rejected.
 * @see https://developer.work.weixin.qq.com/document/path/94888
 */
export const messageUpdateTemplateCard: Route = {
  path: 'message/update_template_card',
  method: 'POST',
  callers: ['app'],
  secretNames: ['response_code'],
  handle(call) {
    const { body, messaging } = call;
    requestedAgent(call);
    readFlag(body, 'enable_id_trans', 1);
    const { message, code } = findCard(call);
    const update = readUpdate(call);
    const { members, invalidUsers } = readReceivers(call, message.receivers);
    messaging.log.update(message, update, body.integer('atall') === 1 ? undefined : members);
    messaging.log.spendResponseCode(message, code);
    return { invaliduser: invalidUsers };
  },
};

/** @throws ApiError 60140 for a code that is unknown, spent, expired, or of another app */
function findCard({ body, corp, caller, messaging, nowMs }: RouteCall): {
  message: MessageRecord;
  code: string;
} {
  const code = body.string('response_code') ?? '';
  const message = messaging.log.withResponseCode(code);
  const issuedAtMs = messaging.log.issuedAtMs(code) ?? 0;
  const isOwn = message?.corpId === corp.corpId && message.app === caller.name;
  if (message === undefined || !isOwn || nowMs - issuedAtMs >= CODE_LIFETIME_MS) {
    throw new ApiError(60140);
  }
  return { message, code };
}

/** @throws ApiError 40058 unless exactly one of `button` and `template_card` is given */
function readUpdate({ body, corp, nowMs }: RouteCall): CardUpdate {
  const button = body.object('button');
  const card = body.object('template_card');
  if ((button === undefined) === (card === undefined)) {
    throw new ApiError(40058, 'exactly one of button and template_card must be given');
  }
  if (button !== undefined) {
    // Older clients name the card here too.
    button.string('task_id');
    return { replaceName: requireFilled(button, 'replace_name') };
  }
  if (card === undefined) return {};
  checkTemplateCard(card, (mediaId) => corp.media.find(mediaId, nowMs), 'update');
  checkTaskId(card, false);
  return { content: card.json() };
}
