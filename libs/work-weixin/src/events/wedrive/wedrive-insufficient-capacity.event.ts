import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 微盘容量不足事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97898
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'wedrive_insufficient_capacity' },
  desc: '微盘容量不足事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97898',
})
export class WedriveInsufficientCapacityEvent extends EventEnvelope {
  declare readonly event: 'wedrive_insufficient_capacity';
}
