import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 事件内容
 *
 * @see {@link KfServicerRecallMsgEvent}
 */
export class KfServicerRecallMsgEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'servicer_recall_msg';

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 撤回的消息ID */
  @JsonName('recall_msgid')
  recallMsgId?: string;

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  servicerUserId?: string;
}

/**
 * 接待人员撤回消息事件
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/event/servicer_recall_msg',
  key: { msgtype: 'event', 'event.event_type': 'servicer_recall_msg' },
  desc: '接待人员撤回消息事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfServicerRecallMsgEvent extends KfEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => KfServicerRecallMsgEventEventDto })
  event?: KfServicerRecallMsgEventEventDto;
}
