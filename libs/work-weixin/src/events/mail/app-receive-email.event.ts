import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 应用邮箱接收邮件事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97495
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'app_email_change', ChangeType: 'receive_email' },
  desc: '应用邮箱接收邮件事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97495',
})
export class AppReceiveEmailEvent extends ChangeEventEnvelope {
  declare readonly event: 'app_email_change';

  declare readonly changeType: 'receive_email';

  /** 邮件数量 */
  @JsonName('Amount')
  amount?: number;
}
