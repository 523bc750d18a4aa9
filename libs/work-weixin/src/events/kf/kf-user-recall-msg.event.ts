import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 事件内容
 *
 * @see {@link KfUserRecallMsgEvent}
 */
export class KfUserRecallMsgEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'user_recall_msg';

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 撤回的消息ID */
  @JsonName('recall_msgid')
  recallMsgId?: string;
}

/**
 * 用户撤回消息事件
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/event/user_recall_msg',
  key: { msgtype: 'event', 'event.event_type': 'user_recall_msg' },
  desc: '用户撤回消息事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfUserRecallMsgEvent extends KfEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => KfUserRecallMsgEventEventDto })
  event?: KfUserRecallMsgEventEventDto;
}
