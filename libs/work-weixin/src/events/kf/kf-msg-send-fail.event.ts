import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 事件内容
 *
 * @see {@link KfMsgSendFailEvent}
 */
export class KfMsgSendFailEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'msg_send_fail';

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 发送失败的消息ID */
  @JsonName('fail_msgid')
  failMsgId?: string;

  /** 失败类型。0-未知原因，1-客服账号已删除，2-应用已关闭，4-会话已过期，5-会话已关闭，6-超过条数限制，8-主体未验证，10-用户拒收，11-成员未登录App，12-禁发的消息类型，13-安全限制 */
  @JsonName('fail_type', { type: () => Number })
  failType?: OpenEnum<0 | 1 | 2 | 4 | 5 | 6 | 8 | 10 | 11 | 12 | 13>;
}

/**
 * 消息发送失败事件
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/event/msg_send_fail',
  key: { msgtype: 'event', 'event.event_type': 'msg_send_fail' },
  desc: '消息发送失败事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfMsgSendFailEvent extends KfEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => KfMsgSendFailEventEventDto })
  event?: KfMsgSendFailEventEventDto;
}
