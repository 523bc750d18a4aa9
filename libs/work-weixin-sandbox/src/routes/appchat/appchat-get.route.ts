import type { Route } from '../route.js';
import { requestedChat } from './requested-chat.js';

/** An ordinary group. Course groups (1) are not made by this API. */
const NORMAL_CHAT = 0;

/**
 * 获取群聊会话.
 * @see https://developer.work.weixin.qq.com/document/path/98914
 */
export const appchatGet: Route = {
  path: 'appchat/get',
  method: 'GET',
  callers: ['app'],
  handle(call) {
    const { chatid, name, owner, members } = requestedChat(call, call.query.text('chatid'));
    const userlist = [...members].map(({ fields }) => fields.userid);
    return { chat_info: { chatid, name, owner: owner.fields.userid, userlist, chat_type: NORMAL_CHAT } };
  },
};
