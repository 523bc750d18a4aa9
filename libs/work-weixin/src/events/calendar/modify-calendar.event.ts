import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 修改日历事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97730
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'modify_calendar' },
  desc: '修改日历事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97730',
})
export class ModifyCalendarEvent extends EventEnvelope {
  declare readonly event: 'modify_calendar';

  /** 日历ID */
  @JsonName('CalId')
  calId?: string;
}
