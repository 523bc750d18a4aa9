export {
  ChatdataAnalyzeTaskAddEncryptInfoDto,
  ChatdataAnalyzeTaskAddFailListDto,
  ChatdataAnalyzeTaskAddMsgListDto,
  ChatdataAnalyzeTaskAddOutputEncryptInfoDto,
  ChatdataAnalyzeTaskAddWorkWxInput,
  ChatdataAnalyzeTaskAddWorkWxOutput,
} from './chatdata-analyze-task-add.api.js';
export {
  ChatdataAnalyzeTaskResultAnalyzeResultDto,
  ChatdataAnalyzeTaskResultAnalyzeResultListDto,
  ChatdataAnalyzeTaskResultWorkWxInput,
  ChatdataAnalyzeTaskResultWorkWxOutput,
} from './chatdata-analyze-task-result.api.js';
export {
  ChatdataAnalyzeTaskSubmitWorkWxInput,
  ChatdataAnalyzeTaskSubmitWorkWxOutput,
} from './chatdata-analyze-task-submit.api.js';
export {
  ChatdataGetAsyncProgramResultWorkWxInput,
  ChatdataGetAsyncProgramResultWorkWxOutput,
} from './chatdata-async-program-result.api.js';
export {
  ChatdataCreateAsyncProgramTaskWorkWxInput,
  ChatdataCreateAsyncProgramTaskWorkWxOutput,
} from './chatdata-async-program-task.api.js';
export {
  ChatdataCheckDebugModeWorkWxInput,
  ChatdataCheckDebugModeWorkWxOutput,
} from './chatdata-check-debug-mode.api.js';
export {
  ChatdataCloseDebugModeWorkWxInput,
  ChatdataCloseDebugModeWorkWxOutput,
} from './chatdata-close-debug-mode.api.js';
export {
  ChatdataExportCreateJobWorkWxInput,
  ChatdataExportCreateJobWorkWxOutput,
} from './chatdata-export-create-job.api.js';
export {
  ChatdataExportGetJobStatusWorkWxInput,
  ChatdataExportGetJobStatusWorkWxOutput,
} from './chatdata-export-get-job-status.api.js';
export {
  ChatdataGetAuthUserListAuthUserListDto,
  ChatdataGetAuthUserListWorkWxInput,
  ChatdataGetAuthUserListWorkWxOutput,
} from './chatdata-get-auth-user-list.api.js';
export {
  ChatdataGetCorpAuthInfoAuthEditionListDto,
  ChatdataGetCorpAuthInfoAuthScopeDto,
  ChatdataGetCorpAuthInfoWorkWxInput,
  ChatdataGetCorpAuthInfoWorkWxOutput,
} from './chatdata-get-corp-auth-info.api.js';
export {
  ChatdataGetHideSensitiveInfoConfigConfigDto,
  ChatdataGetHideSensitiveInfoConfigWorkWxInput,
  ChatdataGetHideSensitiveInfoConfigWorkWxOutput,
} from './chatdata-get-hide-sensitiveinfo-config.api.js';
export {
  ChatdataGetLogLevelWorkWxInput,
  ChatdataGetLogLevelWorkWxOutput,
} from './chatdata-get-log-level.api.js';
export {
  ChatdataGetAgreeStatusRoomAgreeInfoDto,
  ChatdataGetAgreeStatusRoomWorkWxInput,
  ChatdataGetAgreeStatusRoomWorkWxOutput,
} from './chatdata-getagreestatus-room.api.js';
export {
  ChatdataGetAgreeStatusSingleAgreeInfoDto,
  ChatdataGetAgreeStatusSingleInfoDto,
  ChatdataGetAgreeStatusSingleItemDto,
  ChatdataGetAgreeStatusSingleWorkWxInput,
  ChatdataGetAgreeStatusSingleWorkWxOutput,
} from './chatdata-getagreestatus-single.api.js';
export {
  ChatdataGroupchatGetMembersDto,
  ChatdataGroupchatGetWorkWxInput,
  ChatdataGroupchatGetWorkWxOutput,
} from './chatdata-groupchat-get.api.js';
export {
  ChatdataKeywordCreateRuleApplicableRangeDto,
  ChatdataKeywordCreateRuleChatDto,
  ChatdataKeywordCreateRuleChatTypeDto,
  ChatdataKeywordCreateRuleDepartmentDto,
  ChatdataKeywordCreateRuleExcludeBankCardDto,
  ChatdataKeywordCreateRuleExcludeEmailDto,
  ChatdataKeywordCreateRuleExcludeMobileDto,
  ChatdataKeywordCreateRuleExternalContactDto,
  ChatdataKeywordCreateRuleKeywordDto,
  ChatdataKeywordCreateRuleSemanticsDto,
  ChatdataKeywordCreateRuleSessionTypeDto,
  ChatdataKeywordCreateRuleTargetTypeDto,
  ChatdataKeywordCreateRuleUserDto,
  ChatdataKeywordCreateRuleWorkWxInput,
  ChatdataKeywordCreateRuleWorkWxOutput,
} from './chatdata-keyword-create-rule.api.js';
export {
  ChatdataKeywordDeleteRuleWorkWxInput,
  ChatdataKeywordDeleteRuleWorkWxOutput,
} from './chatdata-keyword-delete-rule.api.js';
export {
  ChatdataKeywordGetHitMsgListHitRuleListDto,
  ChatdataKeywordGetHitMsgListMsgDetailDto,
  ChatdataKeywordGetHitMsgListMsgListDto,
  ChatdataKeywordGetHitMsgListWorkWxInput,
  ChatdataKeywordGetHitMsgListWorkWxOutput,
} from './chatdata-keyword-get-hit-msg-list.api.js';
export {
  ChatdataKeywordGetRuleDetailApplicableRangeDto,
  ChatdataKeywordGetRuleDetailChatDto,
  ChatdataKeywordGetRuleDetailChatTypeDto,
  ChatdataKeywordGetRuleDetailDepartmentDto,
  ChatdataKeywordGetRuleDetailExcludeBankCardDto,
  ChatdataKeywordGetRuleDetailExcludeEmailDto,
  ChatdataKeywordGetRuleDetailExcludeMobileDto,
  ChatdataKeywordGetRuleDetailExternalContactDto,
  ChatdataKeywordGetRuleDetailKeywordDto,
  ChatdataKeywordGetRuleDetailSemanticsDto,
  ChatdataKeywordGetRuleDetailSessionTypeDto,
  ChatdataKeywordGetRuleDetailTargetTypeDto,
  ChatdataKeywordGetRuleDetailUserDto,
  ChatdataKeywordGetRuleDetailWorkWxInput,
  ChatdataKeywordGetRuleDetailWorkWxOutput,
} from './chatdata-keyword-get-rule-detail.api.js';
export {
  ChatdataKeywordGetRuleListRuleListDto,
  ChatdataKeywordGetRuleListWorkWxInput,
  ChatdataKeywordGetRuleListWorkWxOutput,
} from './chatdata-keyword-get-rule-list.api.js';
export {
  ChatdataKeywordUpdateRuleApplicableRangeDto,
  ChatdataKeywordUpdateRuleChatDto,
  ChatdataKeywordUpdateRuleChatTypeDto,
  ChatdataKeywordUpdateRuleDepartmentDto,
  ChatdataKeywordUpdateRuleExcludeBankCardDto,
  ChatdataKeywordUpdateRuleExcludeEmailDto,
  ChatdataKeywordUpdateRuleExcludeMobileDto,
  ChatdataKeywordUpdateRuleExternalContactDto,
  ChatdataKeywordUpdateRuleKeywordDto,
  ChatdataKeywordUpdateRuleSemanticsDto,
  ChatdataKeywordUpdateRuleSessionTypeDto,
  ChatdataKeywordUpdateRuleTargetTypeDto,
  ChatdataKeywordUpdateRuleUserDto,
  ChatdataKeywordUpdateRuleWorkWxInput,
  ChatdataKeywordUpdateRuleWorkWxOutput,
} from './chatdata-keyword-update-rule.api.js';
export {
  ChatdataOpenDebugModeWorkWxInput,
  ChatdataOpenDebugModeWorkWxOutput,
} from './chatdata-open-debug-mode.api.js';
export {
  ChatdataSearchChatChatListDto,
  ChatdataSearchChatWorkWxInput,
  ChatdataSearchChatWorkWxOutput,
} from './chatdata-search-chat.api.js';
export {
  ChatdataSearchMsgChatInfoDto,
  ChatdataSearchMsgIdListDto,
  ChatdataSearchMsgMsgListDto,
  ChatdataSearchMsgWorkWxInput,
  ChatdataSearchMsgWorkWxOutput,
} from './chatdata-search-msg.api.js';
export {
  ChatdataSetHideSensitiveInfoConfigConfigDto,
  ChatdataSetHideSensitiveInfoConfigWorkWxInput,
  ChatdataSetHideSensitiveInfoConfigWorkWxOutput,
} from './chatdata-set-hide-sensitiveinfo-config.api.js';
export {
  ChatdataSetLogLevelWorkWxInput,
  ChatdataSetLogLevelWorkWxOutput,
} from './chatdata-set-log-level.api.js';
export {
  ChatdataSetPublicKeyWorkWxInput,
  ChatdataSetPublicKeyWorkWxOutput,
} from './chatdata-set-public-key.api.js';
export {
  ChatdataSetReceiveCallbackWorkWxInput,
  ChatdataSetReceiveCallbackWorkWxOutput,
} from './chatdata-set-receive-callback.api.js';
export {
  ChatdataSyncCallProgramWorkWxInput,
  ChatdataSyncCallProgramWorkWxOutput,
} from './chatdata-sync-call-program.api.js';
export {
  ChatdataSyncMsgMsgListDto,
  ChatdataSyncMsgWorkWxInput,
  ChatdataSyncMsgWorkWxOutput,
} from './chatdata-sync-msg.api.js';
export {
  ChatdataUploadMediaWorkWxInput,
  ChatdataUploadMediaWorkWxOutput,
} from './chatdata-upload-media.api.js';
export { ChatdataUploadWorkWxInput, ChatdataUploadWorkWxOutput } from './chatdata-upload.api.js';
export { MessagePeerDto } from './message-peer.dto.js';
export { ServiceEncryptInfoDto } from './service-encrypt-info.dto.js';
