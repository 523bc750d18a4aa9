import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 上下游共享应用事件回调
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'share_chain_change' },
  desc: '上下游共享应用事件回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class ShareChainChangeEvent extends EventEnvelope {
  declare readonly event: 'share_chain_change';
}
