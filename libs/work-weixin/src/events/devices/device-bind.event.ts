import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 事件内容
 *
 * @see {@link DeviceBindEvent}
 */
export class DeviceBindEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'bind';

  /** 授权码 */
  @JsonName('auth_code', { sensitive: true })
  authCode?: string;

  /** 验证码 */
  @JsonName('verif_code', { sensitive: true })
  verifCode?: string;
}

/**
 * 企业绑定设备事件
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/95987
 */
@WorkWeixinEvent({
  key: { msg_type: 'event', 'event.event_type': 'bind' },
  desc: '企业绑定设备事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95987',
  answerWithinMs: 1000,
})
export class DeviceBindEvent extends DeviceEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => DeviceBindEventEventDto })
  event?: DeviceBindEventEventDto;
}
