import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 会议全体静音事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98341
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'meeting_mute_all' },
  desc: '会议全体静音事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98341',
})
export class MeetingMuteAllEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'meeting_mute_all';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
