import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 停止云录制事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98401
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'stop_recording' },
  desc: '停止云录制事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98401',
})
export class MeetingStopRecordingEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'stop_recording';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
