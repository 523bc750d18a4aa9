import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 日程回执事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/98111
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'respond_schedule' },
  desc: '日程回执事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98111',
})
export class RespondScheduleEvent extends EventEnvelope {
  declare readonly event: 'respond_schedule';

  /** 日历ID */
  @JsonName('CalId')
  calId?: string;

  /** 日程ID */
  @JsonName('ScheduleId')
  scheduleId?: string;
}
