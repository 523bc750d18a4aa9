export { KfAccountAddWorkWxInput, KfAccountAddWorkWxOutput } from './kf-account-add.api.js';
export { KfAccountDelWorkWxInput, KfAccountDelWorkWxOutput } from './kf-account-del.api.js';
export {
  KfAccountListAccountListDto,
  KfAccountListWorkWxInput,
  KfAccountListWorkWxOutput,
} from './kf-account-list.api.js';
export { KfAccountUpdateWorkWxInput, KfAccountUpdateWorkWxOutput } from './kf-account-update.api.js';
export { KfAddContactWayWorkWxInput, KfAddContactWayWorkWxOutput } from './kf-add-contact-way.api.js';
export {
  KfCustomerBatchGetCustomerListDto,
  KfCustomerBatchGetEnterSessionContextDto,
  KfCustomerBatchGetWorkWxInput,
  KfCustomerBatchGetWorkWxOutput,
} from './kf-customer-batchget.api.js';
export {
  KfCustomerCancelUpgradeServiceWorkWxInput,
  KfCustomerCancelUpgradeServiceWorkWxOutput,
} from './kf-customer-cancel-upgrade-service.api.js';
export {
  KfCustomerGetUpgradeServiceConfigGroupChatRangeDto,
  KfCustomerGetUpgradeServiceConfigMemberRangeDto,
  KfCustomerGetUpgradeServiceConfigWorkWxInput,
  KfCustomerGetUpgradeServiceConfigWorkWxOutput,
} from './kf-customer-get-upgrade-service-config.api.js';
export {
  KfCustomerUpgradeServiceGroupChatDto,
  KfCustomerUpgradeServiceMemberDto,
  KfCustomerUpgradeServiceWorkWxInput,
  KfCustomerUpgradeServiceWorkWxOutput,
} from './kf-customer-upgrade-service.api.js';
export {
  KfGetCorpQualificationWorkWxInput,
  KfGetCorpQualificationWorkWxOutput,
} from './kf-get-corp-qualification.api.js';
export {
  KfGetCorpStatisticStatisticDto,
  KfGetCorpStatisticStatisticListDto,
  KfGetCorpStatisticWorkWxInput,
  KfGetCorpStatisticWorkWxOutput,
} from './kf-get-corp-statistic.api.js';
export {
  KfGetServicerStatisticStatisticDto,
  KfGetServicerStatisticStatisticListDto,
  KfGetServicerStatisticWorkWxInput,
  KfGetServicerStatisticWorkWxOutput,
} from './kf-get-servicer-statistic.api.js';
export {
  KfGetStatisticStatisticDto,
  KfGetStatisticStatisticListDto,
  KfGetStatisticWorkWxInput,
  KfGetStatisticWorkWxOutput,
} from './kf-get-statistic.api.js';
export { KfLocationDto } from './kf-location.dto.js';
export { KfMenuClickDto } from './kf-menu-click.dto.js';
export { KfMenuItemDto } from './kf-menu-item.dto.js';
export { KfMenuMiniprogramDto } from './kf-menu-miniprogram.dto.js';
export { KfMenuTextDto } from './kf-menu-text.dto.js';
export { KfMenuViewDto } from './kf-menu-view.dto.js';
export { KfMenuDto } from './kf-menu.dto.js';
export { KfMiniprogramDto } from './kf-miniprogram.dto.js';
export { KfSendMsgOnEventWorkWxInput, KfSendMsgOnEventWorkWxOutput } from './kf-send-msg-on-event.api.js';
export {
  KfSendMsgCaLinkDto,
  KfSendMsgFileDto,
  KfSendMsgImageDto,
  KfSendMsgLinkDto,
  KfSendMsgVideoDto,
  KfSendMsgVoiceDto,
  KfSendMsgWorkWxInput,
  KfSendMsgWorkWxOutput,
} from './kf-send-msg.api.js';
export { KfServiceStateGetWorkWxInput, KfServiceStateGetWorkWxOutput } from './kf-service-state-get.api.js';
export {
  KfServiceStateTransferWorkWxInput,
  KfServiceStateTransferWorkWxOutput,
} from './kf-service-state-trans.api.js';
export { KfServicerAddWorkWxInput, KfServicerAddWorkWxOutput } from './kf-servicer-add.api.js';
export { KfServicerDelWorkWxInput, KfServicerDelWorkWxOutput } from './kf-servicer-del.api.js';
export {
  KfServicerListServicerListDto,
  KfServicerListWorkWxInput,
  KfServicerListWorkWxOutput,
} from './kf-servicer-list.api.js';
export {
  KfSyncMsgBusinessCardDto,
  KfSyncMsgChannelsDto,
  KfSyncMsgChannelsShopOrderDto,
  KfSyncMsgChannelsShopProductDto,
  KfSyncMsgEventDto,
  KfSyncMsgFileDto,
  KfSyncMsgImageDto,
  KfSyncMsgItemDto,
  KfSyncMsgLinkDto,
  KfSyncMsgListDto,
  KfSyncMsgMergedMsgDto,
  KfSyncMsgMsgListDto,
  KfSyncMsgMsgMenuDto,
  KfSyncMsgTextDto,
  KfSyncMsgVideoDto,
  KfSyncMsgVoiceDto,
  KfSyncMsgWorkWxInput,
  KfSyncMsgWorkWxOutput,
} from './kf-sync-msg.api.js';
export { KfTextDto } from './kf-text.dto.js';
export { KfWechatChannelsDto } from './kf-wechat-channels.dto.js';
export {
  KfKnowledgeAddGroupWorkWxInput,
  KfKnowledgeAddGroupWorkWxOutput,
} from './knowledge/kf-knowledge-add-group.api.js';
export {
  KfKnowledgeAddIntentAnswersDto,
  KfKnowledgeAddIntentAttachmentsDto,
  KfKnowledgeAddIntentImageDto,
  KfKnowledgeAddIntentItemsDto,
  KfKnowledgeAddIntentLinkDto,
  KfKnowledgeAddIntentQuestionDto,
  KfKnowledgeAddIntentSimilarQuestionsDto,
  KfKnowledgeAddIntentVideoDto,
  KfKnowledgeAddIntentWorkWxInput,
  KfKnowledgeAddIntentWorkWxOutput,
} from './knowledge/kf-knowledge-add-intent.api.js';
export {
  KfKnowledgeDelGroupWorkWxInput,
  KfKnowledgeDelGroupWorkWxOutput,
} from './knowledge/kf-knowledge-del-group.api.js';
export {
  KfKnowledgeDelIntentWorkWxInput,
  KfKnowledgeDelIntentWorkWxOutput,
} from './knowledge/kf-knowledge-del-intent.api.js';
export {
  KfKnowledgeListGroupGroupListDto,
  KfKnowledgeListGroupWorkWxInput,
  KfKnowledgeListGroupWorkWxOutput,
} from './knowledge/kf-knowledge-list-group.api.js';
export {
  KfKnowledgeListIntentImageDto,
  KfKnowledgeListIntentIntentListAnswersAttachmentsDto,
  KfKnowledgeListIntentIntentListAnswersDto,
  KfKnowledgeListIntentIntentListDto,
  KfKnowledgeListIntentItemsDto,
  KfKnowledgeListIntentLinkDto,
  KfKnowledgeListIntentMiniprogramDto,
  KfKnowledgeListIntentQuestionAnswersAttachmentsDto,
  KfKnowledgeListIntentQuestionAnswersDto,
  KfKnowledgeListIntentQuestionDto,
  KfKnowledgeListIntentSimilarQuestionsDto,
  KfKnowledgeListIntentVideoDto,
  KfKnowledgeListIntentWorkWxInput,
  KfKnowledgeListIntentWorkWxOutput,
} from './knowledge/kf-knowledge-list-intent.api.js';
export {
  KfKnowledgeModGroupWorkWxInput,
  KfKnowledgeModGroupWorkWxOutput,
} from './knowledge/kf-knowledge-mod-group.api.js';
export {
  KfKnowledgeModIntentAnswersDto,
  KfKnowledgeModIntentAttachmentsDto,
  KfKnowledgeModIntentImageDto,
  KfKnowledgeModIntentItemsDto,
  KfKnowledgeModIntentLinkDto,
  KfKnowledgeModIntentQuestionDto,
  KfKnowledgeModIntentSimilarQuestionsDto,
  KfKnowledgeModIntentVideoDto,
  KfKnowledgeModIntentWorkWxInput,
  KfKnowledgeModIntentWorkWxOutput,
} from './knowledge/kf-knowledge-mod-intent.api.js';
export { ServicerResultDto } from './servicer-result.dto.js';
