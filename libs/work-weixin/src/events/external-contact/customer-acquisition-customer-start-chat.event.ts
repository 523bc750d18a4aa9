import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 成员首次收消息事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'customer_acquisition', ChangeType: 'customer_start_chat' },
  desc: '成员首次收消息事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97299',
})
export class CustomerAcquisitionCustomerStartChatEvent extends ChangeEventEnvelope {
  declare readonly event: 'customer_acquisition';

  declare readonly changeType: 'customer_start_chat';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('ExternalUserID')
  externalUserId?: string;

  /** 获客链接ID */
  @JsonName('LinkId')
  linkId?: string;
}
