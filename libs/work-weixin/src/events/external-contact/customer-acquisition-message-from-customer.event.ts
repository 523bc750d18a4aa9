import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 成员多次收消息事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'customer_acquisition', ChangeType: 'message_from_customer' },
  desc: '成员多次收消息事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97299',
})
export class CustomerAcquisitionMessageFromCustomerEvent extends ChangeEventEnvelope {
  declare readonly event: 'customer_acquisition';

  declare readonly changeType: 'message_from_customer';

  /**
   * 成员UserID
   * @deprecated 官方文档已不再返回该字段
   */
  @JsonName('UserID')
  userId?: string;

  /**
   * 外部联系人ID
   * @deprecated 官方文档已不再返回该字段
   */
  @JsonName('ExternalUserID')
  externalUserId?: string;

  /** 获客链接ID */
  @JsonName('LinkId')
  linkId?: string;

  /**
   * 会话序号
   * @deprecated 官方文档已不再返回该字段
   */
  @JsonName('ChatSeq')
  chatSeq?: number;

  /** 会话信息键 */
  @JsonName('ChatKey', { sensitive: true })
  chatKey?: string;
}
