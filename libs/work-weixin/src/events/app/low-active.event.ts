import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 低活跃应用事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'low_active' },
  desc: '低活跃应用事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class LowActiveEvent extends EventEnvelope {
  declare readonly event: 'low_active';
}
