import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinCallback } from '../../callbacks/contract/work-weixin-callback.js';

/**
 * What every message and event of 微信客服 has. They are not pushed: `kf/sync_msg` returns them as `msg_list`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export abstract class KfEnvelope extends WorkWeixinCallback {
  /** 消息ID */
  @JsonName('msgid', { type: () => String })
  msgId?: string;

  /** 客服账号ID */
  @JsonName('open_kfid', { type: () => String })
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid', { type: () => String })
  externalUserId?: string;

  /** 发送时间，1970年以来的秒数 */
  @JsonName('send_time', { type: () => Number })
  sendTime?: number;

  /** 消息来源。3-客户发送的消息，4-系统推送的事件，5-接待人员发送的消息 */
  @JsonName('origin', { type: () => Number })
  origin?: OpenEnum<3 | 4 | 5>;

  /** 接待人员UserID */
  @JsonName('servicer_userid', { type: () => String })
  servicerUserId?: string;

  /** 消息类型 */
  @JsonName('msgtype', { type: () => String })
  msgType!: string;
}
