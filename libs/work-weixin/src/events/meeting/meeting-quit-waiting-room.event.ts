import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 被操作成员
 *
 * @see {@link MeetingQuitWaitingRoomEvent}
 */
export class MeetingQuitWaitingRoomEventOperatedUserDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;

  /** 会中临时ID */
  @JsonName('TmpOpenId')
  tmpOpenId?: string;
}

/**
 * 成员离开等候室事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98355
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'quit_waiting_room' },
  desc: '成员离开等候室事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98355',
})
export class MeetingQuitWaitingRoomEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'quit_waiting_room';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 被操作成员 */
  @JsonName('OperatedUser', { type: () => MeetingQuitWaitingRoomEventOperatedUserDto })
  operatedUser?: MeetingQuitWaitingRoomEventOperatedUserDto;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
