import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 客户群创建事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_external_chat', ChangeType: 'create' },
  desc: '客户群创建事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92130',
})
export class ExternalChatCreateEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_external_chat';

  declare readonly changeType: 'create';

  /** 客户群ID */
  @JsonName('ChatId')
  chatId?: string;
}
