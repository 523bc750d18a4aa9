import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 上报地理位置
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'LOCATION' },
  desc: '上报地理位置',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class LocationEvent extends EventEnvelope {
  declare readonly event: 'LOCATION';

  /** 纬度 */
  @JsonName('Latitude', { sensitive: true })
  latitude?: number;

  /** 经度 */
  @JsonName('Longitude', { sensitive: true })
  longitude?: number;

  /** 地理位置精度 */
  @JsonName('Precision')
  precision?: number;

  /** 客户端类型 */
  @JsonName('AppType')
  appType?: string;
}
