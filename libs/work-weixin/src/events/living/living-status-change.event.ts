import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 直播回调事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/94145
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'living_status_change' },
  desc: '直播回调事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94145',
})
export class LivingStatusChangeEvent extends EventEnvelope {
  declare readonly event: 'living_status_change';

  /** 直播ID */
  @JsonName('LivingId')
  livingId?: string;

  /** 直播状态 */
  @JsonName('Status')
  status?: number;
}
