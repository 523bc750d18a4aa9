import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 删除日程事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97732
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'delete_schedule' },
  desc: '删除日程事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97732',
})
export class DeleteScheduleEvent extends EventEnvelope {
  declare readonly event: 'delete_schedule';

  /** 日历ID */
  @JsonName('CalId')
  calId?: string;

  /** 日程ID */
  @JsonName('ScheduleId')
  scheduleId?: string;
}
