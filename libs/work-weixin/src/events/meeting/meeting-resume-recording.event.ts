import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 恢复云录制事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98400
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'resume_recording' },
  desc: '恢复云录制事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98400',
})
export class MeetingResumeRecordingEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'resume_recording';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
