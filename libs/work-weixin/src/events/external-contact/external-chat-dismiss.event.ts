import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 客户群解散事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_external_chat', ChangeType: 'dismiss' },
  desc: '客户群解散事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92130',
})
export class ExternalChatDismissEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_external_chat';

  declare readonly changeType: 'dismiss';

  /** 客户群ID */
  @JsonName('ChatId')
  chatId?: string;
}
