import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinCallback } from '../../callbacks/contract/work-weixin-callback.js';

/**
 * What every message and event has. Events of the contacts and of customers have no `agentId`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90238
 */
export abstract class PushedEnvelope extends WorkWeixinCallback {
  /** 企业ID */
  @JsonName('ToUserName', { type: () => String })
  toUserName?: string;

  /** 触发者的成员UserID。系统触发时为 sys */
  @JsonName('FromUserName', { type: () => String })
  fromUserName?: string;

  /** 创建时间，1970年以来的秒数 */
  @JsonName('CreateTime', { type: () => Number })
  createTime?: number;

  /** 消息类型 */
  @JsonName('MsgType', { type: () => String })
  msgType!: string;

  /** 应用ID */
  @JsonName('AgentID', { type: () => Number })
  agentId?: number;
}
