import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 事件内容
 *
 * @see {@link KfSessionStatusChangeEvent}
 */
export class KfSessionStatusChangeEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'session_status_change';

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 变更类型。1-接入会话，2-转接会话，3-结束会话，4-重新接入会话 */
  @JsonName('change_type', { type: () => Number })
  changeType?: OpenEnum<1 | 2 | 3 | 4>;

  /** 原接待人员UserID */
  @JsonName('old_servicer_userid')
  oldServicerUserId?: string;

  /** 新接待人员UserID */
  @JsonName('new_servicer_userid')
  newServicerUserId?: string;

  /** 事件消息code */
  @JsonName('msg_code', { sensitive: true })
  msgCode?: string;
}

/**
 * 会话状态变更事件
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/event/session_status_change',
  key: { msgtype: 'event', 'event.event_type': 'session_status_change' },
  desc: '会话状态变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfSessionStatusChangeEvent extends KfEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => KfSessionStatusChangeEventEventDto })
  event?: KfSessionStatusChangeEventEventDto;
}
