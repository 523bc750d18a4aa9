import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 共享屏幕结束事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98396
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'close_screen_share' },
  desc: '共享屏幕结束事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98396',
})
export class MeetingCloseScreenShareEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'close_screen_share';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
