export { DeviceBaseInfoDto, DeviceEnvelope } from '../envelope/device-envelope.js';
export { EventEnvelope } from '../envelope/event-envelope.js';
export { NoticeEnvelope } from '../envelope/notice-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { AddDeviceNotice } from './add-device.event.js';
export { ConnectInfoNotice } from './connect-info.event.js';
export { DelDeviceNotice } from './del-device.event.js';
export {
  DeviceAccessControlDataReportEvent,
  DeviceAccessControlDataReportEventAccessDataListDto,
  DeviceAccessControlDataReportEventAccessDataListItemDto,
} from './device-access-control-data-report.event.js';
export { DeviceBindEvent, DeviceBindEventEventDto } from './device-bind.event.js';
export {
  DeviceCheckinDataReportEvent,
  DeviceCheckinDataReportEventCheckInDataListDto,
  DeviceCheckinDataReportEventCheckInDataListItemDto,
} from './device-checkin-data-report.event.js';
export {
  DeviceContactChangeEvent,
  DeviceContactChangeEventCreateUserDto,
  DeviceContactChangeEventDeleteUserDto,
  DeviceContactChangeEventEventDto,
  DeviceContactChangeEventUpdateUserDto,
} from './device-contact-change.event.js';
export { DeviceDataAuthChangeNotice } from './device-data-auth-change.event.js';
export {
  DeviceDeleteBioInfoCommand,
  DeviceDeleteBioInfoCommandCommandDto,
} from './device-delete-bio-info.event.js';
export { DeviceEnterPageCommand, DeviceEnterPageCommandCommandDto } from './device-enter-page.event.js';
export { DeviceExitPageCommand, DeviceExitPageCommandCommandDto } from './device-exit-page.event.js';
export { DeviceFeatureChangeNotice } from './device-feature-change.event.js';
export { DeviceModelTicketEvent, DeviceModelTicketEventEventDto } from './device-model-ticket.event.js';
export {
  DevicePrinterJobDelCommand,
  DevicePrinterJobDelCommandCommandDto,
} from './device-printer-job-del.event.js';
export {
  DevicePrinterJobSubmitCommand,
  DevicePrinterJobSubmitCommandCommandDto,
} from './device-printer-job-submit.event.js';
export {
  DevicePrinterJobTransCommand,
  DevicePrinterJobTransCommandCommandDto,
  DevicePrinterJobTransCommandSettingListDto,
  DevicePrinterJobTransCommandTransSettingDto,
} from './device-printer-job-trans.event.js';
export {
  DeviceRemoteOpenDoorCommand,
  DeviceRemoteOpenDoorCommandCommandDto,
} from './device-remote-open-door.event.js';
export {
  DeviceTemperatureDataReportEvent,
  DeviceTemperatureDataReportEventTemperatureDataListDto,
  DeviceTemperatureDataReportEventTemperatureDataListItemDto,
} from './device-temperature-data-report.event.js';
export { DeviceUnbindEvent, DeviceUnbindEventEventDto } from './device-unbind.event.js';
export {
  DeviceUpdateFirmwareCommand,
  DeviceUpdateFirmwareCommandCommandDto,
} from './device-update-firmware.event.js';
export { DeviceUserScanCommand, DeviceUserScanCommandCommandDto } from './device-user-scan.event.js';
export { DisconnectInfoNotice } from './disconnect-info.event.js';
export { ErrorReportNotice } from './error-report.event.js';
export { FetchDeviceStatusCommand, FetchDeviceStatusCommandCommandDto } from './fetch-device-status.event.js';
export { FetchLogFinishNotice } from './fetch-log-finish.event.js';
export { RemarkDeviceNameNotice } from './remark-device-name.event.js';
export { VerifyDeviceEvent, VerifyDeviceEventEventDto } from './verify-device.event.js';
