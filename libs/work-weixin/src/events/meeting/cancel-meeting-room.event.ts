import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 会议室取消事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'cancel_meeting_room' },
  desc: '会议室取消事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95333',
})
export class CancelMeetingRoomEvent extends EventEnvelope {
  declare readonly event: 'cancel_meeting_room';

  /** 会议室预定ID */
  @JsonName('BookingId')
  bookingId?: string;

  /** 会议室ID */
  @JsonName('MeetingRoomId')
  meetingRoomId?: number;

  /** 会议ID。官方页面未列出 */
  @JsonName('MeetingId')
  meetingId?: string;
}
