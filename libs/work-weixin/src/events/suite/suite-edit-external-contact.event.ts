import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 编辑企业客户事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_external_contact', ChangeType: 'edit_external_contact' },
  desc: '编辑企业客户事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92277',
})
export class SuiteEditExternalContactNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_external_contact';

  declare readonly changeType: 'edit_external_contact';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('ExternalUserID')
  externalUserId?: string;
}
