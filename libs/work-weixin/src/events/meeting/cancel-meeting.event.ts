import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 取消会议事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/99082
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'cancel_meeting' },
  desc: '取消会议事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99082',
})
export class CancelMeetingEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'cancel_meeting';

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
