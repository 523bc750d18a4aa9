import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 测温记录
 *
 * @see {@link DeviceTemperatureDataReportEvent}
 */
export class DeviceTemperatureDataReportEventTemperatureDataListItemDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('OpenUserId')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('UserType', { type: () => Number })
  userType?: OpenEnum<0 | 1 | 2>;

  /** 时间戳 */
  @JsonName('TimeStamp')
  timeStamp?: number;

  /** 体温 */
  @JsonName('Temperature', { sensitive: true })
  temperature?: string;

  /** 测温结果 */
  @JsonName('Status')
  status?: number;
}

/**
 * 测温记录
 *
 * @see {@link DeviceTemperatureDataReportEvent}
 */
export class DeviceTemperatureDataReportEventTemperatureDataListDto extends HttpRemoteOutput {
  /** 测温记录列表 */
  @JsonName('Item', { type: () => [DeviceTemperatureDataReportEventTemperatureDataListItemDto] })
  item?: DeviceTemperatureDataReportEventTemperatureDataListItemDto[];
}

/**
 * 体温检测原始数据回调
 *
 * 接收方：第三方应用的数据回调
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/97216
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'device_temperature_data_report' },
  desc: '体温检测原始数据回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97216',
  answerWithinMs: 1000,
})
export class DeviceTemperatureDataReportEvent extends EventEnvelope {
  declare readonly event: 'device_temperature_data_report';

  /** 时间戳 */
  @JsonName('TimeStamp')
  timeStamp?: number;

  /** 测温记录 */
  @JsonName('TemperatureDataList', { type: () => DeviceTemperatureDataReportEventTemperatureDataListDto })
  temperatureDataList?: DeviceTemperatureDataReportEventTemperatureDataListDto;

  /** 设备SN */
  @JsonName('DeviceSn')
  deviceSn?: string;
}
