export { EnrollOptionDto } from '../enroll-option.dto.js';
export { EnrollQuestionDto } from '../enroll-question.dto.js';
export {
  MeetingWebinarCancelWorkWxInput,
  MeetingWebinarCancelWorkWxOutput,
} from './meeting-webinar-cancel.api.js';
export {
  MeetingWebinarCreateHostsDto,
  MeetingWebinarCreateMediaSettingDto,
  MeetingWebinarCreateWorkWxInput,
  MeetingWebinarCreateWorkWxOutput,
} from './meeting-webinar-create.api.js';
export {
  MeetingWebinarEnrollApproveWorkWxInput,
  MeetingWebinarEnrollApproveWorkWxOutput,
} from './meeting-webinar-enroll-approve.api.js';
export {
  MeetingWebinarEnrollDeleteEnrollIdListDto,
  MeetingWebinarEnrollDeleteWorkWxInput,
  MeetingWebinarEnrollDeleteWorkWxOutput,
} from './meeting-webinar-enroll-delete.api.js';
export {
  MeetingWebinarEnrollGetConfigWorkWxInput,
  MeetingWebinarEnrollGetConfigWorkWxOutput,
} from './meeting-webinar-enroll-get-config.api.js';
export {
  MeetingWebinarEnrollImportEnrollListDto,
  MeetingWebinarEnrollImportOutputEnrollListDto,
  MeetingWebinarEnrollImportWorkWxInput,
  MeetingWebinarEnrollImportWorkWxOutput,
} from './meeting-webinar-enroll-import.api.js';
export {
  MeetingWebinarEnrollListAnswerListDto,
  MeetingWebinarEnrollListEnrollListDto,
  MeetingWebinarEnrollListWorkWxInput,
  MeetingWebinarEnrollListWorkWxOutput,
} from './meeting-webinar-enroll-list.api.js';
export {
  MeetingWebinarEnrollQueryByTmpOpenIdEnrollIdListDto,
  MeetingWebinarEnrollQueryByTmpOpenIdWorkWxInput,
  MeetingWebinarEnrollQueryByTmpOpenIdWorkWxOutput,
} from './meeting-webinar-enroll-query-by-tmp-openid.api.js';
export {
  MeetingWebinarEnrollSetConfigWorkWxInput,
  MeetingWebinarEnrollSetConfigWorkWxOutput,
} from './meeting-webinar-enroll-set-config.api.js';
export {
  MeetingWebinarGetHostsDto,
  MeetingWebinarGetMediaSettingDto,
  MeetingWebinarGetWorkWxInput,
  MeetingWebinarGetWorkWxOutput,
} from './meeting-webinar-get.api.js';
export {
  MeetingWebinarListGuestGuestsDto,
  MeetingWebinarListGuestWorkWxInput,
  MeetingWebinarListGuestWorkWxOutput,
} from './meeting-webinar-list-guest.api.js';
export {
  MeetingWebinarUpdateGuestListGuestsDto,
  MeetingWebinarUpdateGuestListWorkWxInput,
  MeetingWebinarUpdateGuestListWorkWxOutput,
} from './meeting-webinar-update-guest-list.api.js';
export {
  MeetingWebinarUpdateWarmUpWorkWxInput,
  MeetingWebinarUpdateWarmUpWorkWxOutput,
} from './meeting-webinar-update-warm-up.api.js';
export {
  MeetingWebinarUpdateHostsDto,
  MeetingWebinarUpdateMediaSettingDto,
  MeetingWebinarUpdateWorkWxInput,
  MeetingWebinarUpdateWorkWxOutput,
} from './meeting-webinar-update.api.js';
