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
export { UserAuthSuccessWorkWxInput, UserAuthSuccessWorkWxOutput } from './user-authsucc.api.js';
export { BatchDeleteUserWorkWxInput, BatchDeleteUserWorkWxOutput } from './user-batchdelete.api.js';
export { ConvToOpenIdWorkWxInput, ConvToOpenIdWorkWxOutput } from './user-convert-to-openid.api.js';
export { ConvToUserIdWorkWxInput, ConvToUserIdWorkWxOutput } from './user-convert-to-userid.api.js';
export {
  CreateUserWorkWxInput,
  CreateUserWorkWxOutput,
  CreatedDepartmentDto,
  CreatedDepartmentListDto,
} from './user-create.api.js';
export { DeleteUserWorkWxInput, DeleteUserWorkWxOutput } from './user-delete.api.js';
export { UserIdByEmailWorkWxInput, UserIdByEmailWorkWxOutput } from './user-get-userid-by-email.api.js';
export { UserWorkWxInput, UserWorkWxOutput } from './user-get.api.js';
export { UserIdByMobileWorkWxInput, UserIdByMobileWorkWxOutput } from './user-getuserid.api.js';
export { DeptUserDto, UserIdListWorkWxInput, UserIdListWorkWxOutput } from './user-list-id.api.js';
export { DeptUserDetailListWorkWxInput, DeptUserDetailListWorkWxOutput } from './user-list.api.js';
export {
  DeptUserSimpleListWorkWxInput,
  DeptUserSimpleListWorkWxOutput,
  SimpleMemberDto,
} from './user-simplelist.api.js';
export { UpdateUserWorkWxInput, UpdateUserWorkWxOutput } from './user-update.api.js';
export {
  repeatCreateUser,
  type RepeatCreateUserOptions,
  type RepeatedCreation,
} from './repeat-create-user.js';
