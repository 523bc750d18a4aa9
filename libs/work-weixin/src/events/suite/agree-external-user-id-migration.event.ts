import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 同意授权转换external_userid事件
 *
 * 接收方：服务商的系统事件
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96516
 */
@WorkWeixinEvent({
  key: { InfoType: 'agree_external_userid_migration' },
  desc: '同意授权转换external_userid事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96516',
  answerWithinMs: 1000,
})
export class AgreeExternalUserIdMigrationNotice extends NoticeEnvelope {
  declare readonly infoType: 'agree_external_userid_migration';
}
