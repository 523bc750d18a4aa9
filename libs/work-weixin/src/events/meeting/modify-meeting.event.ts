import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 修改会议事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/99081
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'modify_meeting' },
  desc: '修改会议事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99081',
})
export class ModifyMeetingEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'modify_meeting';

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;
}
