import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { MessageEnvelope } from '../envelope/message-envelope.js';

/**
 * 位置消息
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
@WorkWeixinEvent({
  key: { MsgType: 'location' },
  desc: '位置消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90239',
})
export class LocationMessage extends MessageEnvelope {
  declare readonly msgType: 'location';

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

  /** 客户端类型 */
  @JsonName('AppType')
  appType?: string;
}
