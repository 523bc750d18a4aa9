import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 客户同意进行聊天内容存档事件回调
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/92005
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_external_contact', ChangeType: 'msg_audit_approved' },
  desc: '客户同意进行聊天内容存档事件回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92005',
})
export class MsgAuditApprovedEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_external_contact';

  declare readonly changeType: 'msg_audit_approved';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('ExternalUserID')
  externalUserId?: string;

  /** 欢迎语凭证 */
  @JsonName('WelcomeCode', { sensitive: true })
  welcomeCode?: string;
}
