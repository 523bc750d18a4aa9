import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 会议发起事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/99648
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_statistics', ChangeType: 'start_meeting' },
  desc: '会议发起事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99648',
})
export class StartMeetingEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_statistics';

  declare readonly changeType: 'start_meeting';

  /** 会议状态 */
  @JsonName('Status', { type: () => Number })
  status?: OpenEnum<1 | 2>;
}
