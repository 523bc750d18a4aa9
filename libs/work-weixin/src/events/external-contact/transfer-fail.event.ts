import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 客户接替失败事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_external_contact', ChangeType: 'transfer_fail' },
  desc: '客户接替失败事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92130',
})
export class TransferFailEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_external_contact';

  declare readonly changeType: 'transfer_fail';

  /** 接替失败的原因。customer_refused-客户拒绝，customer_limit_exceed-接替成员的客户数达到上限 */
  @JsonName('FailReason', { type: () => String })
  failReason?: OpenEnum<'customer_refused' | 'customer_limit_exceed'>;

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('ExternalUserID')
  externalUserId?: string;
}
