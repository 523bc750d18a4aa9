export { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';
export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { BookMeetingRoomEvent } from './book-meeting-room.event.js';
export { CancelMeetingRoomEvent } from './cancel-meeting-room.event.js';
export { CancelMeetingEvent } from './cancel-meeting.event.js';
export {
  JoinFromMeetingRoomEvent,
  JoinFromMeetingRoomEventOperatedUserDto,
} from './join-from-meeting-room.event.js';
export { JoinMeetingBeforeHostEvent } from './join-meeting-before-host.event.js';
export { JoinMeetingEvent } from './join-meeting.event.js';
export { MeetingCancelEnrollEvent } from './meeting-cancel-enroll.event.js';
export { MeetingCloseScreenShareEvent } from './meeting-close-screen-share.event.js';
export { MeetingDeleteRecordingEvent } from './meeting-delete-recording.event.js';
export { MeetingEndEvent } from './meeting-end.event.js';
export { MeetingEnrollEvent } from './meeting-enroll.event.js';
export { MeetingJoinWaitingRoomEvent } from './meeting-join-waiting-room.event.js';
export {
  MeetingMediumUploadEvent,
  MeetingMediumUploadEventUploadInfoDto,
} from './meeting-medium-upload.event.js';
export {
  MeetingMoveToWaitingRoomEvent,
  MeetingMoveToWaitingRoomEventOperatedUserDto,
} from './meeting-move-to-waiting-room.event.js';
export { MeetingMuteAllEvent } from './meeting-mute-all.event.js';
export { MeetingOpenScreenShareEvent } from './meeting-open-screen-share.event.js';
export { MeetingPauseRecordingEvent } from './meeting-pause-recording.event.js';
export { MeetingPstnStatusUpdateEvent } from './meeting-pstn-status-update.event.js';
export {
  MeetingQuitWaitingRoomEvent,
  MeetingQuitWaitingRoomEventOperatedUserDto,
} from './meeting-quit-waiting-room.event.js';
export { MeetingRecordingCompleteEvent } from './meeting-recording-complete.event.js';
export { MeetingResumeRecordingEvent } from './meeting-resume-recording.event.js';
export {
  MeetingRoleChangeEvent,
  MeetingRoleChangeEventOperatedUserDto,
} from './meeting-role-change.event.js';
export {
  MeetingRoomResponseEvent,
  MeetingRoomResponseEventMraAddressDto,
} from './meeting-room-response.event.js';
export { MeetingStartRecordingEvent } from './meeting-start-recording.event.js';
export { MeetingStartEvent } from './meeting-start.event.js';
export { MeetingStopRecordingEvent } from './meeting-stop-recording.event.js';
export { MeetingUnmuteAllEvent } from './meeting-unmute-all.event.js';
export {
  MeetingWebinarRoleChangeEvent,
  MeetingWebinarRoleChangeEventOperatedUserDto,
} from './meeting-webinar-role-change.event.js';
export {
  MeetingWebinarWarmUpUploadEvent,
  MeetingWebinarWarmUpUploadEventWarmUpInfoDto,
} from './meeting-webinar-warm-up-upload.event.js';
export { ModifyMeetingEvent } from './modify-meeting.event.js';
export { QuitMeetingEvent } from './quit-meeting.event.js';
export { StartMeetingEvent } from './start-meeting.event.js';
