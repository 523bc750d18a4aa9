import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 被操作成员
 *
 * @see {@link MeetingRoleChangeEvent}
 */
export class MeetingRoleChangeEventOperatedUserDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;

  /** 会中临时ID */
  @JsonName('TmpOpenId')
  tmpOpenId?: string;

  /** 成员角色 */
  @JsonName('UserRole', { type: () => Number })
  userRole?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>;
}

/**
 * 会议成员角色变更事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98397
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'role_change' },
  desc: '会议成员角色变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98397',
})
export class MeetingRoleChangeEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'role_change';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 被操作成员 */
  @JsonName('OperatedUser', { type: () => MeetingRoleChangeEventOperatedUserDto })
  operatedUser?: MeetingRoleChangeEventOperatedUserDto;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
