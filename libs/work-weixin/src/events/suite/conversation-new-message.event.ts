import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 产生会话回调事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/97085
 */
@WorkWeixinEvent({
  key: { InfoType: 'conversation_new_message' },
  desc: '产生会话回调事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97085',
})
export class ConversationNewMessageNotice extends NoticeEnvelope {
  declare readonly infoType: 'conversation_new_message';

  /** 拉取消息的凭证。长度不超过128个字节 */
  @JsonName('Token', { sensitive: true })
  token?: string;
}
