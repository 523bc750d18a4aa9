export { MeetingroomCoordinateDto } from '../meetingroom-coordinate.dto.js';
export { MeetingroomRangeDto } from '../meetingroom-range.dto.js';
export { OaMeetingroomAddWorkWxInput, OaMeetingroomAddWorkWxOutput } from './oa-meetingroom-add.api.js';
export {
  OaMeetingroomBookByMeetingWorkWxInput,
  OaMeetingroomBookByMeetingWorkWxOutput,
} from './oa-meetingroom-book-by-meeting.api.js';
export {
  OaMeetingroomBookByScheduleWorkWxInput,
  OaMeetingroomBookByScheduleWorkWxOutput,
} from './oa-meetingroom-book-by-schedule.api.js';
export { OaMeetingroomBookWorkWxInput, OaMeetingroomBookWorkWxOutput } from './oa-meetingroom-book.api.js';
export {
  OaMeetingroomBookInfoGetScheduleDto,
  OaMeetingroomBookInfoGetWorkWxInput,
  OaMeetingroomBookInfoGetWorkWxOutput,
} from './oa-meetingroom-bookinfo-get.api.js';
export {
  OaMeetingroomCancelBookWorkWxInput,
  OaMeetingroomCancelBookWorkWxOutput,
} from './oa-meetingroom-cancel-book.api.js';
export { OaMeetingroomDelWorkWxInput, OaMeetingroomDelWorkWxOutput } from './oa-meetingroom-del.api.js';
export { OaMeetingroomEditWorkWxInput, OaMeetingroomEditWorkWxOutput } from './oa-meetingroom-edit.api.js';
export {
  OaMeetingroomGetBookingInfoByMeetingIdScheduleDto,
  OaMeetingroomGetBookingInfoByMeetingIdWorkWxInput,
  OaMeetingroomGetBookingInfoByMeetingIdWorkWxOutput,
} from './oa-meetingroom-get-booking-info-by-meeting-id.api.js';
export {
  OaMeetingroomGetBookingInfoBookingListDto,
  OaMeetingroomGetBookingInfoScheduleDto,
  OaMeetingroomGetBookingInfoWorkWxInput,
  OaMeetingroomGetBookingInfoWorkWxOutput,
} from './oa-meetingroom-get-booking-info.api.js';
export {
  OaMeetingroomListMeetingRoomListDto,
  OaMeetingroomListWorkWxInput,
  OaMeetingroomListWorkWxOutput,
} from './oa-meetingroom-list.api.js';
