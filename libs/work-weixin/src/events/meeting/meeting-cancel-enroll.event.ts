import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 用户取消报名事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98782
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'cancel_enroll' },
  desc: '用户取消报名事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98782',
})
export class MeetingCancelEnrollEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'cancel_enroll';

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
