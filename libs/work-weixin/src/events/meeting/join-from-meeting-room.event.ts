import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 被操作成员
 *
 * @see {@link JoinFromMeetingRoomEvent}
 */
export class JoinFromMeetingRoomEventOperatedUserDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;

  /** 会中临时ID */
  @JsonName('TmpOpenId')
  tmpOpenId?: string;
}

/**
 * 成员从等候室进入会议事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98393
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'join_from_meeting_room' },
  desc: '成员从等候室进入会议事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98393',
})
export class JoinFromMeetingRoomEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'join_from_meeting_room';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 被操作成员 */
  @JsonName('OperatedUser', { type: () => JoinFromMeetingRoomEventOperatedUserDto })
  operatedUser?: JoinFromMeetingRoomEventOperatedUserDto;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
