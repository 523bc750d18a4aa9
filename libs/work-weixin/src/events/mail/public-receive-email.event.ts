import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 公共邮箱接收邮件事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/100180
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'public_email_change', ChangeType: 'receive_email' },
  desc: '公共邮箱接收邮件事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100180',
})
export class PublicReceiveEmailEvent extends ChangeEventEnvelope {
  declare readonly event: 'public_email_change';

  declare readonly changeType: 'receive_email';

  /** 公共邮箱ID */
  @JsonName('Id')
  id?: number;

  /** 邮件数量 */
  @JsonName('Amount')
  amount?: number;
}
