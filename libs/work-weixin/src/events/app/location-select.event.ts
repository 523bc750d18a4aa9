import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 位置信息
 *
 * @see {@link LocationSelectEvent}
 */
export class LocationSelectEventSendLocationInfoDto extends HttpRemoteOutput {
  /** 纬度 */
  @JsonName('Location_X', { sensitive: true })
  locationX?: number;

  /** 经度 */
  @JsonName('Location_Y', { sensitive: true })
  locationY?: number;

  /** 地图缩放大小 */
  @JsonName('Scale')
  scale?: number;

  /** 地理位置信息 */
  @JsonName('Label', { sensitive: true })
  label?: string;

  /** 地点名称 */
  @JsonName('Poiname', { sensitive: true })
  poiName?: string;
}

/**
 * 弹出地理位置选择器
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'location_select' },
  desc: '弹出地理位置选择器',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class LocationSelectEvent extends EventEnvelope {
  declare readonly event: 'location_select';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 位置信息 */
  @JsonName('SendLocationInfo', { type: () => LocationSelectEventSendLocationInfoDto })
  sendLocationInfo?: LocationSelectEventSendLocationInfoDto;

  /** 客户端类型 */
  @JsonName('AppType')
  appType?: string;
}
