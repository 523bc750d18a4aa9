export { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';
export { NoticeEnvelope } from '../envelope/notice-envelope.js';
export { AdvancedApiCancelNotice } from './advanced-api-cancel.event.js';
export {
  AdvancedApiExpiredNotice,
  AdvancedApiExpiredNoticeChatArchiveApiDto,
} from './advanced-api-expired.event.js';
export {
  AdvancedApiInsufficientNotice,
  AdvancedApiInsufficientNoticeChatArchiveApiDto,
} from './advanced-api-insufficient.event.js';
export { AdvancedApiPaySuccessNotice } from './advanced-api-pay-success.event.js';
export { AdvancedApiRefundNotice } from './advanced-api-refund.event.js';
export { AdvancedApiTrialExpiredNotice } from './advanced-api-trial-expired.event.js';
export { AgreeExternalUserIdMigrationNotice } from './agree-external-user-id-migration.event.js';
export { ApproveSpecialAuthNotice } from './approve-special-auth.event.js';
export { AutoActivateNotice, AutoActivateNoticeAccountListDto } from './auto-activate.event.js';
export { BatchJobResultNotice, BatchJobResultNoticeBatchJobDto } from './batch-job-result.event.js';
export { CancelAuthNotice } from './cancel-auth.event.js';
export { CancelOrderNotice } from './cancel-order.event.js';
export { CancelSpecialAuthNotice } from './cancel-special-auth.event.js';
export {
  ChangeAuthNotice,
  ChangeAuthNoticeAuthOpenKfIdListDto,
  ChangeAuthNoticeExtraInfoDto,
} from './change-auth.event.js';
export { ChangeEditionNotice } from './change-edition.event.js';
export { ChangeOrderNotice } from './change-order.event.js';
export {
  ChangeSchoolContactBatchNotice,
  ChangeSchoolContactBatchNoticeChangeListDto,
} from './change-school-contact-batch.event.js';
export { ChatArchiveAuditApprovedRoomNotice } from './chat-archive-audit-approved-room.event.js';
export { ChatArchiveAuditApprovedSingleNotice } from './chat-archive-audit-approved-single.event.js';
export { ChatArchiveExportFinishedNotice } from './chat-archive-export-finished.event.js';
export { ConversationNewMessageNotice } from './conversation-new-message.event.js';
export { CorpArchAuthNotice } from './corp-arch-auth.event.js';
export {
  CreateAuthNotice,
  CreateAuthNoticeAuthOpenKfIdListDto,
  CreateAuthNoticeExtraInfoDto,
} from './create-auth.event.js';
export { CustomerAcquisitionPermitChangeNotice } from './customer-acquisition-permit-change.event.js';
export {
  EnterRegisterPackageNotice,
  EnterRegisterPackageNoticeAuthUserInfoDto,
} from './enter-register-package.event.js';
export { HitKeywordNotice } from './hit-keyword.event.js';
export { LicensePaySuccessNotice } from './license-pay-success.event.js';
export { LicenseRefundNotice } from './license-refund.event.js';
export { OpenOrderNotice } from './open-order.event.js';
export { PayForAppSuccessNotice } from './pay-for-app-success.event.js';
export { RefundNotice } from './refund.event.js';
export {
  RegisterCorpNotice,
  RegisterCorpNoticeAuthUserInfoDto,
  RegisterCorpNoticeContactSyncDto,
} from './register-corp.event.js';
export { ResetPermanentCodeNotice } from './reset-permanent-code.event.js';
export { ShareAgentChangeNotice } from './share-agent-change.event.js';
export { ShareChainChangeNotice } from './share-chain-change.event.js';
export { SuiteAddExternalContactNotice } from './suite-add-external-contact.event.js';
export { SuiteAddHalfExternalContactNotice } from './suite-add-half-external-contact.event.js';
export { SuiteCreatePartyNotice } from './suite-create-party.event.js';
export {
  SuiteCreateUserNotice,
  SuiteCreateUserNoticeExtAttrDto,
  SuiteCreateUserNoticeExtAttrItemDto,
  SuiteCreateUserNoticeTextDto,
  SuiteCreateUserNoticeWebDto,
} from './suite-create-user.event.js';
export { SuiteCustomerAcquisitionBalanceExhaustedNotice } from './suite-customer-acquisition-balance-exhausted.event.js';
export { SuiteCustomerAcquisitionBalanceIncreasedNotice } from './suite-customer-acquisition-balance-increased.event.js';
export { SuiteCustomerAcquisitionBalanceLowNotice } from './suite-customer-acquisition-balance-low.event.js';
export { SuiteCustomerAcquisitionChangePriceNotice } from './suite-customer-acquisition-change-price.event.js';
export { SuiteCustomerAcquisitionCustomerStartChatNotice } from './suite-customer-acquisition-customer-start-chat.event.js';
export { SuiteCustomerAcquisitionDeleteLinkNotice } from './suite-customer-acquisition-delete-link.event.js';
export { SuiteCustomerAcquisitionFriendRequestNotice } from './suite-customer-acquisition-friend-request.event.js';
export { SuiteCustomerAcquisitionLinkUnavailableNotice } from './suite-customer-acquisition-link-unavailable.event.js';
export { SuiteCustomerAcquisitionMessageFromCustomerNotice } from './suite-customer-acquisition-message-from-customer.event.js';
export { SuiteCustomerAcquisitionOpenProfileNotice } from './suite-customer-acquisition-open-profile.event.js';
export { SuiteCustomerAcquisitionQuotaExpireSoonNotice } from './suite-customer-acquisition-quota-expire-soon.event.js';
export { SuiteCustomerAcquisitionServiceBalanceConsumedNotice } from './suite-customer-acquisition-service-balance-consumed.event.js';
export { SuiteCustomerAcquisitionServiceBalanceExhaustedNotice } from './suite-customer-acquisition-service-balance-exhausted.event.js';
export { SuiteCustomerAcquisitionServiceBalanceLowNotice } from './suite-customer-acquisition-service-balance-low.event.js';
export { SuiteDelExternalContactNotice } from './suite-del-external-contact.event.js';
export { SuiteDelFollowUserNotice } from './suite-del-follow-user.event.js';
export { SuiteDeletePartyNotice } from './suite-delete-party.event.js';
export { SuiteDeleteUserNotice } from './suite-delete-user.event.js';
export { SuiteEditExternalContactNotice } from './suite-edit-external-contact.event.js';
export { SuiteExternalChatCreateNotice } from './suite-external-chat-create.event.js';
export { SuiteExternalChatDismissNotice } from './suite-external-chat-dismiss.event.js';
export {
  SuiteExternalChatUpdateNotice,
  SuiteExternalChatUpdateNoticeMemChangeListDto,
} from './suite-external-chat-update.event.js';
export { SuiteExternalTagCreateNotice } from './suite-external-tag-create.event.js';
export { SuiteExternalTagDeleteNotice } from './suite-external-tag-delete.event.js';
export { SuiteExternalTagShuffleNotice } from './suite-external-tag-shuffle.event.js';
export { SuiteExternalTagUpdateNotice } from './suite-external-tag-update.event.js';
export { SuiteSchoolCreateDepartmentNotice } from './suite-school-create-department.event.js';
export { SuiteSchoolCreateParentNotice } from './suite-school-create-parent.event.js';
export { SuiteSchoolCreateStudentNotice } from './suite-school-create-student.event.js';
export { SuiteSchoolDeleteDepartmentNotice } from './suite-school-delete-department.event.js';
export { SuiteSchoolDeleteParentNotice } from './suite-school-delete-parent.event.js';
export { SuiteSchoolDeleteStudentNotice } from './suite-school-delete-student.event.js';
export { SuiteSchoolSubscribeNotice } from './suite-school-subscribe.event.js';
export { SuiteSchoolUnsubscribeNotice } from './suite-school-unsubscribe.event.js';
export { SuiteSchoolUpdateDepartmentNotice } from './suite-school-update-department.event.js';
export { SuiteSchoolUpdateParentNotice } from './suite-school-update-parent.event.js';
export { SuiteSchoolUpdateStudentNotice } from './suite-school-update-student.event.js';
export { SuiteTicketNotice } from './suite-ticket.event.js';
export { SuiteTransferFailNotice } from './suite-transfer-fail.event.js';
export { SuiteUpdatePartyNotice } from './suite-update-party.event.js';
export { SuiteUpdateTagNotice } from './suite-update-tag.event.js';
export {
  SuiteUpdateUserNotice,
  SuiteUpdateUserNoticeExtAttrDto,
  SuiteUpdateUserNoticeExtAttrItemDto,
  SuiteUpdateUserNoticeTextDto,
  SuiteUpdateUserNoticeWebDto,
} from './suite-update-user.event.js';
