import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 同意存档的客户
 *
 * @see {@link ZoneChatArchiveAuditApprovedSingleEvent}
 */
export class ZoneChatArchiveAuditApprovedSingleEventChatArchiveAuditApprovedDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 客户群ID */
  @JsonName('chatid')
  chatId?: string;
}

/**
 * 客户同意进行聊天内容存档事件回调
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99993
 */
@WorkWeixinEvent({
  id: 'zone/chat_archive_audit_approved_single',
  key: { event_type: 'chat_archive_audit_approved_single' },
  desc: '客户同意进行聊天内容存档事件回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99993',
})
export class ZoneChatArchiveAuditApprovedSingleEvent extends ZoneEnvelope {
  declare readonly eventType: 'chat_archive_audit_approved_single';

  /** 同意存档的客户 */
  @JsonName('chat_archive_audit_approved', {
    type: () => ZoneChatArchiveAuditApprovedSingleEventChatArchiveAuditApprovedDto,
  })
  chatArchiveAuditApproved?: ZoneChatArchiveAuditApprovedSingleEventChatArchiveAuditApprovedDto;
}
