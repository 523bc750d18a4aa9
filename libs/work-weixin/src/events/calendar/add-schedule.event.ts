import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 新增日程事件
 *
 * 接收方：自建应用
 *
 * 官方页面未给出示例
 * @see https://developer.work.weixin.qq.com/document/path/93651
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'add_schedule' },
  desc: '新增日程事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93651',
})
export class AddScheduleEvent extends EventEnvelope {
  declare readonly event: 'add_schedule';

  /** 日程ID。官方页面未列出 */
  @JsonName('ScheduleId')
  scheduleId?: string;

  /** 日历ID。官方页面未列出 */
  @JsonName('CalId')
  calId?: string;
}
