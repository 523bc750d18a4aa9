export { OperatedUserDto } from '../operated-user.dto.js';
export {
  MeetingRealcontrolCloseScreenShareWorkWxInput,
  MeetingRealcontrolCloseScreenShareWorkWxOutput,
} from './meeting-realcontrol-close-screen-share.api.js';
export {
  MeetingRealcontrolDismissWorkWxInput,
  MeetingRealcontrolDismissWorkWxOutput,
} from './meeting-realcontrol-dismiss.api.js';
export {
  MeetingRealcontrolKickOutUsersOperatedUsersDto,
  MeetingRealcontrolKickOutUsersWorkWxInput,
  MeetingRealcontrolKickOutUsersWorkWxOutput,
} from './meeting-realcontrol-kickout-users.api.js';
export {
  MeetingRealcontrolManageWaitingRoomUsersOperatedUsersDto,
  MeetingRealcontrolManageWaitingRoomUsersWorkWxInput,
  MeetingRealcontrolManageWaitingRoomUsersWorkWxOutput,
} from './meeting-realcontrol-manage-waiting-room-users.api.js';
export {
  MeetingRealcontrolMuteUserWorkWxInput,
  MeetingRealcontrolMuteUserWorkWxOutput,
} from './meeting-realcontrol-mute-user.api.js';
export {
  MeetingRealcontrolSetCohostWorkWxInput,
  MeetingRealcontrolSetCohostWorkWxOutput,
} from './meeting-realcontrol-set-cohost.api.js';
export {
  MeetingRealcontrolSetNicknamesOperatedUsersDto,
  MeetingRealcontrolSetNicknamesWorkWxInput,
  MeetingRealcontrolSetNicknamesWorkWxOutput,
} from './meeting-realcontrol-set-nicknames.api.js';
export {
  MeetingRealcontrolSetWorkWxInput,
  MeetingRealcontrolSetWorkWxOutput,
} from './meeting-realcontrol-set.api.js';
export {
  MeetingRealcontrolSwitchUserVideoWorkWxInput,
  MeetingRealcontrolSwitchUserVideoWorkWxOutput,
} from './meeting-realcontrol-switch-user-video.api.js';
