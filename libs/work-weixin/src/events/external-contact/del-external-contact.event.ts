import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 删除企业客户事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_external_contact', ChangeType: 'del_external_contact' },
  desc: '删除企业客户事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92130',
})
export class DelExternalContactEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_external_contact';

  declare readonly changeType: 'del_external_contact';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('ExternalUserID')
  externalUserId?: string;

  /** 删除的来源 */
  @JsonName('Source')
  source?: string;
}
