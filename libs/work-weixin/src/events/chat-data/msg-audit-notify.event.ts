import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 产生会话回调事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95039
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'msgaudit_notify' },
  desc: '产生会话回调事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95039',
})
export class MsgAuditNotifyEvent extends EventEnvelope {
  declare readonly event: 'msgaudit_notify';
}
