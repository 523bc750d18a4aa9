export { GroupchatStatisticDto } from '../groupchat-statistic.dto.js';
export { OwnerFilterDto } from '../owner-filter.dto.js';
export { TransferFailedChatDto } from '../transfer-failed-chat.dto.js';
export {
  ExternalcontactGroupchatAddJoinWayWorkWxInput,
  ExternalcontactGroupchatAddJoinWayWorkWxOutput,
} from './externalcontact-groupchat-add-join-way.api.js';
export {
  ExternalcontactGroupchatDelJoinWayAdminListDto,
  ExternalcontactGroupchatDelJoinWayGroupChatDto,
  ExternalcontactGroupchatDelJoinWayInvitorDto,
  ExternalcontactGroupchatDelJoinWayMemberListDto,
  ExternalcontactGroupchatDelJoinWayWorkWxInput,
  ExternalcontactGroupchatDelJoinWayWorkWxOutput,
} from './externalcontact-groupchat-del-join-way.api.js';
export {
  ExternalcontactGroupchatGetJoinWayJoinWayDto,
  ExternalcontactGroupchatGetJoinWayWorkWxInput,
  ExternalcontactGroupchatGetJoinWayWorkWxOutput,
} from './externalcontact-groupchat-get-join-way.api.js';
export {
  ExternalcontactGroupchatGetNewExternalUserIdItemsDto,
  ExternalcontactGroupchatGetNewExternalUserIdWorkWxInput,
  ExternalcontactGroupchatGetNewExternalUserIdWorkWxOutput,
} from './externalcontact-groupchat-get-new-external-userid.api.js';
export {
  ExternalcontactGroupchatGetAdminListDto,
  ExternalcontactGroupchatGetGroupChatDto,
  ExternalcontactGroupchatGetInvitorDto,
  ExternalcontactGroupchatGetMemberListDto,
  ExternalcontactGroupchatGetWorkWxInput,
  ExternalcontactGroupchatGetWorkWxOutput,
} from './externalcontact-groupchat-get.api.js';
export {
  ExternalcontactGroupchatListGroupChatListDto,
  ExternalcontactGroupchatListWorkWxInput,
  ExternalcontactGroupchatListWorkWxOutput,
} from './externalcontact-groupchat-list.api.js';
export {
  ExternalcontactGroupchatOnjobTransferWorkWxInput,
  ExternalcontactGroupchatOnjobTransferWorkWxOutput,
} from './externalcontact-groupchat-onjob-transfer.api.js';
export {
  ExternalcontactGroupchatStatisticGroupByDayItemsDto,
  ExternalcontactGroupchatStatisticGroupByDayWorkWxInput,
  ExternalcontactGroupchatStatisticGroupByDayWorkWxOutput,
} from './externalcontact-groupchat-statistic-group-by-day.api.js';
export {
  ExternalcontactGroupchatStatisticItemsDto,
  ExternalcontactGroupchatStatisticWorkWxInput,
  ExternalcontactGroupchatStatisticWorkWxOutput,
} from './externalcontact-groupchat-statistic.api.js';
export {
  ExternalcontactGroupchatTransferWorkWxInput,
  ExternalcontactGroupchatTransferWorkWxOutput,
} from './externalcontact-groupchat-transfer.api.js';
export {
  ExternalcontactGroupchatUpdateJoinWayWorkWxInput,
  ExternalcontactGroupchatUpdateJoinWayWorkWxOutput,
} from './externalcontact-groupchat-update-join-way.api.js';
