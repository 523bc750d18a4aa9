import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 云录制已完成事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98402
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'recording_complete' },
  desc: '云录制已完成事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98402',
})
export class MeetingRecordingCompleteEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'recording_complete';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
