export { BizMailAliasDto } from './biz-mail-alias.dto.js';
export { ExtAttrDto, ExtAttrItemDto, ExtAttrTextDto, ExtAttrWebDto } from './ext-attr.dto.js';
export {
  ExternalAttrItemDto,
  ExternalAttrMiniprogramDto,
  ExternalAttrTextDto,
  ExternalProfileDto,
  WechatChannelsDto,
} from './external-profile.dto.js';
export { MemberDto, MemberExternalProfileDto, MemberWechatChannelsDto } from './member.dto.js';
export {
  type RepeatCreateUserOptions,
  type RepeatedCreation,
  repeatCreateUser,
} from './repeat-create-user.js';
export {
  UserAuthSuccessWorkWxInput,
  UserAuthSuccessWorkWxInput as UserAuthsuccWorkWxInput,
  UserAuthSuccessWorkWxOutput,
  UserAuthSuccessWorkWxOutput as UserAuthsuccWorkWxOutput,
} from './user-authsucc.api.js';
export {
  BatchDeleteUserWorkWxInput,
  BatchDeleteUserWorkWxInput as UserBatchdeleteWorkWxInput,
  BatchDeleteUserWorkWxOutput,
  BatchDeleteUserWorkWxOutput as UserBatchdeleteWorkWxOutput,
} from './user-batchdelete.api.js';
export {
  UserCheckMemberAuthWorkWxInput,
  UserCheckMemberAuthWorkWxOutput,
} from './user-check-member-auth.api.js';
export {
  ConvToOpenIdWorkWxInput,
  ConvToOpenIdWorkWxInput as UserConvertToOpenIdWorkWxInput,
  ConvToOpenIdWorkWxOutput,
  ConvToOpenIdWorkWxOutput as UserConvertToOpenIdWorkWxOutput,
} from './user-convert-to-openid.api.js';
export {
  ConvToUserIdWorkWxInput,
  ConvToUserIdWorkWxInput as UserConvertToUserIdWorkWxInput,
  ConvToUserIdWorkWxOutput,
  ConvToUserIdWorkWxOutput as UserConvertToUserIdWorkWxOutput,
} from './user-convert-to-userid.api.js';
export {
  CreateUserWorkWxInput,
  CreateUserWorkWxInput as UserCreateWorkWxInput,
  CreateUserWorkWxOutput,
  CreateUserWorkWxOutput as UserCreateWorkWxOutput,
  CreatedDepartmentDto,
  CreatedDepartmentListDto,
} from './user-create.api.js';
export {
  DeleteUserWorkWxInput,
  DeleteUserWorkWxInput as UserDeleteWorkWxInput,
  DeleteUserWorkWxOutput,
  DeleteUserWorkWxOutput as UserDeleteWorkWxOutput,
} from './user-delete.api.js';
export { UserGetActiveStatWorkWxInput, UserGetActiveStatWorkWxOutput } from './user-get-active-stat.api.js';
export {
  UserIdByEmailWorkWxInput,
  UserIdByEmailWorkWxInput as UserGetUserIdByEmailWorkWxInput,
  UserIdByEmailWorkWxOutput,
  UserIdByEmailWorkWxOutput as UserGetUserIdByEmailWorkWxOutput,
} from './user-get-userid-by-email.api.js';
export {
  UserWorkWxInput,
  UserWorkWxInput as UserGetWorkWxInput,
  UserWorkWxOutput,
  UserWorkWxOutput as UserGetWorkWxOutput,
} from './user-get.api.js';
export {
  UserIdByMobileWorkWxInput,
  UserIdByMobileWorkWxInput as UserGetuseridWorkWxInput,
  UserIdByMobileWorkWxOutput,
  UserIdByMobileWorkWxOutput as UserGetuseridWorkWxOutput,
} from './user-getuserid.api.js';
export { UserGetUserInfoWorkWxInput, UserGetUserInfoWorkWxOutput } from './user-getuserinfo.api.js';
export {
  DeptUserDto,
  UserIdListWorkWxInput,
  UserIdListWorkWxInput as UserListIdWorkWxInput,
  UserIdListWorkWxOutput,
  UserIdListWorkWxOutput as UserListIdWorkWxOutput,
} from './user-list-id.api.js';
export {
  UserListMemberAuthMemberAuthListDto,
  UserListMemberAuthWorkWxInput,
  UserListMemberAuthWorkWxOutput,
} from './user-list-member-auth.api.js';
export {
  UserListSelectedTicketUserWorkWxInput,
  UserListSelectedTicketUserWorkWxOutput,
} from './user-list-selected-ticket-user.api.js';
export {
  DeptUserDetailListWorkWxInput,
  DeptUserDetailListWorkWxInput as UserListWorkWxInput,
  DeptUserDetailListWorkWxOutput,
  DeptUserDetailListWorkWxOutput as UserListWorkWxOutput,
} from './user-list.api.js';
export {
  DeptUserSimpleListWorkWxInput,
  DeptUserSimpleListWorkWxInput as UserSimpleListWorkWxInput,
  DeptUserSimpleListWorkWxOutput,
  DeptUserSimpleListWorkWxOutput as UserSimpleListWorkWxOutput,
  SimpleMemberDto,
} from './user-simplelist.api.js';
export { UserTfaSuccessWorkWxInput, UserTfaSuccessWorkWxOutput } from './user-tfa-succ.api.js';
export {
  UpdateUserWorkWxInput,
  UpdateUserWorkWxInput as UserUpdateWorkWxInput,
  UpdateUserWorkWxOutput,
  UpdateUserWorkWxOutput as UserUpdateWorkWxOutput,
} from './user-update.api.js';
