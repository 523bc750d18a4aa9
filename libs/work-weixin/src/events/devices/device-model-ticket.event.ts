import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 事件内容
 *
 * @see {@link DeviceModelTicketEvent}
 */
export class DeviceModelTicketEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'model_ticket';

  /** 设备型号票据。长度不超过512个字节 */
  @JsonName('model_ticket', { sensitive: true })
  modelTicket?: string;
}

/**
 * 设备型号model_ticket推送事件
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96053
 */
@WorkWeixinEvent({
  key: { msg_type: 'event', 'event.event_type': 'model_ticket' },
  desc: '设备型号model_ticket推送事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96053',
  answerWithinMs: 1000,
})
export class DeviceModelTicketEvent extends DeviceEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => DeviceModelTicketEventEventDto })
  event?: DeviceModelTicketEventEventDto;
}
