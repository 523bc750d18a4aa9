import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 打卡记录
 *
 * @see {@link DeviceCheckinDataReportEvent}
 */
export class DeviceCheckinDataReportEventCheckInDataListItemDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('OpenUserId')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('UserType', { type: () => Number })
  userType?: OpenEnum<0 | 1 | 2>;

  /** 打卡时间 */
  @JsonName('CheckinTime')
  checkinTime?: number;
}

/**
 * 打卡记录
 *
 * @see {@link DeviceCheckinDataReportEvent}
 */
export class DeviceCheckinDataReportEventCheckInDataListDto extends HttpRemoteOutput {
  /** 打卡记录列表 */
  @JsonName('Item', { type: () => [DeviceCheckinDataReportEventCheckInDataListItemDto] })
  item?: DeviceCheckinDataReportEventCheckInDataListItemDto[];
}

/**
 * 考勤打卡原始数据回调
 *
 * 接收方：第三方应用的数据回调
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/97214
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'device_checkin_data_report' },
  desc: '考勤打卡原始数据回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97214',
  answerWithinMs: 1000,
})
export class DeviceCheckinDataReportEvent extends EventEnvelope {
  declare readonly event: 'device_checkin_data_report';

  /** 时间戳 */
  @JsonName('TimeStamp')
  timeStamp?: number;

  /** 打卡记录 */
  @JsonName('CheckInDataList', { type: () => DeviceCheckinDataReportEventCheckInDataListDto })
  checkInDataList?: DeviceCheckinDataReportEventCheckInDataListDto;

  /** 设备SN */
  @JsonName('DeviceSn')
  deviceSn?: string;
}
