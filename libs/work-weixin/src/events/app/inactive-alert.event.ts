import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 长期未使用应用停用预警事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'inactive_alert' },
  desc: '长期未使用应用停用预警事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class InactiveAlertEvent extends EventEnvelope {
  declare readonly event: 'inactive_alert';

  /** 生效时间 */
  @JsonName('EffectTime')
  effectTime?: number;
}
