import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 被操作成员
 *
 * @see {@link MeetingMoveToWaitingRoomEvent}
 */
export class MeetingMoveToWaitingRoomEventOperatedUserDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;

  /** 会中临时ID */
  @JsonName('TmpOpenId')
  tmpOpenId?: string;
}

/**
 * 成员从会议中被移入等候室事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98394
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'move_to_waiting_room' },
  desc: '成员从会议中被移入等候室事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98394',
})
export class MeetingMoveToWaitingRoomEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'move_to_waiting_room';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 被操作成员 */
  @JsonName('OperatedUser', { type: () => MeetingMoveToWaitingRoomEventOperatedUserDto })
  operatedUser?: MeetingMoveToWaitingRoomEventOperatedUserDto;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
