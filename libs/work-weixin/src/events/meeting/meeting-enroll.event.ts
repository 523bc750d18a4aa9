import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 用户报名事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98781
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'enroll' },
  desc: '用户报名事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98781',
})
export class MeetingEnrollEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'enroll';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;

  /** 报名ID */
  @JsonName('EnrollId')
  enrollId?: string;
}
