import { ApiError } from '../../errors/api.error.js';
import type { StoredMember } from '../../member/member.js';
import type { GroupChat } from '../../message/group-chat.store.js';
import type { Route, RouteCall } from '../route.js';
import { chatName } from './chat-name.js';
import { chatMembers, chatOwner, checkChat, requestedChat } from './requested-chat.js';

/**
 * 修改群聊会话. Changes everything or nothing.
 * @see https://developer.work.weixin.qq.com/document/path/98913
 */
export const appchatUpdate: Route = {
  path: 'appchat/update',
  method: 'POST',
  callers: ['app'],
  handle(call) {
    const { body, corp, messaging, nowMs } = call;
    const chat = requestedChat(call, body.string('chatid'));
    const name = chatName(body) ?? chat.name;
    const added = chatMembers(call, body.strings('add_user_list') ?? []);
    const removed = membersToRemove(call, chat);
    const owner = ownerAfter(call, chat, removed);
    const members = new Set([...chat.members, ...added].filter((member) => !removed.has(member)));
    checkChat(members, owner);
    messaging.limits.countChatChange(corp.corpId, nowMs);
    Object.assign(chat, { name, owner, members });
    return {};
  },
};

/** @throws ApiError 86216 for a userid that is not in the chat */
function membersToRemove(call: RouteCall, { members }: GroupChat): Set<StoredMember> {
  const removed = chatMembers(call, call.body.strings('del_user_list') ?? []);
  const outside = [...removed].find((member) => !members.has(member));
  if (outside !== undefined) throw new ApiError(86216, `${outside.fields.userid} is not in the chat`);
  return removed;
}

/** @throws ApiError 86203 if the present owner is removed and no new one is given */
function ownerAfter(call: RouteCall, chat: GroupChat, removed: ReadonlySet<StoredMember>): StoredMember {
  const userid = call.body.string('owner');
  if (userid !== undefined) return chatOwner(call, userid);
  if (removed.has(chat.owner)) throw new ApiError(86203, 'del_user_list holds the present owner');
  return chat.owner;
}
