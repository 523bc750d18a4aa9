export {
  LinkedcorpAgentGetPermListWorkWxInput,
  LinkedcorpAgentGetPermListWorkWxOutput,
} from './linkedcorp-agent-get-perm-list.api.js';
export {
  LinkedcorpDepartmentListDepartmentListDto,
  LinkedcorpDepartmentListWorkWxInput,
  LinkedcorpDepartmentListWorkWxOutput,
} from './linkedcorp-department-list.api.js';
export {
  LinkedcorpMessageSendContentItemDto,
  LinkedcorpMessageSendFileDto,
  LinkedcorpMessageSendImageDto,
  LinkedcorpMessageSendMarkdownDto,
  LinkedcorpMessageSendMiniprogramNoticeDto,
  LinkedcorpMessageSendMpNewsArticlesDto,
  LinkedcorpMessageSendMpNewsDto,
  LinkedcorpMessageSendNewsArticlesDto,
  LinkedcorpMessageSendNewsDto,
  LinkedcorpMessageSendTextCardDto,
  LinkedcorpMessageSendTextDto,
  LinkedcorpMessageSendVideoDto,
  LinkedcorpMessageSendVoiceDto,
  LinkedcorpMessageSendWorkWxInput,
  LinkedcorpMessageSendWorkWxOutput,
} from './linkedcorp-message-send.api.js';
export {
  LinkedcorpUserGetAttrsDto,
  LinkedcorpUserGetExtAttrDto,
  LinkedcorpUserGetTextDto,
  LinkedcorpUserGetUserInfoDto,
  LinkedcorpUserGetWebDto,
  LinkedcorpUserGetWorkWxInput,
  LinkedcorpUserGetWorkWxOutput,
} from './linkedcorp-user-get.api.js';
export {
  LinkedcorpUserListAttrsDto,
  LinkedcorpUserListExtAttrDto,
  LinkedcorpUserListTextDto,
  LinkedcorpUserListUserListDto,
  LinkedcorpUserListWebDto,
  LinkedcorpUserListWorkWxInput,
  LinkedcorpUserListWorkWxOutput,
} from './linkedcorp-user-list.api.js';
export {
  LinkedcorpUserSimpleListUserListDto,
  LinkedcorpUserSimpleListWorkWxInput,
  LinkedcorpUserSimpleListWorkWxOutput,
} from './linkedcorp-user-simplelist.api.js';
