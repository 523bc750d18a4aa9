import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 微信客服消息或事件
 *
 * 接收方：微信客服、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'kf_msg_or_event' },
  desc: '微信客服消息或事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfMsgOrEvent extends EventEnvelope {
  declare readonly event: 'kf_msg_or_event';

  /** 拉取消息的凭证 */
  @JsonName('Token', { sensitive: true })
  token?: string;

  /** 客服账号ID */
  @JsonName('OpenKfId')
  openKfId?: string;
}
