import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 成员进入等候室事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98354
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'join_waiting_room' },
  desc: '成员进入等候室事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98354',
})
export class MeetingJoinWaitingRoomEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'join_waiting_room';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
