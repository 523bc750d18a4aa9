import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 暂停云录制事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98399
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'pause_recording' },
  desc: '暂停云录制事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98399',
})
export class MeetingPauseRecordingEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'pause_recording';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
