import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 成员取消关注事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'unsubscribe' },
  desc: '成员取消关注事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class UnsubscribeEvent extends EventEnvelope {
  declare readonly event: 'unsubscribe';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;
}
