import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 共享屏幕开启事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98395
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'open_screen_share' },
  desc: '共享屏幕开启事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98395',
})
export class MeetingOpenScreenShareEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'open_screen_share';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
