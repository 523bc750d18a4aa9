import { CHAT_CONTENTS } from '../../message/message-content.js';
import { MAX_MESSAGE_BYTES, readFlag, readPayload } from '../../message/message-fields.js';
import type { Route } from '../route.js';
import { requestedChat } from './requested-chat.js';

/**
 * 应用推送消息: sends to a group chat of the caller.
 * @see https://developer.work.weixin.qq.com/document/path/90248
 */
export const appchatSend: Route = {
  path: 'appchat/send',
  method: 'POST',
  callers: ['app'],
  maxBodyBytes: MAX_MESSAGE_BYTES,
  handle(call) {
    const { body, corp, caller, messaging, nowMs } = call;
    const { chatid, members } = requestedChat(call, body.string('chatid'));
    const { msgtype, payload, read } = readPayload(body, CHAT_CONTENTS);
    const safe = readFlag(body, 'safe', 1);
    const content = read(payload, (mediaId) => corp.media.find(mediaId, nowMs));
    const { corpId } = corp;
    const { name: app } = caller;
    const { limits, log } = messaging;
    limits.countChatPersons(corpId, members.size, nowMs);
    const receivers = [...members].filter((member) => limits.reachesInChat(corpId, app, member, nowMs));
    const message = { kind: 'chat', corpId, app, chatid, msgtype, content, safe } as const;
    log.add({ ...message, receivers: new Set(receivers), sentAtMs: nowMs, updates: new Map() });
    return {};
  },
};
