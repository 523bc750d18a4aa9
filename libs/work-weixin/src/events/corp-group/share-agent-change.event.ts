import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 企业互联共享应用事件回调
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'share_agent_change' },
  desc: '企业互联共享应用事件回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class ShareAgentChangeEvent extends EventEnvelope {
  declare readonly event: 'share_agent_change';
}
