import { aibotResponse } from './aibot/aibot-response.route.js';
import { appchatCreate } from './appchat/appchat-create.route.js';
import { appchatGet } from './appchat/appchat-get.route.js';
import { appchatSend } from './appchat/appchat-send.route.js';
import { appchatUpdate } from './appchat/appchat-update.route.js';
import { authGetTfaInfo } from './auth/auth-get-tfa-info.route.js';
import { authGetuserdetail } from './auth/auth-getuserdetail.route.js';
import { authGetuserinfo } from './auth/auth-getuserinfo.route.js';
import { batchGetresult } from './batch/batch-getresult.route.js';
import { batchInvite } from './batch/batch-invite.route.js';
import { batchReplaceparty } from './batch/batch-replaceparty.route.js';
import { batchReplaceuser } from './batch/batch-replaceuser.route.js';
import { batchSyncuser } from './batch/batch-syncuser.route.js';
import { corpGetJoinQrcode } from './corp/corp-get-join-qrcode.route.js';
import { departmentCreate } from './department/department-create.route.js';
import { departmentDelete } from './department/department-delete.route.js';
import { departmentGet } from './department/department-get.route.js';
import { departmentList } from './department/department-list.route.js';
import { departmentSimplelist } from './department/department-simplelist.route.js';
import { departmentUpdate } from './department/department-update.route.js';
import { exportDepartment } from './export/export-department.route.js';
import { exportGetResult } from './export/export-get-result.route.js';
import { exportSimpleUser } from './export/export-simple-user.route.js';
import { exportTaguser } from './export/export-taguser.route.js';
import { exportUser } from './export/export-user.route.js';
import { getJsapiTicket } from './get-jsapi-ticket.route.js';
import { gettoken } from './gettoken.route.js';
import { kfSyncMsg } from './kf/kf-sync-msg.route.js';
import { mediaGetJssdk } from './media/media-get-jssdk.route.js';
import { mediaGetUploadByUrlResult } from './media/media-get-upload-by-url-result.route.js';
import { mediaGet } from './media/media-get.route.js';
import { mediaUploadAttachment } from './media/media-upload-attachment.route.js';
import { mediaUploadByUrl } from './media/media-upload-by-url.route.js';
import { mediaUpload } from './media/media-upload.route.js';
import { mediaUploadimg } from './media/media-uploadimg.route.js';
import { messageGetStatistics } from './message/message-get-statistics.route.js';
import { messageRecall } from './message/message-recall.route.js';
import { messageSend } from './message/message-send.route.js';
import { messageUpdateTaskcard } from './message/message-update-taskcard.route.js';
import { messageUpdateTemplateCard } from './message/message-update-template-card.route.js';
import type { AnyRoute } from './route.js';
import { tagAddtagusers } from './tag/tag-addtagusers.route.js';
import { tagCreate } from './tag/tag-create.route.js';
import { tagDelete } from './tag/tag-delete.route.js';
import { tagDeltagusers } from './tag/tag-deltagusers.route.js';
import { tagGet } from './tag/tag-get.route.js';
import { tagList } from './tag/tag-list.route.js';
import { tagUpdate } from './tag/tag-update.route.js';
import { ticketGet } from './ticket/ticket-get.route.js';
import { userAuthsucc } from './user/user-authsucc.route.js';
import { userBatchdelete } from './user/user-batchdelete.route.js';
import { userConvertToOpenid } from './user/user-convert-to-openid.route.js';
import { userConvertToUserid } from './user/user-convert-to-userid.route.js';
import { userCreate } from './user/user-create.route.js';
import { userDelete } from './user/user-delete.route.js';
import { userGetUseridByEmail } from './user/user-get-userid-by-email.route.js';
import { userGet } from './user/user-get.route.js';
import { userGetuserid } from './user/user-getuserid.route.js';
import { userGetuserinfo } from './user/user-getuserinfo.route.js';
import { userListId } from './user/user-list-id.route.js';
import { userList } from './user/user-list.route.js';
import { userSimplelist } from './user/user-simplelist.route.js';
import { userTfaSucc } from './user/user-tfa-succ.route.js';
import { userUpdate } from './user/user-update.route.js';
import { webhookSend } from './webhook/webhook-send.route.js';
import { webhookUploadMedia } from './webhook/webhook-upload-media.route.js';

/** Every API of the sandbox. A new API needs a file of its own and a line here. */
export const ALL_ROUTES: readonly AnyRoute[] = [
  gettoken,
  aibotResponse,
  appchatCreate,
  appchatGet,
  appchatSend,
  appchatUpdate,
  authGetTfaInfo,
  authGetuserdetail,
  authGetuserinfo,
  batchGetresult,
  batchInvite,
  batchReplaceparty,
  batchReplaceuser,
  batchSyncuser,
  corpGetJoinQrcode,
  departmentCreate,
  departmentDelete,
  departmentGet,
  departmentList,
  departmentSimplelist,
  departmentUpdate,
  exportDepartment,
  exportGetResult,
  exportSimpleUser,
  exportTaguser,
  exportUser,
  getJsapiTicket,
  kfSyncMsg,
  mediaGet,
  mediaGetJssdk,
  mediaGetUploadByUrlResult,
  mediaUpload,
  mediaUploadAttachment,
  mediaUploadByUrl,
  mediaUploadimg,
  messageGetStatistics,
  messageRecall,
  messageSend,
  messageUpdateTaskcard,
  messageUpdateTemplateCard,
  tagAddtagusers,
  tagCreate,
  tagDelete,
  tagDeltagusers,
  tagGet,
  tagList,
  tagUpdate,
  ticketGet,
  userAuthsucc,
  userBatchdelete,
  userConvertToOpenid,
  userConvertToUserid,
  userCreate,
  userDelete,
  userGet,
  userGetuserid,
  userGetuserinfo,
  userGetUseridByEmail,
  userList,
  userListId,
  userSimplelist,
  userTfaSucc,
  userUpdate,
  webhookSend,
  webhookUploadMedia,
];
