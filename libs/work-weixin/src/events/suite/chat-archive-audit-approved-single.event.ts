import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 客户在单聊中同意存档
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/99532
 */
@WorkWeixinEvent({
  key: { InfoType: 'chat_archive_audit_approved_single' },
  desc: '客户在单聊中同意存档',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99532',
})
export class ChatArchiveAuditApprovedSingleNotice extends NoticeEnvelope {
  declare readonly infoType: 'chat_archive_audit_approved_single';

  /** 全局成员ID */
  @JsonName('OpenUserID')
  openUserId?: string;

  /** 外部联系人ID */
  @JsonName('ExternalUserID')
  externalUserId?: string;

  /** 客户群ID */
  @JsonName('ChatId')
  chatId?: string;
}
