export { ApprovalControlPropertyDto } from './approval-control-property.dto.js';
export { ApprovalDateRangeDto } from './approval-date-range.dto.js';
export { ApprovalDayItemDto } from './approval-day-item.dto.js';
export { ApprovalDepartmentDto } from './approval-department.dto.js';
export { ApprovalFileDto } from './approval-file.dto.js';
export { ApprovalFormulaDto } from './approval-formula.dto.js';
export { ApprovalLocationDto } from './approval-location.dto.js';
export { ApprovalMemberDto } from './approval-member.dto.js';
export { ApprovalOptionDto } from './approval-option.dto.js';
export { ApprovalRelatedDto } from './approval-related.dto.js';
export { ApprovalTextDto } from './approval-text.dto.js';
export { CalendarFailureDto } from './calendar-failure.dto.js';
export { CalendarPublicRangeDto } from './calendar-public-range.dto.js';
export { CalendarShareFailureDto } from './calendar-share-failure.dto.js';
export { CalendarShareDto } from './calendar-share.dto.js';
export { MeetingroomCoordinateDto } from './meetingroom-coordinate.dto.js';
export { MeetingroomRangeDto } from './meetingroom-range.dto.js';
export {
  OaMeetingroomAddWorkWxInput,
  OaMeetingroomAddWorkWxOutput,
} from './meetingroom/oa-meetingroom-add.api.js';
export {
  OaMeetingroomBookByMeetingWorkWxInput,
  OaMeetingroomBookByMeetingWorkWxOutput,
} from './meetingroom/oa-meetingroom-book-by-meeting.api.js';
export {
  OaMeetingroomBookByScheduleWorkWxInput,
  OaMeetingroomBookByScheduleWorkWxOutput,
} from './meetingroom/oa-meetingroom-book-by-schedule.api.js';
export {
  OaMeetingroomBookWorkWxInput,
  OaMeetingroomBookWorkWxOutput,
} from './meetingroom/oa-meetingroom-book.api.js';
export {
  OaMeetingroomBookInfoGetScheduleDto,
  OaMeetingroomBookInfoGetWorkWxInput,
  OaMeetingroomBookInfoGetWorkWxOutput,
} from './meetingroom/oa-meetingroom-bookinfo-get.api.js';
export {
  OaMeetingroomCancelBookWorkWxInput,
  OaMeetingroomCancelBookWorkWxOutput,
} from './meetingroom/oa-meetingroom-cancel-book.api.js';
export {
  OaMeetingroomDelWorkWxInput,
  OaMeetingroomDelWorkWxOutput,
} from './meetingroom/oa-meetingroom-del.api.js';
export {
  OaMeetingroomEditWorkWxInput,
  OaMeetingroomEditWorkWxOutput,
} from './meetingroom/oa-meetingroom-edit.api.js';
export {
  OaMeetingroomGetBookingInfoByMeetingIdScheduleDto,
  OaMeetingroomGetBookingInfoByMeetingIdWorkWxInput,
  OaMeetingroomGetBookingInfoByMeetingIdWorkWxOutput,
} from './meetingroom/oa-meetingroom-get-booking-info-by-meeting-id.api.js';
export {
  OaMeetingroomGetBookingInfoBookingListDto,
  OaMeetingroomGetBookingInfoScheduleDto,
  OaMeetingroomGetBookingInfoWorkWxInput,
  OaMeetingroomGetBookingInfoWorkWxOutput,
} from './meetingroom/oa-meetingroom-get-booking-info.api.js';
export {
  OaMeetingroomListMeetingRoomListDto,
  OaMeetingroomListWorkWxInput,
  OaMeetingroomListWorkWxOutput,
} from './meetingroom/oa-meetingroom-list.api.js';
export {
  OaApplyEventApplyDataDto,
  OaApplyEventChildrenDto,
  OaApplyEventContentsDto,
  OaApplyEventContentsValueDto,
  OaApplyEventDateDto,
  OaApplyEventFilesDto,
  OaApplyEventNodeListDto,
  OaApplyEventProcessDto,
  OaApplyEventRelatedApprovalDto,
  OaApplyEventSliceInfoDto,
  OaApplyEventSummaryInfoDto,
  OaApplyEventSummaryListDto,
  OaApplyEventVacationAttendanceDto,
  OaApplyEventVacationDto,
  OaApplyEventVacationSelectorDto,
  OaApplyEventValueAttendanceDto,
  OaApplyEventValueSelectorDto,
  OaApplyEventValueSelectorOptionsDto,
  OaApplyEventWorkWxInput,
  OaApplyEventWorkWxOutput,
} from './oa-applyevent.api.js';
export {
  OaApprovalCopyTemplateWorkWxInput,
  OaApprovalCopyTemplateWorkWxOutput,
} from './oa-approval-copytemplate.api.js';
export {
  OaApprovalCreateTemplateAttendanceDto,
  OaApprovalCreateTemplateContactDto,
  OaApprovalCreateTemplateContentDto,
  OaApprovalCreateTemplateControlsConfigDto,
  OaApprovalCreateTemplateControlsDto,
  OaApprovalCreateTemplateDateDto,
  OaApprovalCreateTemplateDateRangeDto,
  OaApprovalCreateTemplateFileDto,
  OaApprovalCreateTemplateLinkDto,
  OaApprovalCreateTemplateLocationDto,
  OaApprovalCreateTemplateOptionsDto,
  OaApprovalCreateTemplatePlainTextDto,
  OaApprovalCreateTemplateRelatedApprovalDto,
  OaApprovalCreateTemplateSelectorDto,
  OaApprovalCreateTemplateSubTextDto,
  OaApprovalCreateTemplateTableDto,
  OaApprovalCreateTemplateTemplateContentDto,
  OaApprovalCreateTemplateTextDto,
  OaApprovalCreateTemplateTipsContentDto,
  OaApprovalCreateTemplateTipsDto,
  OaApprovalCreateTemplateWorkWxInput,
  OaApprovalCreateTemplateWorkWxOutput,
} from './oa-approval-create-template.api.js';
export {
  OaApprovalUpdateTemplateAttendanceDto,
  OaApprovalUpdateTemplateContactDto,
  OaApprovalUpdateTemplateContentDto,
  OaApprovalUpdateTemplateControlsConfigDto,
  OaApprovalUpdateTemplateControlsDto,
  OaApprovalUpdateTemplateDateDto,
  OaApprovalUpdateTemplateDateRangeDto,
  OaApprovalUpdateTemplateFileDto,
  OaApprovalUpdateTemplateLinkDto,
  OaApprovalUpdateTemplateLocationDto,
  OaApprovalUpdateTemplateOptionsDto,
  OaApprovalUpdateTemplatePlainTextDto,
  OaApprovalUpdateTemplateRelatedApprovalDto,
  OaApprovalUpdateTemplateSelectorDto,
  OaApprovalUpdateTemplateSubTextDto,
  OaApprovalUpdateTemplateTableDto,
  OaApprovalUpdateTemplateTemplateContentDto,
  OaApprovalUpdateTemplateTextDto,
  OaApprovalUpdateTemplateTipsContentDto,
  OaApprovalUpdateTemplateTipsDto,
  OaApprovalUpdateTemplateWorkWxInput,
  OaApprovalUpdateTemplateWorkWxOutput,
} from './oa-approval-update-template.api.js';
export {
  OaCalendarAddCalendarDto,
  OaCalendarAddWorkWxInput,
  OaCalendarAddWorkWxOutput,
} from './oa-calendar-add.api.js';
export { OaCalendarDelWorkWxInput, OaCalendarDelWorkWxOutput } from './oa-calendar-del.api.js';
export {
  OaCalendarGetCalendarListDto,
  OaCalendarGetWorkWxInput,
  OaCalendarGetWorkWxOutput,
} from './oa-calendar-get.api.js';
export {
  OaCalendarUpdateCalendarDto,
  OaCalendarUpdateWorkWxInput,
  OaCalendarUpdateWorkWxOutput,
} from './oa-calendar-update.api.js';
export {
  OaGetApprovalDetailApplyDataDto,
  OaGetApprovalDetailApplyerDto,
  OaGetApprovalDetailApproverDto,
  OaGetApprovalDetailAttendanceDto,
  OaGetApprovalDetailBankAccountDto,
  OaGetApprovalDetailBankDto,
  OaGetApprovalDetailBatchApplyerDto,
  OaGetApprovalDetailChildrenDto,
  OaGetApprovalDetailCommentUserInfoDto,
  OaGetApprovalDetailCommentsDto,
  OaGetApprovalDetailContentDto,
  OaGetApprovalDetailContentsDto,
  OaGetApprovalDetailContentsValueDto,
  OaGetApprovalDetailDateDto,
  OaGetApprovalDetailDetailsDto,
  OaGetApprovalDetailInfoDto,
  OaGetApprovalDetailLinkDto,
  OaGetApprovalDetailNewTipsDto,
  OaGetApprovalDetailNodeListDto,
  OaGetApprovalDetailNotifyerDto,
  OaGetApprovalDetailPlainTextDto,
  OaGetApprovalDetailProcessListDto,
  OaGetApprovalDetailPunchCorrectionDto,
  OaGetApprovalDetailSliceInfoDto,
  OaGetApprovalDetailSpRecordDto,
  OaGetApprovalDetailSubNodeListDto,
  OaGetApprovalDetailSubTextDto,
  OaGetApprovalDetailTextDto,
  OaGetApprovalDetailTimezoneInfoDto,
  OaGetApprovalDetailTipsContentDto,
  OaGetApprovalDetailTipsDto,
  OaGetApprovalDetailVacationDto,
  OaGetApprovalDetailVacationSelectorDto,
  OaGetApprovalDetailValueDateRangeDto,
  OaGetApprovalDetailValueSelectorDto,
  OaGetApprovalDetailWorkWxInput,
  OaGetApprovalDetailWorkWxOutput,
} from './oa-getapprovaldetail.api.js';
export {
  OaGetApprovalInfoFiltersDto,
  OaGetApprovalInfoWorkWxInput,
  OaGetApprovalInfoWorkWxOutput,
} from './oa-getapprovalinfo.api.js';
export {
  OaGetTemplateDetailAttendanceDateRangeDto,
  OaGetTemplateDetailAttendanceDto,
  OaGetTemplateDetailConfigDateRangeDto,
  OaGetTemplateDetailConfigDto,
  OaGetTemplateDetailContactDto,
  OaGetTemplateDetailContentDto,
  OaGetTemplateDetailControlsDto,
  OaGetTemplateDetailDateDto,
  OaGetTemplateDetailFileDto,
  OaGetTemplateDetailItemDto,
  OaGetTemplateDetailLinkDto,
  OaGetTemplateDetailLocationDto,
  OaGetTemplateDetailNameDto,
  OaGetTemplateDetailOpRelationsDto,
  OaGetTemplateDetailPlainTextDto,
  OaGetTemplateDetailRelatedApprovalDto,
  OaGetTemplateDetailRelationListDto,
  OaGetTemplateDetailSelectorDto,
  OaGetTemplateDetailSubTextDto,
  OaGetTemplateDetailTableDto,
  OaGetTemplateDetailTemplateContentDto,
  OaGetTemplateDetailTextDto,
  OaGetTemplateDetailTipsContentDto,
  OaGetTemplateDetailTipsDto,
  OaGetTemplateDetailVacationListDto,
  OaGetTemplateDetailWorkWxInput,
  OaGetTemplateDetailWorkWxOutput,
} from './oa-gettemplatedetail.api.js';
export {
  OaJournalDownloadWedriveFileWorkWxInput,
  OaJournalDownloadWedriveFileWorkWxOutput,
} from './oa-journal-download-wedrive-file.api.js';
export {
  OaJournalExportDocWorkWxInput,
  OaJournalExportDocWorkWxOutput,
} from './oa-journal-export-doc.api.js';
export {
  OaJournalGetExportDocResultWorkWxInput,
  OaJournalGetExportDocResultWorkWxOutput,
} from './oa-journal-get-export-doc-result.api.js';
export {
  OaJournalGetRecordDetailApplyDataDto,
  OaJournalGetRecordDetailChildrenDto,
  OaJournalGetRecordDetailClassesDto,
  OaJournalGetRecordDetailCommentUserInfoDto,
  OaJournalGetRecordDetailCommentsDto,
  OaJournalGetRecordDetailContentsDto,
  OaJournalGetRecordDetailContentsValueDto,
  OaJournalGetRecordDetailDateDto,
  OaJournalGetRecordDetailDepartmentsDto,
  OaJournalGetRecordDetailDocsDto,
  OaJournalGetRecordDetailInfoDto,
  OaJournalGetRecordDetailListValueDto,
  OaJournalGetRecordDetailMembersDto,
  OaJournalGetRecordDetailOptionsDto,
  OaJournalGetRecordDetailReadedReceiversDto,
  OaJournalGetRecordDetailReceiversDto,
  OaJournalGetRecordDetailSelectorDto,
  OaJournalGetRecordDetailStudentsDto,
  OaJournalGetRecordDetailSubmitterDto,
  OaJournalGetRecordDetailTitleDto,
  OaJournalGetRecordDetailWedriveFilesDto,
  OaJournalGetRecordDetailWorkWxInput,
  OaJournalGetRecordDetailWorkWxOutput,
} from './oa-journal-get-record-detail.api.js';
export {
  OaJournalGetRecordListFiltersDto,
  OaJournalGetRecordListWorkWxInput,
  OaJournalGetRecordListWorkWxOutput,
} from './oa-journal-get-record-list.api.js';
export {
  OaJournalGetStatListItemListDto,
  OaJournalGetStatListLeaderListDto,
  OaJournalGetStatListPartyListDto,
  OaJournalGetStatListReceiversDto,
  OaJournalGetStatListReportListDto,
  OaJournalGetStatListReportRangeDto,
  OaJournalGetStatListStatListDto,
  OaJournalGetStatListTagListDto,
  OaJournalGetStatListUnreportListDto,
  OaJournalGetStatListUserDto,
  OaJournalGetStatListUserListDto,
  OaJournalGetStatListWhiteRangeDto,
  OaJournalGetStatListWorkWxInput,
  OaJournalGetStatListWorkWxOutput,
} from './oa-journal-get-stat-list.api.js';
export {
  OaScheduleAddAttendeesWorkWxInput,
  OaScheduleAddAttendeesWorkWxOutput,
} from './oa-schedule-add-attendees.api.js';
export {
  OaScheduleAddScheduleDto,
  OaScheduleAddWorkWxInput,
  OaScheduleAddWorkWxOutput,
} from './oa-schedule-add.api.js';
export {
  OaScheduleDelAttendeesWorkWxInput,
  OaScheduleDelAttendeesWorkWxOutput,
} from './oa-schedule-del-attendees.api.js';
export { OaScheduleDelWorkWxInput, OaScheduleDelWorkWxOutput } from './oa-schedule-del.api.js';
export {
  OaScheduleGetByCalendarRemindersDto,
  OaScheduleGetByCalendarScheduleListDto,
  OaScheduleGetByCalendarWorkWxInput,
  OaScheduleGetByCalendarWorkWxOutput,
} from './oa-schedule-get-by-calendar.api.js';
export {
  OaScheduleGetExcludeTimeListDto,
  OaScheduleGetRemindersDto,
  OaScheduleGetScheduleListDto,
  OaScheduleGetWorkWxInput,
  OaScheduleGetWorkWxOutput,
} from './oa-schedule-get.api.js';
export {
  OaScheduleUpdateScheduleDto,
  OaScheduleUpdateWorkWxInput,
  OaScheduleUpdateWorkWxOutput,
} from './oa-schedule-update.api.js';
export {
  OaVacationGetCorpConfDateDto,
  OaVacationGetCorpConfExpireRuleDto,
  OaVacationGetCorpConfExternDurationDto,
  OaVacationGetCorpConfListDto,
  OaVacationGetCorpConfListsDto,
  OaVacationGetCorpConfQuotaAttrDto,
  OaVacationGetCorpConfQuotaRulesDto,
  OaVacationGetCorpConfWorkWxInput,
  OaVacationGetCorpConfWorkWxOutput,
} from './oa-vacation-getcorpconf.api.js';
export {
  OaVacationGetUserVacationQuotaListsDto,
  OaVacationGetUserVacationQuotaWorkWxInput,
  OaVacationGetUserVacationQuotaWorkWxOutput,
} from './oa-vacation-getuservacationquota.api.js';
export {
  OaVacationSetOneUserQuotaWorkWxInput,
  OaVacationSetOneUserQuotaWorkWxOutput,
} from './oa-vacation-setoneuserquota.api.js';
export { ScheduleAttendeeStatusDto } from './schedule-attendee-status.dto.js';
export { ScheduleAttendeeDto } from './schedule-attendee.dto.js';
export { ScheduleReminderDto } from './schedule-reminder.dto.js';
