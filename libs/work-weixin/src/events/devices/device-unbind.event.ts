import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 事件内容
 *
 * @see {@link DeviceUnbindEvent}
 */
export class DeviceUnbindEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'unbind';
}

/**
 * 企业解绑设备事件
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/95988
 */
@WorkWeixinEvent({
  key: { msg_type: 'event', 'event.event_type': 'unbind' },
  desc: '企业解绑设备事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95988',
  answerWithinMs: 1000,
})
export class DeviceUnbindEvent extends DeviceEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => DeviceUnbindEventEventDto })
  event?: DeviceUnbindEventEventDto;
}
