import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 应用接收专区通知
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/99998
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'program_notify' },
  desc: '应用接收专区通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99998',
})
export class ProgramNotifyEvent extends EventEnvelope {
  declare readonly event: 'program_notify';

  /** 通知ID。长度不超过128个字节 */
  @JsonName('NotifyId')
  notifyId?: string;

  /** 通知场景 */
  @JsonName('NotifyScene')
  notifyScene?: number;
}
