export { AcquisitionPriorityDto } from './acquisition-priority.dto.js';
export { AcquisitionRangeDto } from './acquisition-range.dto.js';
export { AttachmentFileDto } from './attachment-file.dto.js';
export { AttachmentImageDto } from './attachment-image.dto.js';
export { AttachmentLinkDto } from './attachment-link.dto.js';
export { AttachmentMiniprogramDto } from './attachment-miniprogram.dto.js';
export { AttachmentVideoDto } from './attachment-video.dto.js';
export { ConclusionsDto } from './conclusions.dto.js';
export { ContactAttrMiniprogramDto } from './contact-attr-miniprogram.dto.js';
export { ContactAttrTextDto } from './contact-attr-text.dto.js';
export { ContactAttrWebDto } from './contact-attr-web.dto.js';
export { ContactAttrDto } from './contact-attr.dto.js';
export { ContactProfileDto } from './contact-profile.dto.js';
export { ContactTextDto } from './contact-text.dto.js';
export { ContactWechatChannelsDto } from './contact-wechat-channels.dto.js';
export {
  ExternalcontactCustomerAcquisitionCreateLinkLinkDto,
  ExternalcontactCustomerAcquisitionCreateLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionCreateLinkWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-create-link.api.js';
export {
  ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxInput,
  ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-create-once-key.api.js';
export {
  ExternalcontactCustomerAcquisitionListCustomerCustomerListDto,
  ExternalcontactCustomerAcquisitionListCustomerWorkWxInput,
  ExternalcontactCustomerAcquisitionListCustomerWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-customer.api.js';
export {
  ExternalcontactCustomerAcquisitionDeleteLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionDeleteLinkWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-delete-link.api.js';
export {
  ExternalcontactCustomerAcquisitionGetChatInfoChatInfoDto,
  ExternalcontactCustomerAcquisitionGetChatInfoWorkWxInput,
  ExternalcontactCustomerAcquisitionGetChatInfoWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-get-chat-info.api.js';
export {
  ExternalcontactCustomerAcquisitionGetCompAuthInfoAuthAppsDto,
  ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxInput,
  ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-get-comp-auth-info.api.js';
export {
  ExternalcontactCustomerAcquisitionGetLinkDto,
  ExternalcontactCustomerAcquisitionGetWorkWxInput,
  ExternalcontactCustomerAcquisitionGetWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-get.api.js';
export {
  ExternalcontactCustomerAcquisitionListLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionListLinkWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-list-link.api.js';
export {
  ExternalcontactCustomerAcquisitionStatisticWorkWxInput,
  ExternalcontactCustomerAcquisitionStatisticWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-statistic.api.js';
export {
  ExternalcontactCustomerAcquisitionUpdateLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionUpdateLinkWorkWxOutput,
} from './customer-acquisition/externalcontact-customer-acquisition-update-link.api.js';
export { CustomerStrategyPrivilegeDto } from './customer-strategy-privilege.dto.js';
export { CustomerTagGroupDto } from './customer-tag-group.dto.js';
export { CustomerTagDto } from './customer-tag.dto.js';
export { CustomerTransferStatusDto } from './customer-transfer-status.dto.js';
export {
  ExternalcontactAddContactWayWorkWxInput,
  ExternalcontactAddContactWayWorkWxOutput,
} from './externalcontact-add-contact-way.api.js';
export {
  ExternalcontactAddCorpTagTagDto,
  ExternalcontactAddCorpTagWorkWxInput,
  ExternalcontactAddCorpTagWorkWxOutput,
} from './externalcontact-add-corp-tag.api.js';
export {
  ExternalcontactAddInterceptRuleApplicableRangeDto,
  ExternalcontactAddInterceptRuleWorkWxInput,
  ExternalcontactAddInterceptRuleWorkWxOutput,
} from './externalcontact-add-intercept-rule.api.js';
export {
  ExternalcontactAddMomentTaskAttachmentsDto,
  ExternalcontactAddMomentTaskExternalContactListDto,
  ExternalcontactAddMomentTaskLinkDto,
  ExternalcontactAddMomentTaskSenderListDto,
  ExternalcontactAddMomentTaskVisibleRangeDto,
  ExternalcontactAddMomentTaskWorkWxInput,
  ExternalcontactAddMomentTaskWorkWxOutput,
} from './externalcontact-add-moment-task.api.js';
export {
  ExternalcontactAddMsgTemplateGroupListDto,
  ExternalcontactAddMsgTemplateTagFilterDto,
  ExternalcontactAddMsgTemplateWorkWxInput,
  ExternalcontactAddMsgTemplateWorkWxOutput,
} from './externalcontact-add-msg-template.api.js';
export {
  ExternalcontactAddProductAlbumWorkWxInput,
  ExternalcontactAddProductAlbumWorkWxOutput,
} from './externalcontact-add-product-album.api.js';
export {
  ExternalcontactAddStrategyTagTagDto,
  ExternalcontactAddStrategyTagWorkWxInput,
  ExternalcontactAddStrategyTagWorkWxOutput,
} from './externalcontact-add-strategy-tag.api.js';
export {
  ExternalcontactBatchGetByUserExternalContactDto,
  ExternalcontactBatchGetByUserExternalContactListDto,
  ExternalcontactBatchGetByUserFailInfoDto,
  ExternalcontactBatchGetByUserFollowInfoDto,
  ExternalcontactBatchGetByUserWorkWxInput,
  ExternalcontactBatchGetByUserWorkWxOutput,
} from './externalcontact-batch-get-by-user.api.js';
export {
  ExternalcontactBatchToExternalUserIdFailListDto,
  ExternalcontactBatchToExternalUserIdSuccessListDto,
  ExternalcontactBatchToExternalUserIdWorkWxInput,
  ExternalcontactBatchToExternalUserIdWorkWxOutput,
} from './externalcontact-batch-to-external-userid.api.js';
export {
  ExternalcontactCancelGroupMsgSendWorkWxInput,
  ExternalcontactCancelGroupMsgSendWorkWxOutput,
} from './externalcontact-cancel-groupmsg-send.api.js';
export {
  ExternalcontactCancelMomentTaskWorkWxInput,
  ExternalcontactCancelMomentTaskWorkWxOutput,
} from './externalcontact-cancel-moment-task.api.js';
export {
  ExternalcontactCheckFollowUserAuthorizedDto,
  ExternalcontactCheckFollowUserUnauthorizedDto,
  ExternalcontactCheckFollowUserWorkWxInput,
  ExternalcontactCheckFollowUserWorkWxOutput,
} from './externalcontact-check-follow-user.api.js';
export {
  ExternalcontactCloseTempChatWorkWxInput,
  ExternalcontactCloseTempChatWorkWxOutput,
} from './externalcontact-close-temp-chat.api.js';
export {
  ExternalcontactContactListInfoListDto,
  ExternalcontactContactListWorkWxInput,
  ExternalcontactContactListWorkWxOutput,
} from './externalcontact-contact-list.api.js';
export {
  ExternalcontactConvertToOpenIdWorkWxInput,
  ExternalcontactConvertToOpenIdWorkWxOutput,
} from './externalcontact-convert-to-openid.api.js';
export {
  ExternalcontactCustomerAcquisitionAppGetPermitWorkWxInput,
  ExternalcontactCustomerAcquisitionAppGetPermitWorkWxOutput,
} from './externalcontact-customer-acquisition-app-get-permit.api.js';
export {
  ExternalcontactGetCustomerAcquisitionQuotaQuotaListDto,
  ExternalcontactGetCustomerAcquisitionQuotaWorkWxInput,
  ExternalcontactGetCustomerAcquisitionQuotaWorkWxOutput,
} from './externalcontact-customer-acquisition-quota.api.js';
export {
  ExternalcontactCustomerStrategyCreateWorkWxInput,
  ExternalcontactCustomerStrategyCreateWorkWxOutput,
} from './externalcontact-customer-strategy-create.api.js';
export {
  ExternalcontactCustomerStrategyDelWorkWxInput,
  ExternalcontactCustomerStrategyDelWorkWxOutput,
} from './externalcontact-customer-strategy-del.api.js';
export {
  ExternalcontactCustomerStrategyEditWorkWxInput,
  ExternalcontactCustomerStrategyEditWorkWxOutput,
} from './externalcontact-customer-strategy-edit.api.js';
export {
  ExternalcontactCustomerStrategyGetRangeWorkWxInput,
  ExternalcontactCustomerStrategyGetRangeWorkWxOutput,
} from './externalcontact-customer-strategy-get-range.api.js';
export {
  ExternalcontactCustomerStrategyGetStrategyDto,
  ExternalcontactCustomerStrategyGetWorkWxInput,
  ExternalcontactCustomerStrategyGetWorkWxOutput,
} from './externalcontact-customer-strategy-get.api.js';
export {
  ExternalcontactCustomerStrategyListStrategyDto,
  ExternalcontactCustomerStrategyListWorkWxInput,
  ExternalcontactCustomerStrategyListWorkWxOutput,
} from './externalcontact-customer-strategy-list.api.js';
export {
  ExternalcontactDelContactWayWorkWxInput,
  ExternalcontactDelContactWayWorkWxOutput,
} from './externalcontact-del-contact-way.api.js';
export {
  ExternalcontactDelCorpTagWorkWxInput,
  ExternalcontactDelCorpTagWorkWxOutput,
} from './externalcontact-del-corp-tag.api.js';
export {
  ExternalcontactDelInterceptRuleWorkWxInput,
  ExternalcontactDelInterceptRuleWorkWxOutput,
} from './externalcontact-del-intercept-rule.api.js';
export {
  ExternalcontactDelStrategyTagWorkWxInput,
  ExternalcontactDelStrategyTagWorkWxOutput,
} from './externalcontact-del-strategy-tag.api.js';
export {
  ExternalcontactDeleteProductAlbumWorkWxInput,
  ExternalcontactDeleteProductAlbumWorkWxOutput,
} from './externalcontact-delete-product-album.api.js';
export {
  ExternalcontactEditCorpTagWorkWxInput,
  ExternalcontactEditCorpTagWorkWxOutput,
} from './externalcontact-edit-corp-tag.api.js';
export {
  ExternalcontactEditStrategyTagWorkWxInput,
  ExternalcontactEditStrategyTagWorkWxOutput,
} from './externalcontact-edit-strategy-tag.api.js';
export {
  ExternalcontactFromServiceExternalUserIdWorkWxInput,
  ExternalcontactFromServiceExternalUserIdWorkWxOutput,
} from './externalcontact-from-service-external-userid.api.js';
export {
  ExternalcontactGetContactWayContactWayDto,
  ExternalcontactGetContactWayWorkWxInput,
  ExternalcontactGetContactWayWorkWxOutput,
} from './externalcontact-get-contact-way.api.js';
export {
  ExternalcontactGetCorpTagListTagDto,
  ExternalcontactGetCorpTagListTagGroupDto,
  ExternalcontactGetCorpTagListWorkWxInput,
  ExternalcontactGetCorpTagListWorkWxOutput,
} from './externalcontact-get-corp-tag-list.api.js';
export {
  ExternalcontactGetFollowUserListWorkWxInput,
  ExternalcontactGetFollowUserListWorkWxOutput,
} from './externalcontact-get-follow-user-list.api.js';
export {
  ExternalcontactGetGroupMsgListAttachmentsDto,
  ExternalcontactGetGroupMsgListGroupMsgListDto,
  ExternalcontactGetGroupMsgListMiniprogramDto,
  ExternalcontactGetGroupMsgListWorkWxInput,
  ExternalcontactGetGroupMsgListWorkWxOutput,
} from './externalcontact-get-groupmsg-list-v2.api.js';
export {
  ExternalcontactGetGroupMsgSendResultSendListDto,
  ExternalcontactGetGroupMsgSendResultWorkWxInput,
  ExternalcontactGetGroupMsgSendResultWorkWxOutput,
} from './externalcontact-get-groupmsg-send-result.api.js';
export {
  ExternalcontactGetGroupMsgTaskTaskListDto,
  ExternalcontactGetGroupMsgTaskWorkWxInput,
  ExternalcontactGetGroupMsgTaskWorkWxOutput,
} from './externalcontact-get-groupmsg-task.api.js';
export {
  ExternalcontactGetInterceptRuleListRuleListDto,
  ExternalcontactGetInterceptRuleListWorkWxInput,
  ExternalcontactGetInterceptRuleListWorkWxOutput,
} from './externalcontact-get-intercept-rule-list.api.js';
export {
  ExternalcontactGetInterceptRuleApplicableRangeDto,
  ExternalcontactGetInterceptRuleExtraRuleDto,
  ExternalcontactGetInterceptRuleRuleDto,
  ExternalcontactGetInterceptRuleWorkWxInput,
  ExternalcontactGetInterceptRuleWorkWxOutput,
} from './externalcontact-get-intercept-rule.api.js';
export {
  ExternalcontactGetMomentCommentsCommentListDto,
  ExternalcontactGetMomentCommentsLikeListDto,
  ExternalcontactGetMomentCommentsWorkWxInput,
  ExternalcontactGetMomentCommentsWorkWxOutput,
} from './externalcontact-get-moment-comments.api.js';
export {
  ExternalcontactGetMomentCustomerListCustomerListDto,
  ExternalcontactGetMomentCustomerListWorkWxInput,
  ExternalcontactGetMomentCustomerListWorkWxOutput,
} from './externalcontact-get-moment-customer-list.api.js';
export {
  ExternalcontactGetMomentListLinkDto,
  ExternalcontactGetMomentListLocationDto,
  ExternalcontactGetMomentListMomentListDto,
  ExternalcontactGetMomentListVideoDto,
  ExternalcontactGetMomentListWorkWxInput,
  ExternalcontactGetMomentListWorkWxOutput,
} from './externalcontact-get-moment-list.api.js';
export {
  ExternalcontactGetMomentSendResultCustomerListDto,
  ExternalcontactGetMomentSendResultWorkWxInput,
  ExternalcontactGetMomentSendResultWorkWxOutput,
} from './externalcontact-get-moment-send-result.api.js';
export {
  ExternalcontactGetMomentTaskResultInvalidExternalContactListDto,
  ExternalcontactGetMomentTaskResultInvalidSenderListDto,
  ExternalcontactGetMomentTaskResultResultDto,
  ExternalcontactGetMomentTaskResultWorkWxInput,
  ExternalcontactGetMomentTaskResultWorkWxOutput,
} from './externalcontact-get-moment-task-result.api.js';
export {
  ExternalcontactGetMomentTaskTaskListDto,
  ExternalcontactGetMomentTaskWorkWxInput,
  ExternalcontactGetMomentTaskWorkWxOutput,
} from './externalcontact-get-moment-task.api.js';
export {
  ExternalcontactGetNewExternalUserIdItemsDto,
  ExternalcontactGetNewExternalUserIdWorkWxInput,
  ExternalcontactGetNewExternalUserIdWorkWxOutput,
} from './externalcontact-get-new-external-userid.api.js';
export {
  ExternalcontactGetProductAlbumListProductListDto,
  ExternalcontactGetProductAlbumListWorkWxInput,
  ExternalcontactGetProductAlbumListWorkWxOutput,
} from './externalcontact-get-product-album-list.api.js';
export {
  ExternalcontactGetProductAlbumProductDto,
  ExternalcontactGetProductAlbumWorkWxInput,
  ExternalcontactGetProductAlbumWorkWxOutput,
} from './externalcontact-get-product-album.api.js';
export {
  ExternalcontactGetStrategyTagListTagGroupDto,
  ExternalcontactGetStrategyTagListWorkWxInput,
  ExternalcontactGetStrategyTagListWorkWxOutput,
} from './externalcontact-get-strategy-tag-list.api.js';
export {
  ExternalcontactGetSubscribeModeWorkWxInput,
  ExternalcontactGetSubscribeModeWorkWxOutput,
} from './externalcontact-get-subscribe-mode.api.js';
export {
  ExternalcontactGetSubscribeQrCodeWorkWxInput,
  ExternalcontactGetSubscribeQrCodeWorkWxOutput,
} from './externalcontact-get-subscribe-qr-code.api.js';
export {
  ExternalcontactGetUnassignedListInfoDto,
  ExternalcontactGetUnassignedListWorkWxInput,
  ExternalcontactGetUnassignedListWorkWxOutput,
} from './externalcontact-get-unassigned-list.api.js';
export {
  ExternalcontactGetUserBehaviorDataBehaviorDataDto,
  ExternalcontactGetUserBehaviorDataWorkWxInput,
  ExternalcontactGetUserBehaviorDataWorkWxOutput,
} from './externalcontact-get-user-behavior-data.api.js';
export {
  ExternalcontactGetExternalContactDto,
  ExternalcontactGetFollowUserDto,
  ExternalcontactGetSubscriberInfoDto,
  ExternalcontactGetTagsDto,
  ExternalcontactGetWorkWxInput,
  ExternalcontactGetWorkWxOutput,
} from './externalcontact-get.api.js';
export {
  ExternalcontactGroupWelcomeTemplateAddWorkWxInput,
  ExternalcontactGroupWelcomeTemplateAddWorkWxOutput,
} from './externalcontact-group-welcome-template-add.api.js';
export {
  ExternalcontactGroupWelcomeTemplateDelWorkWxInput,
  ExternalcontactGroupWelcomeTemplateDelWorkWxOutput,
} from './externalcontact-group-welcome-template-del.api.js';
export {
  ExternalcontactGroupWelcomeTemplateEditWorkWxInput,
  ExternalcontactGroupWelcomeTemplateEditWorkWxOutput,
} from './externalcontact-group-welcome-template-edit.api.js';
export {
  ExternalcontactGroupWelcomeTemplateGetImageDto,
  ExternalcontactGroupWelcomeTemplateGetWorkWxInput,
  ExternalcontactGroupWelcomeTemplateGetWorkWxOutput,
} from './externalcontact-group-welcome-template-get.api.js';
export {
  ExternalcontactListContactWayContactWayDto,
  ExternalcontactListContactWayWorkWxInput,
  ExternalcontactListContactWayWorkWxOutput,
} from './externalcontact-list-contact-way.api.js';
export {
  ExternalcontactListWorkWxInput,
  ExternalcontactListWorkWxOutput,
} from './externalcontact-list.api.js';
export {
  ExternalcontactMarkTagWorkWxInput,
  ExternalcontactMarkTagWorkWxOutput,
} from './externalcontact-mark-tag.api.js';
export {
  ExternalcontactMessageSendMiniprogramDto,
  ExternalcontactMessageSendMpNewsArticlesDto,
  ExternalcontactMessageSendMpNewsDto,
  ExternalcontactMessageSendNewsArticlesDto,
  ExternalcontactMessageSendNewsDto,
  ExternalcontactMessageSendVideoDto,
  ExternalcontactMessageSendVoiceDto,
  ExternalcontactMessageSendWorkWxInput,
  ExternalcontactMessageSendWorkWxOutput,
} from './externalcontact-message-send.api.js';
export {
  ExternalcontactMomentStrategyCreateWorkWxInput,
  ExternalcontactMomentStrategyCreateWorkWxOutput,
} from './externalcontact-moment-strategy-create.api.js';
export {
  ExternalcontactMomentStrategyDelWorkWxInput,
  ExternalcontactMomentStrategyDelWorkWxOutput,
} from './externalcontact-moment-strategy-del.api.js';
export {
  ExternalcontactMomentStrategyEditWorkWxInput,
  ExternalcontactMomentStrategyEditWorkWxOutput,
} from './externalcontact-moment-strategy-edit.api.js';
export {
  ExternalcontactMomentStrategyGetRangeWorkWxInput,
  ExternalcontactMomentStrategyGetRangeWorkWxOutput,
} from './externalcontact-moment-strategy-get-range.api.js';
export {
  ExternalcontactMomentStrategyGetStrategyDto,
  ExternalcontactMomentStrategyGetWorkWxInput,
  ExternalcontactMomentStrategyGetWorkWxOutput,
} from './externalcontact-moment-strategy-get.api.js';
export {
  ExternalcontactMomentStrategyListStrategyDto,
  ExternalcontactMomentStrategyListWorkWxInput,
  ExternalcontactMomentStrategyListWorkWxOutput,
} from './externalcontact-moment-strategy-list.api.js';
export {
  ExternalcontactOpenGidToChatIdWorkWxInput,
  ExternalcontactOpenGidToChatIdWorkWxOutput,
} from './externalcontact-opengid-to-chatid.api.js';
export {
  ExternalcontactUpdateRemarkWorkWxInput,
  ExternalcontactUpdateRemarkWorkWxOutput,
} from './externalcontact-remark.api.js';
export {
  ExternalcontactRemindGroupMsgSendWorkWxInput,
  ExternalcontactRemindGroupMsgSendWorkWxOutput,
} from './externalcontact-remind-groupmsg-send.api.js';
export {
  ExternalcontactResignedTransferCustomerWorkWxInput,
  ExternalcontactResignedTransferCustomerWorkWxOutput,
} from './externalcontact-resigned-transfer-customer.api.js';
export {
  ExternalcontactResignedTransferResultWorkWxInput,
  ExternalcontactResignedTransferResultWorkWxOutput,
} from './externalcontact-resigned-transfer-result.api.js';
export {
  ExternalcontactSendWelcomeMsgWorkWxInput,
  ExternalcontactSendWelcomeMsgWorkWxOutput,
} from './externalcontact-send-welcome-msg.api.js';
export {
  ExternalcontactSetSubscribeModeWorkWxInput,
  ExternalcontactSetSubscribeModeWorkWxOutput,
} from './externalcontact-set-subscribe-mode.api.js';
export {
  ExternalcontactToServiceExternalUserIdWorkWxInput,
  ExternalcontactToServiceExternalUserIdWorkWxOutput,
} from './externalcontact-to-service-external-userid.api.js';
export {
  ExternalcontactTransferCustomerWorkWxInput,
  ExternalcontactTransferCustomerWorkWxOutput,
} from './externalcontact-transfer-customer.api.js';
export {
  ExternalcontactTransferResultWorkWxInput,
  ExternalcontactTransferResultWorkWxOutput,
} from './externalcontact-transfer-result.api.js';
export {
  ExternalcontactUnionIdToExternalUserIdWorkWxInput,
  ExternalcontactUnionIdToExternalUserIdWorkWxOutput,
} from './externalcontact-unionid-to-external-userid.api.js';
export {
  ExternalcontactUpdateContactWayWorkWxInput,
  ExternalcontactUpdateContactWayWorkWxOutput,
} from './externalcontact-update-contact-way.api.js';
export {
  ExternalcontactUpdateInterceptRuleAddApplicableRangeDto,
  ExternalcontactUpdateInterceptRuleExtraRuleDto,
  ExternalcontactUpdateInterceptRuleRemoveApplicableRangeDto,
  ExternalcontactUpdateInterceptRuleWorkWxInput,
  ExternalcontactUpdateInterceptRuleWorkWxOutput,
} from './externalcontact-update-intercept-rule.api.js';
export {
  ExternalcontactUpdateProductAlbumWorkWxInput,
  ExternalcontactUpdateProductAlbumWorkWxOutput,
} from './externalcontact-update-product-album.api.js';
export { GroupchatStatisticDto } from './groupchat-statistic.dto.js';
export {
  ExternalcontactGroupchatAddJoinWayWorkWxInput,
  ExternalcontactGroupchatAddJoinWayWorkWxOutput,
} from './groupchat/externalcontact-groupchat-add-join-way.api.js';
export {
  ExternalcontactGroupchatDelJoinWayAdminListDto,
  ExternalcontactGroupchatDelJoinWayGroupChatDto,
  ExternalcontactGroupchatDelJoinWayInvitorDto,
  ExternalcontactGroupchatDelJoinWayMemberListDto,
  ExternalcontactGroupchatDelJoinWayWorkWxInput,
  ExternalcontactGroupchatDelJoinWayWorkWxOutput,
} from './groupchat/externalcontact-groupchat-del-join-way.api.js';
export {
  ExternalcontactGroupchatGetJoinWayJoinWayDto,
  ExternalcontactGroupchatGetJoinWayWorkWxInput,
  ExternalcontactGroupchatGetJoinWayWorkWxOutput,
} from './groupchat/externalcontact-groupchat-get-join-way.api.js';
export {
  ExternalcontactGroupchatGetNewExternalUserIdItemsDto,
  ExternalcontactGroupchatGetNewExternalUserIdWorkWxInput,
  ExternalcontactGroupchatGetNewExternalUserIdWorkWxOutput,
} from './groupchat/externalcontact-groupchat-get-new-external-userid.api.js';
export {
  ExternalcontactGroupchatGetAdminListDto,
  ExternalcontactGroupchatGetGroupChatDto,
  ExternalcontactGroupchatGetInvitorDto,
  ExternalcontactGroupchatGetMemberListDto,
  ExternalcontactGroupchatGetWorkWxInput,
  ExternalcontactGroupchatGetWorkWxOutput,
} from './groupchat/externalcontact-groupchat-get.api.js';
export {
  ExternalcontactGroupchatListGroupChatListDto,
  ExternalcontactGroupchatListWorkWxInput,
  ExternalcontactGroupchatListWorkWxOutput,
} from './groupchat/externalcontact-groupchat-list.api.js';
export {
  ExternalcontactGroupchatOnjobTransferWorkWxInput,
  ExternalcontactGroupchatOnjobTransferWorkWxOutput,
} from './groupchat/externalcontact-groupchat-onjob-transfer.api.js';
export {
  ExternalcontactGroupchatStatisticGroupByDayItemsDto,
  ExternalcontactGroupchatStatisticGroupByDayWorkWxInput,
  ExternalcontactGroupchatStatisticGroupByDayWorkWxOutput,
} from './groupchat/externalcontact-groupchat-statistic-group-by-day.api.js';
export {
  ExternalcontactGroupchatStatisticItemsDto,
  ExternalcontactGroupchatStatisticWorkWxInput,
  ExternalcontactGroupchatStatisticWorkWxOutput,
} from './groupchat/externalcontact-groupchat-statistic.api.js';
export {
  ExternalcontactGroupchatTransferWorkWxInput,
  ExternalcontactGroupchatTransferWorkWxOutput,
} from './groupchat/externalcontact-groupchat-transfer.api.js';
export {
  ExternalcontactGroupchatUpdateJoinWayWorkWxInput,
  ExternalcontactGroupchatUpdateJoinWayWorkWxOutput,
} from './groupchat/externalcontact-groupchat-update-join-way.api.js';
export { MessageAttachmentDto } from './message-attachment.dto.js';
export { MomentStrategyPrivilegeDto } from './moment-strategy-privilege.dto.js';
export { OwnerFilterDto } from './owner-filter.dto.js';
export { ProductAttachmentDto } from './product-attachment.dto.js';
export { ProductImageDto } from './product-image.dto.js';
export { StrategyRangeDto } from './strategy-range.dto.js';
export { TransferFailedChatDto } from './transfer-failed-chat.dto.js';
export { TransferredCustomerDto } from './transferred-customer.dto.js';
export { WechatChannelsSourceDto } from './wechat-channels-source.dto.js';
