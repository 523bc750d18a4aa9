import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 通行记录
 *
 * @see {@link DeviceAccessControlDataReportEvent}
 */
export class DeviceAccessControlDataReportEventAccessDataListItemDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('OpenUserId')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('UserType', { type: () => Number })
  userType?: OpenEnum<0 | 1 | 2>;

  /** 时间戳 */
  @JsonName('TimeStamp')
  timeStamp?: number;

  /** 通行类型。1-进门，2-出门，3-无法识别方向 */
  @JsonName('PassType', { type: () => Number })
  passType?: OpenEnum<1 | 2 | 3>;

  /** 通行方法。1-人脸，2-二维码，3-远程开门，4-指纹 */
  @JsonName('PassMethod', { type: () => Number })
  passMethod?: OpenEnum<1 | 2 | 3 | 4>;
}

/**
 * 通行记录
 *
 * @see {@link DeviceAccessControlDataReportEvent}
 */
export class DeviceAccessControlDataReportEventAccessDataListDto extends HttpRemoteOutput {
  /** 通行记录列表 */
  @JsonName('Item', { type: () => [DeviceAccessControlDataReportEventAccessDataListItemDto] })
  item?: DeviceAccessControlDataReportEventAccessDataListItemDto[];
}

/**
 * 门禁通行原始数据回调
 *
 * 接收方：第三方应用的数据回调
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/97215
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'device_accesscontrol_data_report' },
  desc: '门禁通行原始数据回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97215',
  answerWithinMs: 1000,
})
export class DeviceAccessControlDataReportEvent extends EventEnvelope {
  declare readonly event: 'device_accesscontrol_data_report';

  /** 时间戳 */
  @JsonName('TimeStamp')
  timeStamp?: number;

  /** 通行记录 */
  @JsonName('AccessDataList', { type: () => DeviceAccessControlDataReportEventAccessDataListDto })
  accessDataList?: DeviceAccessControlDataReportEventAccessDataListDto;

  /** 设备SN */
  @JsonName('DeviceSn')
  deviceSn?: string;
}
