export {
  ExmailAccountSwitchEmailWorkWxInput,
  ExmailAccountSwitchEmailWorkWxOutput,
} from './exmail-account-act-email.api.js';
export {
  ExmailAppComposeSendAttachmentListDto,
  ExmailAppComposeSendBccDto,
  ExmailAppComposeSendCcDto,
  ExmailAppComposeSendHostsDto,
  ExmailAppComposeSendMeetingAdminsDto,
  ExmailAppComposeSendMeetingDto,
  ExmailAppComposeSendOptionDto,
  ExmailAppComposeSendRemindersDto,
  ExmailAppComposeSendScheduleAdminsDto,
  ExmailAppComposeSendScheduleDto,
  ExmailAppComposeSendToDto,
  ExmailAppComposeSendWorkWxInput,
  ExmailAppComposeSendWorkWxOutput,
} from './exmail-app-compose-send.api.js';
export {
  ExmailAppGetEmailAliasWorkWxInput,
  ExmailAppGetEmailAliasWorkWxOutput,
} from './exmail-app-get-email-alias.api.js';
export {
  ExmailAppGetMailListMailListDto,
  ExmailAppGetMailListWorkWxInput,
  ExmailAppGetMailListWorkWxOutput,
} from './exmail-app-get-mail-list.api.js';
export { ExmailAppReadMailWorkWxInput, ExmailAppReadMailWorkWxOutput } from './exmail-app-read-mail.api.js';
export {
  ExmailAppUpdateEmailAliasWorkWxInput,
  ExmailAppUpdateEmailAliasWorkWxOutput,
} from './exmail-app-update-email-alias.api.js';
export {
  ExmailGroupCreateAllowDepartmentListDto,
  ExmailGroupCreateAllowEmailListDto,
  ExmailGroupCreateAllowTagListDto,
  ExmailGroupCreateDepartmentListDto,
  ExmailGroupCreateEmailListDto,
  ExmailGroupCreateGroupListDto,
  ExmailGroupCreateTagListDto,
  ExmailGroupCreateWorkWxInput,
  ExmailGroupCreateWorkWxOutput,
} from './exmail-group-create.api.js';
export { ExmailGroupDeleteWorkWxInput, ExmailGroupDeleteWorkWxOutput } from './exmail-group-delete.api.js';
export {
  ExmailGroupGetAllowDepartmentListDto,
  ExmailGroupGetAllowEmailListDto,
  ExmailGroupGetAllowTagListDto,
  ExmailGroupGetDepartmentListDto,
  ExmailGroupGetEmailListDto,
  ExmailGroupGetGroupListDto,
  ExmailGroupGetTagListDto,
  ExmailGroupGetWorkWxInput,
  ExmailGroupGetWorkWxOutput,
} from './exmail-group-get.api.js';
export {
  ExmailGroupSearchGroupsDto,
  ExmailGroupSearchWorkWxInput,
  ExmailGroupSearchWorkWxOutput,
} from './exmail-group-search.api.js';
export {
  ExmailGroupUpdateAllowDepartmentListDto,
  ExmailGroupUpdateAllowEmailListDto,
  ExmailGroupUpdateAllowTagListDto,
  ExmailGroupUpdateDepartmentListDto,
  ExmailGroupUpdateEmailListDto,
  ExmailGroupUpdateGroupListDto,
  ExmailGroupUpdateTagListDto,
  ExmailGroupUpdateWorkWxInput,
  ExmailGroupUpdateWorkWxOutput,
} from './exmail-group-update.api.js';
export {
  ExmailMailGetNewCountWorkWxInput,
  ExmailMailGetNewCountWorkWxOutput,
} from './exmail-mail-get-newcount.api.js';
export {
  ExmailPublicmailCreateAuthCodeInfoDto,
  ExmailPublicmailCreateDepartmentListDto,
  ExmailPublicmailCreateTagListDto,
  ExmailPublicmailCreateUserIdListDto,
  ExmailPublicmailCreateWorkWxInput,
  ExmailPublicmailCreateWorkWxOutput,
} from './exmail-publicmail-create.api.js';
export {
  ExmailPublicmailDeleteAuthCodeWorkWxInput,
  ExmailPublicmailDeleteAuthCodeWorkWxOutput,
} from './exmail-publicmail-delete-auth-code.api.js';
export {
  ExmailPublicmailDeleteWorkWxInput,
  ExmailPublicmailDeleteWorkWxOutput,
} from './exmail-publicmail-delete.api.js';
export {
  ExmailPublicmailGetAuthCodeListAuthCodeListDto,
  ExmailPublicmailGetAuthCodeListWorkWxInput,
  ExmailPublicmailGetAuthCodeListWorkWxOutput,
} from './exmail-publicmail-get-auth-code-list.api.js';
export {
  ExmailPublicmailGetAliasListDto,
  ExmailPublicmailGetDepartmentListDto,
  ExmailPublicmailGetListDto,
  ExmailPublicmailGetTagListDto,
  ExmailPublicmailGetUserIdListDto,
  ExmailPublicmailGetWorkWxInput,
  ExmailPublicmailGetWorkWxOutput,
} from './exmail-publicmail-get.api.js';
export {
  ExmailPublicmailSearchListDto,
  ExmailPublicmailSearchWorkWxInput,
  ExmailPublicmailSearchWorkWxOutput,
} from './exmail-publicmail-search.api.js';
export {
  ExmailPublicmailUpdateAliasListDto,
  ExmailPublicmailUpdateAuthCodeInfoDto,
  ExmailPublicmailUpdateDepartmentListDto,
  ExmailPublicmailUpdateTagListDto,
  ExmailPublicmailUpdateUserIdListDto,
  ExmailPublicmailUpdateWorkWxInput,
  ExmailPublicmailUpdateWorkWxOutput,
} from './exmail-publicmail-update.api.js';
export {
  ExmailUserOptionGetListDto,
  ExmailUserOptionGetOptionDto,
  ExmailUserOptionGetWorkWxInput,
  ExmailUserOptionGetWorkWxOutput,
} from './exmail-useroption-get.api.js';
export {
  ExmailUserOptionUpdateListDto,
  ExmailUserOptionUpdateOptionDto,
  ExmailUserOptionUpdateWorkWxInput,
  ExmailUserOptionUpdateWorkWxOutput,
} from './exmail-useroption-update.api.js';
export { ExmailVipBatchAddWorkWxInput, ExmailVipBatchAddWorkWxOutput } from './exmail-vip-batch-add.api.js';
export { ExmailVipBatchDelWorkWxInput, ExmailVipBatchDelWorkWxOutput } from './exmail-vip-batch-del.api.js';
export { ExmailVipListWorkWxInput, ExmailVipListWorkWxOutput } from './exmail-vip-list.api.js';
