import { randomUUID } from 'node:crypto';
import { ApiError } from '../../errors/api.error.js';
import { chatName } from './chat-name.js';
import type { Route } from '../route.js';
import { assertSeesRoot, chatMembers, chatOwner, checkChat, checkChatId } from './requested-chat.js';

/**
 * 创建群聊会话.
 * @see https://developer.work.weixin.qq.com/document/path/90245
 */
export const appchatCreate: Route = {
  path: 'appchat/create',
  method: 'POST',
  callers: ['app'],
  handle(call) {
    const { body, corp, caller, messaging, nowMs } = call;
    assertSeesRoot(call);
    const name = chatName(body) ?? '';
    const given = body.string('chatid');
    const ownerId = body.string('owner');
    const userids = body.strings('userlist');
    if (userids === undefined) throw new ApiError(86204);
    const chatid = given ? checkChatId(given) : randomUUID().replaceAll('-', '');
    if (corp.chats.find(chatid) !== undefined) throw new ApiError(86215);
    const members = chatMembers(call, userids);
    const [first] = members;
    const owner = ownerId === undefined ? first : chatOwner(call, ownerId);
    if (owner === undefined) throw new ApiError(86006, 'userlist is empty');
    checkChat(members, owner);
    messaging.limits.countNewChat(corp.corpId, nowMs);
    corp.chats.add({ chatid, app: caller.name, name, owner, members });
    return { chatid };
  },
};
