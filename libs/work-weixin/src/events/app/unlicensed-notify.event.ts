import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 接口许可失效通知
 *
 * 接收方：第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'unlicensed_notify' },
  desc: '接口许可失效通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95716',
})
export class UnlicensedNotifyEvent extends EventEnvelope {
  declare readonly event: 'unlicensed_notify';
}
