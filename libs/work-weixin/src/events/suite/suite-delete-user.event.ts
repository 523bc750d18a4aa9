import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 删除成员事件
 *
 * 接收方：应用的指令回调
 *
 * 应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_contact', ChangeType: 'delete_user' },
  desc: '删除成员事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90639',
  answerText: 'success',
})
export class SuiteDeleteUserNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_contact';

  declare readonly changeType: 'delete_user';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 全局成员ID。长度不超过64个字节 */
  @JsonName('OpenUserID')
  openUserId?: string;
}
