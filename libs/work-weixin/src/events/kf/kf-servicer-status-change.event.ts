import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 事件内容
 *
 * @see {@link KfServicerStatusChangeEvent}
 */
export class KfServicerStatusChangeEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'servicer_status_change';

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  servicerUserId?: string;

  /** 接待状态。1-接待中，2-停止接待 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2>;

  /** 停止接待类型。0-停止接待，1-暂时挂起 */
  @JsonName('stop_type', { type: () => Number })
  stopType?: OpenEnum<0 | 1>;

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;
}

/**
 * 接待人员接待状态变更事件
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/event/servicer_status_change',
  key: { msgtype: 'event', 'event.event_type': 'servicer_status_change' },
  desc: '接待人员接待状态变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfServicerStatusChangeEvent extends KfEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => KfServicerStatusChangeEventEventDto })
  event?: KfServicerStatusChangeEventEventDto;
}
