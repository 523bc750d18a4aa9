import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * MRA地址
 *
 * @see {@link MeetingRoomResponseEvent}
 */
export class MeetingRoomResponseEventMraAddressDto extends HttpRemoteOutput {
  /** 协议。1-SIP，2-H.323 */
  @JsonName('Protocol', { type: () => Number })
  protocol?: OpenEnum<1 | 2>;

  /** 信令地址 */
  @JsonName('DialString')
  dialString?: string;
}

/**
 * 会议室应答事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98783
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'meeting_room_response' },
  desc: '会议室应答事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98783',
})
export class MeetingRoomResponseEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'meeting_room_response';

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;

  /** 会议室ID */
  @JsonName('MeetingRoomId')
  meetingRoomId?: string;

  /** MRA地址 */
  @JsonName('MraAddress', { type: () => MeetingRoomResponseEventMraAddressDto })
  mraAddress?: MeetingRoomResponseEventMraAddressDto;

  /** 会议室应答状态 */
  @JsonName('RoomResponseStatus', { type: () => Number })
  roomResponseStatus?: OpenEnum<0 | 2 | 3 | 5>;

  /** 会中临时ID */
  @JsonName('FromUserTmpOpenId')
  fromUserTmpOpenId?: string;
}
