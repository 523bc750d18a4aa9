export { MraAddressDto } from '../mra-address.dto.js';
export {
  MeetingRoomsBookMeetingRoomListDto,
  MeetingRoomsBookWorkWxInput,
  MeetingRoomsBookWorkWxOutput,
} from './meeting-rooms-book.api.js';
export { MeetingRoomsCallWorkWxInput, MeetingRoomsCallWorkWxOutput } from './meeting-rooms-call.api.js';
export {
  MeetingRoomsCancelCallWorkWxInput,
  MeetingRoomsCancelCallWorkWxOutput,
} from './meeting-rooms-cancel-call.api.js';
export {
  MeetingRoomsGetConfigMeetingSettingsDto,
  MeetingRoomsGetConfigRecordSettingsDto,
  MeetingRoomsGetConfigWorkWxInput,
  MeetingRoomsGetConfigWorkWxOutput,
} from './meeting-rooms-get-config.api.js';
export {
  MeetingRoomsGetInfoAccountInfoDto,
  MeetingRoomsGetInfoBasicInfoDto,
  MeetingRoomsGetInfoHardwareInfoDto,
  MeetingRoomsGetInfoPmiInfoDto,
  MeetingRoomsGetInfoWorkWxInput,
  MeetingRoomsGetInfoWorkWxOutput,
} from './meeting-rooms-get-info.api.js';
export {
  MeetingRoomsGetInventoryWorkWxInput,
  MeetingRoomsGetInventoryWorkWxOutput,
} from './meeting-rooms-get-inventory.api.js';
export {
  MeetingRoomsGetResponseStatusWorkWxInput,
  MeetingRoomsGetResponseStatusWorkWxOutput,
} from './meeting-rooms-get-response-status.api.js';
export {
  MeetingRoomsListControllersControllerInfoListDto,
  MeetingRoomsListControllersWorkWxInput,
  MeetingRoomsListControllersWorkWxOutput,
} from './meeting-rooms-list-controllers.api.js';
export {
  MeetingRoomsListDevicesDeviceInfoListDto,
  MeetingRoomsListDevicesDeviceMonitorInfoDto,
  MeetingRoomsListDevicesWorkWxInput,
  MeetingRoomsListDevicesWorkWxOutput,
} from './meeting-rooms-list-devices.api.js';
export {
  MeetingRoomsListMeetingsMeetingInfoListDto,
  MeetingRoomsListMeetingsWorkWxInput,
  MeetingRoomsListMeetingsWorkWxOutput,
} from './meeting-rooms-list-meetings.api.js';
export {
  MeetingRoomsListMeetingRoomListDto,
  MeetingRoomsListWorkWxInput,
  MeetingRoomsListWorkWxOutput,
} from './meeting-rooms-list.api.js';
export {
  MeetingRoomsReleaseWorkWxInput,
  MeetingRoomsReleaseWorkWxOutput,
} from './meeting-rooms-release.api.js';
