import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 位置
 *
 * @see {@link KfLocationMessage}
 */
export class KfLocationMessageLocationDto extends HttpRemoteOutput {
  /** 纬度 */
  @JsonName('latitude', { sensitive: true })
  latitude?: number;

  /** 经度 */
  @JsonName('longitude', { sensitive: true })
  longitude?: number;

  /** 名称 */
  @JsonName('name')
  name?: string;

  /** 地址 */
  @JsonName('address', { sensitive: true })
  address?: string;
}

/**
 * 位置消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/location',
  key: { msgtype: 'location' },
  desc: '位置消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfLocationMessage extends KfEnvelope {
  declare readonly msgType: 'location';

  /** 位置 */
  @JsonName('location', { type: () => KfLocationMessageLocationDto })
  location?: KfLocationMessageLocationDto;
}
