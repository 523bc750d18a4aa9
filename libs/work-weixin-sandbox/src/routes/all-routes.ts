import { appchatCreate } from './appchat/appchat-create.route.js';
import { appchatGet } from './appchat/appchat-get.route.js';
import { appchatSend } from './appchat/appchat-send.route.js';
import { appchatUpdate } from './appchat/appchat-update.route.js';
import { batchInvite } from './batch/batch-invite.route.js';
import { corpGetJoinQrcode } from './corp/corp-get-join-qrcode.route.js';
import { gettoken } from './gettoken.route.js';
import { messageGetStatistics } from './message/message-get-statistics.route.js';
import { messageRecall } from './message/message-recall.route.js';
import { messageSend } from './message/message-send.route.js';
import { messageUpdateTaskcard } from './message/message-update-taskcard.route.js';
import { messageUpdateTemplateCard } from './message/message-update-template-card.route.js';
import type { AnyRoute } from './route.js';
import { userAuthsucc } from './user/user-authsucc.route.js';
import { userBatchdelete } from './user/user-batchdelete.route.js';
import { userConvertToOpenid } from './user/user-convert-to-openid.route.js';
import { userConvertToUserid } from './user/user-convert-to-userid.route.js';
import { userCreate } from './user/user-create.route.js';
import { userDelete } from './user/user-delete.route.js';
import { userGetUseridByEmail } from './user/user-get-userid-by-email.route.js';
import { userGet } from './user/user-get.route.js';
import { userGetuserid } from './user/user-getuserid.route.js';
import { userListId } from './user/user-list-id.route.js';
import { userList } from './user/user-list.route.js';
import { userSimplelist } from './user/user-simplelist.route.js';
import { userUpdate } from './user/user-update.route.js';
import { webhookSend } from './webhook/webhook-send.route.js';

/** Every API of the sandbox. A new API needs a file of its own and a line here. */
export const ALL_ROUTES: readonly AnyRoute[] = [
  gettoken,
  appchatCreate,
  appchatGet,
  appchatSend,
  appchatUpdate,
  batchInvite,
  corpGetJoinQrcode,
  messageGetStatistics,
  messageRecall,
  messageSend,
  messageUpdateTaskcard,
  messageUpdateTemplateCard,
  userAuthsucc,
  userBatchdelete,
  userConvertToOpenid,
  userConvertToUserid,
  userCreate,
  userDelete,
  userGet,
  userGetUseridByEmail,
  userGetuserid,
  userList,
  userListId,
  userSimplelist,
  userUpdate,
  webhookSend,
];
