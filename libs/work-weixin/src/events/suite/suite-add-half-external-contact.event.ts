import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 外部联系人免验证添加成员事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_external_contact', ChangeType: 'add_half_external_contact' },
  desc: '外部联系人免验证添加成员事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92277',
})
export class SuiteAddHalfExternalContactNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_external_contact';

  declare readonly changeType: 'add_half_external_contact';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('ExternalUserID')
  externalUserId?: string;

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;

  /** 欢迎语凭证 */
  @JsonName('WelcomeCode', { sensitive: true })
  welcomeCode?: string;
}
