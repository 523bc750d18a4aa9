import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 新会话内容
 *
 * @see {@link ZoneConversationNewMessageEvent}
 */
export class ZoneConversationNewMessageEventConversationNewMessageDto extends HttpRemoteOutput {
  /** 拉取消息的凭证。长度不超过128个字节 */
  @JsonName('token', { sensitive: true })
  token?: string;
}

/**
 * 产生会话回调通知
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99994
 */
@WorkWeixinEvent({
  id: 'zone/conversation_new_message',
  key: { event_type: 'conversation_new_message' },
  desc: '产生会话回调通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99994',
})
export class ZoneConversationNewMessageEvent extends ZoneEnvelope {
  declare readonly eventType: 'conversation_new_message';

  /** 新会话内容 */
  @JsonName('conversation_new_message', {
    type: () => ZoneConversationNewMessageEventConversationNewMessageDto,
  })
  conversationNewMessage?: ZoneConversationNewMessageEventConversationNewMessageDto;
}
