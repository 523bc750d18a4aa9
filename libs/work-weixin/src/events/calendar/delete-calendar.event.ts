import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 删除日历事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97728
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'delete_calendar' },
  desc: '删除日历事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97728',
})
export class DeleteCalendarEvent extends EventEnvelope {
  declare readonly event: 'delete_calendar';

  /** 日历ID */
  @JsonName('CalId')
  calId?: string;
}
