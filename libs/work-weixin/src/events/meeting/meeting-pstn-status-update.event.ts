import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * PSTN 外呼状态更新事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98774
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'pstn_status_update' },
  desc: 'PSTN 外呼状态更新事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98774',
})
export class MeetingPstnStatusUpdateEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'pstn_status_update';

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;

  /** 外呼状态 */
  @JsonName('PstnStatus', { type: () => String })
  pstnStatus?: OpenEnum<
    'START_INVITE' | 'START_ACCEPT' | 'LEAVE_WITHOUT_ACCEPT' | 'LEAVE_WITH_ACCEPTED' | 'CANCLE_INVITE'
  >;
}
