export { EnrollOptionDto } from './enroll-option.dto.js';
export { EnrollQuestionDto } from './enroll-question.dto.js';
export {
  MeetingLayoutAddBackgroundBackgroundListDto,
  MeetingLayoutAddBackgroundImageListDto,
  MeetingLayoutAddBackgroundWorkWxInput,
  MeetingLayoutAddBackgroundWorkWxOutput,
} from './layout/meeting-layout-add-background.api.js';
export {
  MeetingLayoutAddLayoutListDto,
  MeetingLayoutAddOutputLayoutListDto,
  MeetingLayoutAddOutputPageListDto,
  MeetingLayoutAddOutputUserSeatListDto,
  MeetingLayoutAddPageListDto,
  MeetingLayoutAddUserSeatListDto,
  MeetingLayoutAddWorkWxInput,
  MeetingLayoutAddWorkWxOutput,
} from './layout/meeting-layout-add.api.js';
export {
  MeetingLayoutBatchDeleteBackgroundWorkWxInput,
  MeetingLayoutBatchDeleteBackgroundWorkWxOutput,
} from './layout/meeting-layout-batch-delete-background.api.js';
export {
  MeetingLayoutDeleteBackgroundWorkWxInput,
  MeetingLayoutDeleteBackgroundWorkWxOutput,
} from './layout/meeting-layout-delete-background.api.js';
export {
  MeetingLayoutListBackgroundBackgroundListDto,
  MeetingLayoutListBackgroundWorkWxInput,
  MeetingLayoutListBackgroundWorkWxOutput,
} from './layout/meeting-layout-list-background.api.js';
export {
  MeetingLayoutListTemplateLayoutTemplateListDto,
  MeetingLayoutListTemplateWorkWxInput,
  MeetingLayoutListTemplateWorkWxOutput,
} from './layout/meeting-layout-list-template.api.js';
export {
  MeetingLayoutSetDefaultBackgroundWorkWxInput,
  MeetingLayoutSetDefaultBackgroundWorkWxOutput,
} from './layout/meeting-layout-set-default-background.api.js';
export {
  MeetingLayoutSetDefaultWorkWxInput,
  MeetingLayoutSetDefaultWorkWxOutput,
} from './layout/meeting-layout-set-default.api.js';
export {
  MeetingLayoutUpdatePageListDto,
  MeetingLayoutUpdateUserSeatListDto,
  MeetingLayoutUpdateWorkWxInput,
  MeetingLayoutUpdateWorkWxOutput,
} from './layout/meeting-layout-update.api.js';
export {
  MeetingAdvancedLayoutAddLayoutListDto,
  MeetingAdvancedLayoutAddOutputLayoutListDto,
  MeetingAdvancedLayoutAddOutputPageListDto,
  MeetingAdvancedLayoutAddOutputPollingSettingDto,
  MeetingAdvancedLayoutAddOutputUserListDto,
  MeetingAdvancedLayoutAddOutputUserSeatListDto,
  MeetingAdvancedLayoutAddPageListDto,
  MeetingAdvancedLayoutAddPollingSettingDto,
  MeetingAdvancedLayoutAddUserListDto,
  MeetingAdvancedLayoutAddUserSeatListDto,
  MeetingAdvancedLayoutAddWorkWxInput,
  MeetingAdvancedLayoutAddWorkWxOutput,
} from './meeting-advanced-layout-add.api.js';
export {
  MeetingAdvancedLayoutApplyUserListDto,
  MeetingAdvancedLayoutApplyWorkWxInput,
  MeetingAdvancedLayoutApplyWorkWxOutput,
} from './meeting-advanced-layout-apply.api.js';
export {
  MeetingAdvancedLayoutBatchDeleteWorkWxInput,
  MeetingAdvancedLayoutBatchDeleteWorkWxOutput,
} from './meeting-advanced-layout-batch-delete.api.js';
export {
  MeetingAdvancedLayoutGetUserLayoutPageListDto,
  MeetingAdvancedLayoutGetUserLayoutPollingSettingDto,
  MeetingAdvancedLayoutGetUserLayoutUserListDto,
  MeetingAdvancedLayoutGetUserLayoutUserSeatListDto,
  MeetingAdvancedLayoutGetUserLayoutWorkWxInput,
  MeetingAdvancedLayoutGetUserLayoutWorkWxOutput,
} from './meeting-advanced-layout-get-user-layout.api.js';
export {
  MeetingAdvancedLayoutListLayoutListDto,
  MeetingAdvancedLayoutListPageListDto,
  MeetingAdvancedLayoutListPollingSettingDto,
  MeetingAdvancedLayoutListUserListDto,
  MeetingAdvancedLayoutListUserSeatListDto,
  MeetingAdvancedLayoutListWorkWxInput,
  MeetingAdvancedLayoutListWorkWxOutput,
} from './meeting-advanced-layout-list.api.js';
export {
  MeetingAdvancedLayoutUpdatePageListDto,
  MeetingAdvancedLayoutUpdatePollingSettingDto,
  MeetingAdvancedLayoutUpdateUserListDto,
  MeetingAdvancedLayoutUpdateUserSeatListDto,
  MeetingAdvancedLayoutUpdateWorkWxInput,
  MeetingAdvancedLayoutUpdateWorkWxOutput,
} from './meeting-advanced-layout-update.api.js';
export { MeetingCancelWorkWxInput, MeetingCancelWorkWxOutput } from './meeting-cancel.api.js';
export {
  MeetingCheckDeviceInMeetingResultListDto,
  MeetingCheckDeviceInMeetingWorkWxInput,
  MeetingCheckDeviceInMeetingWorkWxOutput,
} from './meeting-check-device-in-meeting.api.js';
export {
  MeetingCreateCustomerShortUrlMeetingShortUrlCustomerDataDto,
  MeetingCreateCustomerShortUrlWorkWxInput,
  MeetingCreateCustomerShortUrlWorkWxOutput,
} from './meeting-create-customer-short-url.api.js';
export {
  MeetingCreateInviteesDto,
  MeetingCreateSettingsDto,
  MeetingCreateWorkWxInput,
  MeetingCreateWorkWxOutput,
} from './meeting-create.api.js';
export {
  MeetingEnrollApproveWorkWxInput,
  MeetingEnrollApproveWorkWxOutput,
} from './meeting-enroll-approve.api.js';
export {
  MeetingEnrollDeleteEnrollIdListDto,
  MeetingEnrollDeleteWorkWxInput,
  MeetingEnrollDeleteWorkWxOutput,
} from './meeting-enroll-delete.api.js';
export {
  MeetingEnrollGetConfigWorkWxInput,
  MeetingEnrollGetConfigWorkWxOutput,
} from './meeting-enroll-get-config.api.js';
export {
  MeetingEnrollImportEnrollListDto,
  MeetingEnrollImportOutputEnrollListDto,
  MeetingEnrollImportWorkWxInput,
  MeetingEnrollImportWorkWxOutput,
} from './meeting-enroll-import.api.js';
export {
  MeetingEnrollListAnswerListDto,
  MeetingEnrollListEnrollListDto,
  MeetingEnrollListWorkWxInput,
  MeetingEnrollListWorkWxOutput,
} from './meeting-enroll-list.api.js';
export {
  MeetingEnrollQueryByTmpOpenIdEnrollIdListDto,
  MeetingEnrollQueryByTmpOpenIdWorkWxInput,
  MeetingEnrollQueryByTmpOpenIdWorkWxOutput,
} from './meeting-enroll-query-by-tmp-openid.api.js';
export {
  MeetingEnrollSetConfigWorkWxInput,
  MeetingEnrollSetConfigWorkWxOutput,
} from './meeting-enroll-set-config.api.js';
export {
  MeetingGetAttendeeListAttendeesDto,
  MeetingGetAttendeeListWorkWxInput,
  MeetingGetAttendeeListWorkWxOutput,
} from './meeting-get-attendee-list.api.js';
export {
  MeetingGetCustomerShortUrlMeetingShortUrlCustomerDataListDto,
  MeetingGetCustomerShortUrlWorkWxInput,
  MeetingGetCustomerShortUrlWorkWxOutput,
} from './meeting-get-customer-short-url.api.js';
export { MeetingGetGuestsWorkWxInput, MeetingGetGuestsWorkWxOutput } from './meeting-get-guests.api.js';
export {
  MeetingGetInfoAttendeesDto,
  MeetingGetInfoCoHostsDto,
  MeetingGetInfoCurrentHostsDto,
  MeetingGetInfoMemberDto,
  MeetingGetInfoSettingsDto,
  MeetingGetInfoSubMeetingsDto,
  MeetingGetInfoSubRepeatListDto,
  MeetingGetInfoTmpExternalUserDto,
  MeetingGetInfoWorkWxInput,
  MeetingGetInfoWorkWxOutput,
} from './meeting-get-info.api.js';
export {
  MeetingGetInviteesInviteesDto,
  MeetingGetInviteesWorkWxInput,
  MeetingGetInviteesWorkWxOutput,
} from './meeting-get-invitees.api.js';
export {
  MeetingGetQualityAttendeesDto,
  MeetingGetQualityWorkWxInput,
  MeetingGetQualityWorkWxOutput,
} from './meeting-get-quality.api.js';
export {
  MeetingGetRealtimeAttendeeListAttendeesDto,
  MeetingGetRealtimeAttendeeListWorkWxInput,
  MeetingGetRealtimeAttendeeListWorkWxOutput,
} from './meeting-get-realtime-attendee-list.api.js';
export {
  MeetingGetUserMeetingIdWorkWxInput,
  MeetingGetUserMeetingIdWorkWxOutput,
} from './meeting-get-user-meetingid.api.js';
export { MeetingGuestDto } from './meeting-guest.dto.js';
export { MeetingHostsDto } from './meeting-hosts.dto.js';
export {
  MeetingMraHangUpMraDto,
  MeetingMraHangUpWorkWxInput,
  MeetingMraHangUpWorkWxOutput,
} from './meeting-mra-hangup.api.js';
export {
  MeetingMraQueryStatusWorkWxInput,
  MeetingMraQueryStatusWorkWxOutput,
} from './meeting-mra-query-status.api.js';
export {
  MeetingMraSetDefaultLayoutMraDto,
  MeetingMraSetDefaultLayoutWorkWxInput,
  MeetingMraSetDefaultLayoutWorkWxOutput,
} from './meeting-mra-set-default-layout.api.js';
export {
  MeetingMraSetRaiseHandMraDto,
  MeetingMraSetRaiseHandWorkWxInput,
  MeetingMraSetRaiseHandWorkWxOutput,
} from './meeting-mra-set-raise-hand.api.js';
export {
  MeetingPhoneCallOutInvalidPhoneNumbersDto,
  MeetingPhoneCallOutOutputPhoneNumbersDto,
  MeetingPhoneCallOutPhoneNumbersDto,
  MeetingPhoneCallOutWorkWxInput,
  MeetingPhoneCallOutWorkWxOutput,
} from './meeting-phone-callout.api.js';
export {
  MeetingPhoneGetCallOutStatusPhoneNumbersDto,
  MeetingPhoneGetCallOutStatusWorkWxInput,
  MeetingPhoneGetCallOutStatusWorkWxOutput,
} from './meeting-phone-get-callout-status.api.js';
export {
  MeetingPhoneGetTmpOpenIdPhoneNumbersDto,
  MeetingPhoneGetTmpOpenIdTmpOpenIdListDto,
  MeetingPhoneGetTmpOpenIdWorkWxInput,
  MeetingPhoneGetTmpOpenIdWorkWxOutput,
} from './meeting-phone-get-tmp-openid.api.js';
export { MeetingReminderDto } from './meeting-reminder.dto.js';
export { MeetingRingUsersDto } from './meeting-ring-users.dto.js';
export { MeetingSetGuestsWorkWxInput, MeetingSetGuestsWorkWxOutput } from './meeting-set-guests.api.js';
export {
  MeetingSetInviteesInviteesDto,
  MeetingSetInviteesWorkWxInput,
  MeetingSetInviteesWorkWxOutput,
} from './meeting-set-invitees.api.js';
export {
  MeetingStatisticsGetStartListMeetingListDto,
  MeetingStatisticsGetStartListWorkWxInput,
  MeetingStatisticsGetStartListWorkWxOutput,
} from './meeting-statistics-get-start-list.api.js';
export {
  MeetingUpdateInviteesDto,
  MeetingUpdateSettingsDto,
  MeetingUpdateWorkWxInput,
  MeetingUpdateWorkWxOutput,
} from './meeting-update.api.js';
export {
  MeetingVipGetBatchAddJobResultJobResultDto,
  MeetingVipGetBatchAddJobResultWorkWxInput,
  MeetingVipGetBatchAddJobResultWorkWxOutput,
} from './meeting-vip-batch-add-job-result.api.js';
export {
  MeetingVipGetBatchDelJobResultJobResultDto,
  MeetingVipGetBatchDelJobResultWorkWxInput,
  MeetingVipGetBatchDelJobResultWorkWxOutput,
} from './meeting-vip-batch-del-job-result.api.js';
export { MeetingVipListWorkWxInput, MeetingVipListWorkWxOutput } from './meeting-vip-list.api.js';
export {
  MeetingVipSubmitBatchAddJobWorkWxInput,
  MeetingVipSubmitBatchAddJobWorkWxOutput,
} from './meeting-vip-submit-batch-add-job.api.js';
export {
  MeetingVipSubmitBatchDelJobWorkWxInput,
  MeetingVipSubmitBatchDelJobWorkWxOutput,
} from './meeting-vip-submit-batch-del-job.api.js';
export {
  MeetingWaitingroomGetCurrentUserListUserListDto,
  MeetingWaitingroomGetCurrentUserListWorkWxInput,
  MeetingWaitingroomGetCurrentUserListWorkWxOutput,
} from './meeting-waitingroom-get-current-user-list.api.js';
export {
  MeetingWaitingroomGetUserListUserListDto,
  MeetingWaitingroomGetUserListWorkWxInput,
  MeetingWaitingroomGetUserListWorkWxOutput,
} from './meeting-waitingroom-get-user-list.api.js';
export { MraAddressDto } from './mra-address.dto.js';
export { OperatedUserDto } from './operated-user.dto.js';
export {
  MeetingPollCreateThemePollQuestionsDto,
  MeetingPollCreateThemeWorkWxInput,
  MeetingPollCreateThemeWorkWxOutput,
} from './poll/meeting-poll-create-theme.api.js';
export {
  MeetingPollDeleteWorkWxInput,
  MeetingPollDeleteWorkWxOutput,
} from './poll/meeting-poll-delete.api.js';
export {
  MeetingPollFinishWorkWxInput,
  MeetingPollFinishWorkWxOutput,
} from './poll/meeting-poll-finish.api.js';
export {
  MeetingPollGetPollDetailOptionInfoDto,
  MeetingPollGetPollDetailOptionUserDto,
  MeetingPollGetPollDetailPollQuestionDataDto,
  MeetingPollGetPollDetailWorkWxInput,
  MeetingPollGetPollDetailWorkWxOutput,
} from './poll/meeting-poll-get-poll-detail.api.js';
export {
  MeetingPollGetPollListPollsInfoDto,
  MeetingPollGetPollListPollsThemeInfoDto,
  MeetingPollGetPollListWorkWxInput,
  MeetingPollGetPollListWorkWxOutput,
} from './poll/meeting-poll-get-poll-list.api.js';
export {
  MeetingPollGetThemeInfoOptionInfoDto,
  MeetingPollGetThemeInfoPollQuestionDataDto,
  MeetingPollGetThemeInfoWorkWxInput,
  MeetingPollGetThemeInfoWorkWxOutput,
} from './poll/meeting-poll-get-theme-info.api.js';
export { MeetingPollStartWorkWxInput, MeetingPollStartWorkWxOutput } from './poll/meeting-poll-start.api.js';
export {
  MeetingPollUpdateThemePollQuestionsDto,
  MeetingPollUpdateThemeWorkWxInput,
  MeetingPollUpdateThemeWorkWxOutput,
} from './poll/meeting-poll-update-theme.api.js';
export {
  MeetingRealcontrolCloseScreenShareWorkWxInput,
  MeetingRealcontrolCloseScreenShareWorkWxOutput,
} from './realcontrol/meeting-realcontrol-close-screen-share.api.js';
export {
  MeetingRealcontrolDismissWorkWxInput,
  MeetingRealcontrolDismissWorkWxOutput,
} from './realcontrol/meeting-realcontrol-dismiss.api.js';
export {
  MeetingRealcontrolKickOutUsersOperatedUsersDto,
  MeetingRealcontrolKickOutUsersWorkWxInput,
  MeetingRealcontrolKickOutUsersWorkWxOutput,
} from './realcontrol/meeting-realcontrol-kickout-users.api.js';
export {
  MeetingRealcontrolManageWaitingRoomUsersOperatedUsersDto,
  MeetingRealcontrolManageWaitingRoomUsersWorkWxInput,
  MeetingRealcontrolManageWaitingRoomUsersWorkWxOutput,
} from './realcontrol/meeting-realcontrol-manage-waiting-room-users.api.js';
export {
  MeetingRealcontrolMuteUserWorkWxInput,
  MeetingRealcontrolMuteUserWorkWxOutput,
} from './realcontrol/meeting-realcontrol-mute-user.api.js';
export {
  MeetingRealcontrolSetCohostWorkWxInput,
  MeetingRealcontrolSetCohostWorkWxOutput,
} from './realcontrol/meeting-realcontrol-set-cohost.api.js';
export {
  MeetingRealcontrolSetNicknamesOperatedUsersDto,
  MeetingRealcontrolSetNicknamesWorkWxInput,
  MeetingRealcontrolSetNicknamesWorkWxOutput,
} from './realcontrol/meeting-realcontrol-set-nicknames.api.js';
export {
  MeetingRealcontrolSetWorkWxInput,
  MeetingRealcontrolSetWorkWxOutput,
} from './realcontrol/meeting-realcontrol-set.api.js';
export {
  MeetingRealcontrolSwitchUserVideoWorkWxInput,
  MeetingRealcontrolSwitchUserVideoWorkWxOutput,
} from './realcontrol/meeting-realcontrol-switch-user-video.api.js';
export {
  MeetingRecordDeleteFileWorkWxInput,
  MeetingRecordDeleteFileWorkWxOutput,
} from './record/meeting-record-delete-file.api.js';
export {
  MeetingRecordDeleteWorkWxInput,
  MeetingRecordDeleteWorkWxOutput,
} from './record/meeting-record-delete.api.js';
export {
  MeetingRecordGetFileListMeetingSummaryDto,
  MeetingRecordGetFileListRecordFilesDto,
  MeetingRecordGetFileListWorkWxInput,
  MeetingRecordGetFileListWorkWxOutput,
} from './record/meeting-record-get-file-list.api.js';
export {
  MeetingRecordGetFileAiMeetingTranscriptsDto,
  MeetingRecordGetFileMeetingSummaryDto,
  MeetingRecordGetFileWorkWxInput,
  MeetingRecordGetFileWorkWxOutput,
} from './record/meeting-record-get-file.api.js';
export {
  MeetingRecordGetStatisticsSummariesDto,
  MeetingRecordGetStatisticsWorkWxInput,
  MeetingRecordGetStatisticsWorkWxOutput,
} from './record/meeting-record-get-statistics.api.js';
export {
  MeetingRecordListRecordFilesDto,
  MeetingRecordListRecordMeetingsDto,
  MeetingRecordListWorkWxInput,
  MeetingRecordListWorkWxOutput,
} from './record/meeting-record-list.api.js';
export {
  MeetingRecordTranscriptGetDetailParagraphsDto,
  MeetingRecordTranscriptGetDetailSentencesDto,
  MeetingRecordTranscriptGetDetailSpeakerInfoDto,
  MeetingRecordTranscriptGetDetailTranscriptsDto,
  MeetingRecordTranscriptGetDetailWordsDto,
  MeetingRecordTranscriptGetDetailWorkWxInput,
  MeetingRecordTranscriptGetDetailWorkWxOutput,
} from './record/meeting-record-transcript-get-detail.api.js';
export {
  MeetingRecordTranscriptGetParagraphListParagraphsDto,
  MeetingRecordTranscriptGetParagraphListWorkWxInput,
  MeetingRecordTranscriptGetParagraphListWorkWxOutput,
} from './record/meeting-record-transcript-get-paragraph-list.api.js';
export {
  MeetingRecordTranscriptSearchHitsDto,
  MeetingRecordTranscriptSearchTimelinesDto,
  MeetingRecordTranscriptSearchWorkWxInput,
  MeetingRecordTranscriptSearchWorkWxOutput,
} from './record/meeting-record-transcript-search.api.js';
export {
  MeetingRecordUpdateSharingConfigSharingConfigDto,
  MeetingRecordUpdateSharingConfigWorkWxInput,
  MeetingRecordUpdateSharingConfigWorkWxOutput,
} from './record/meeting-record-update-sharing-config.api.js';
export {
  MeetingRoomsBookMeetingRoomListDto,
  MeetingRoomsBookWorkWxInput,
  MeetingRoomsBookWorkWxOutput,
} from './rooms/meeting-rooms-book.api.js';
export { MeetingRoomsCallWorkWxInput, MeetingRoomsCallWorkWxOutput } from './rooms/meeting-rooms-call.api.js';
export {
  MeetingRoomsCancelCallWorkWxInput,
  MeetingRoomsCancelCallWorkWxOutput,
} from './rooms/meeting-rooms-cancel-call.api.js';
export {
  MeetingRoomsGetConfigMeetingSettingsDto,
  MeetingRoomsGetConfigRecordSettingsDto,
  MeetingRoomsGetConfigWorkWxInput,
  MeetingRoomsGetConfigWorkWxOutput,
} from './rooms/meeting-rooms-get-config.api.js';
export {
  MeetingRoomsGetInfoAccountInfoDto,
  MeetingRoomsGetInfoBasicInfoDto,
  MeetingRoomsGetInfoHardwareInfoDto,
  MeetingRoomsGetInfoPmiInfoDto,
  MeetingRoomsGetInfoWorkWxInput,
  MeetingRoomsGetInfoWorkWxOutput,
} from './rooms/meeting-rooms-get-info.api.js';
export {
  MeetingRoomsGetInventoryWorkWxInput,
  MeetingRoomsGetInventoryWorkWxOutput,
} from './rooms/meeting-rooms-get-inventory.api.js';
export {
  MeetingRoomsGetResponseStatusWorkWxInput,
  MeetingRoomsGetResponseStatusWorkWxOutput,
} from './rooms/meeting-rooms-get-response-status.api.js';
export {
  MeetingRoomsListControllersControllerInfoListDto,
  MeetingRoomsListControllersWorkWxInput,
  MeetingRoomsListControllersWorkWxOutput,
} from './rooms/meeting-rooms-list-controllers.api.js';
export {
  MeetingRoomsListDevicesDeviceInfoListDto,
  MeetingRoomsListDevicesDeviceMonitorInfoDto,
  MeetingRoomsListDevicesWorkWxInput,
  MeetingRoomsListDevicesWorkWxOutput,
} from './rooms/meeting-rooms-list-devices.api.js';
export {
  MeetingRoomsListMeetingsMeetingInfoListDto,
  MeetingRoomsListMeetingsWorkWxInput,
  MeetingRoomsListMeetingsWorkWxOutput,
} from './rooms/meeting-rooms-list-meetings.api.js';
export {
  MeetingRoomsListMeetingRoomListDto,
  MeetingRoomsListWorkWxInput,
  MeetingRoomsListWorkWxOutput,
} from './rooms/meeting-rooms-list.api.js';
export {
  MeetingRoomsReleaseWorkWxInput,
  MeetingRoomsReleaseWorkWxOutput,
} from './rooms/meeting-rooms-release.api.js';
export {
  MeetingWebinarCancelWorkWxInput,
  MeetingWebinarCancelWorkWxOutput,
} from './webinar/meeting-webinar-cancel.api.js';
export {
  MeetingWebinarCreateHostsDto,
  MeetingWebinarCreateMediaSettingDto,
  MeetingWebinarCreateWorkWxInput,
  MeetingWebinarCreateWorkWxOutput,
} from './webinar/meeting-webinar-create.api.js';
export {
  MeetingWebinarEnrollApproveWorkWxInput,
  MeetingWebinarEnrollApproveWorkWxOutput,
} from './webinar/meeting-webinar-enroll-approve.api.js';
export {
  MeetingWebinarEnrollDeleteEnrollIdListDto,
  MeetingWebinarEnrollDeleteWorkWxInput,
  MeetingWebinarEnrollDeleteWorkWxOutput,
} from './webinar/meeting-webinar-enroll-delete.api.js';
export {
  MeetingWebinarEnrollGetConfigWorkWxInput,
  MeetingWebinarEnrollGetConfigWorkWxOutput,
} from './webinar/meeting-webinar-enroll-get-config.api.js';
export {
  MeetingWebinarEnrollImportEnrollListDto,
  MeetingWebinarEnrollImportOutputEnrollListDto,
  MeetingWebinarEnrollImportWorkWxInput,
  MeetingWebinarEnrollImportWorkWxOutput,
} from './webinar/meeting-webinar-enroll-import.api.js';
export {
  MeetingWebinarEnrollListAnswerListDto,
  MeetingWebinarEnrollListEnrollListDto,
  MeetingWebinarEnrollListWorkWxInput,
  MeetingWebinarEnrollListWorkWxOutput,
} from './webinar/meeting-webinar-enroll-list.api.js';
export {
  MeetingWebinarEnrollQueryByTmpOpenIdEnrollIdListDto,
  MeetingWebinarEnrollQueryByTmpOpenIdWorkWxInput,
  MeetingWebinarEnrollQueryByTmpOpenIdWorkWxOutput,
} from './webinar/meeting-webinar-enroll-query-by-tmp-openid.api.js';
export {
  MeetingWebinarEnrollSetConfigWorkWxInput,
  MeetingWebinarEnrollSetConfigWorkWxOutput,
} from './webinar/meeting-webinar-enroll-set-config.api.js';
export {
  MeetingWebinarGetHostsDto,
  MeetingWebinarGetMediaSettingDto,
  MeetingWebinarGetWorkWxInput,
  MeetingWebinarGetWorkWxOutput,
} from './webinar/meeting-webinar-get.api.js';
export {
  MeetingWebinarListGuestGuestsDto,
  MeetingWebinarListGuestWorkWxInput,
  MeetingWebinarListGuestWorkWxOutput,
} from './webinar/meeting-webinar-list-guest.api.js';
export {
  MeetingWebinarUpdateGuestListGuestsDto,
  MeetingWebinarUpdateGuestListWorkWxInput,
  MeetingWebinarUpdateGuestListWorkWxOutput,
} from './webinar/meeting-webinar-update-guest-list.api.js';
export {
  MeetingWebinarUpdateWarmUpWorkWxInput,
  MeetingWebinarUpdateWarmUpWorkWxOutput,
} from './webinar/meeting-webinar-update-warm-up.api.js';
export {
  MeetingWebinarUpdateHostsDto,
  MeetingWebinarUpdateMediaSettingDto,
  MeetingWebinarUpdateWorkWxInput,
  MeetingWebinarUpdateWorkWxOutput,
} from './webinar/meeting-webinar-update.api.js';
