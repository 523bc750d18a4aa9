import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 会议结束事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98337
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'meeting_end' },
  desc: '会议结束事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98337',
})
export class MeetingEndEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'meeting_end';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
