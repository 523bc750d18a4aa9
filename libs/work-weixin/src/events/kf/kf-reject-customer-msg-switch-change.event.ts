import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 事件内容
 *
 * @see {@link KfRejectCustomerMsgSwitchChangeEvent}
 */
export class KfRejectCustomerMsgSwitchChangeEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'reject_customer_msg_switch_change';

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  servicerUserId?: string;

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 拒收开关 */
  @JsonName('reject_switch', { type: () => Number })
  rejectSwitch?: OpenEnum<1 | 0>;
}

/**
 * 拒收客户消息变更事件
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/event/reject_customer_msg_switch_change',
  key: { msgtype: 'event', 'event.event_type': 'reject_customer_msg_switch_change' },
  desc: '拒收客户消息变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfRejectCustomerMsgSwitchChangeEvent extends KfEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => KfRejectCustomerMsgSwitchChangeEventEventDto })
  event?: KfRejectCustomerMsgSwitchChangeEventEventDto;
}
