import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinCallback } from '../../callbacks/contract/work-weixin-callback.js';

/**
 * 触发者
 *
 * @see {@link BotEnvelope}
 */
export class BotSenderDto extends HttpRemoteOutput {
  /** 企业ID。企业内部的机器人不返回 */
  @JsonName('corpid', { type: () => String })
  corpId?: string;

  /** 成员UserID */
  @JsonName('userid', { type: () => String })
  userId?: string;
}

/**
 * What every message and event of a robot has.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export abstract class BotEnvelope extends WorkWeixinCallback {
  /** 回调ID，可用于排重 */
  @JsonName('msgid', { type: () => String })
  msgId?: string;

  /** 机器人ID */
  @JsonName('aibotid', { type: () => String })
  aibotId?: string;

  /** 会话ID，仅群聊时返回 */
  @JsonName('chatid', { type: () => String })
  chatId?: string;

  /** 会话类型。single-单聊，group-群聊 */
  @JsonName('chattype', { type: () => String })
  chatType?: OpenEnum<'single' | 'group'>;

  /** 触发者 */
  @JsonName('from', { type: () => BotSenderDto })
  from?: BotSenderDto;

  /** 消息类型 */
  @JsonName('msgtype', { type: () => String })
  msgType!: string;

  /** 主动回复的链接，一小时内可使用一次 */
  @JsonName('response_url', { type: () => String, sensitive: true })
  responseUrl?: string;

  /** 事件产生的时间，1970年以来的秒数 */
  @JsonName('create_time', { type: () => Number })
  createTime?: number;
}
