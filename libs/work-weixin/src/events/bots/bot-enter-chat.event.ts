import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 事件内容
 *
 * @see {@link BotEnterChatEvent}
 */
export class BotEnterChatEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('eventtype', { type: () => String })
  eventType?: 'enter_chat';
}

/**
 * 进入会话事件
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/101027
 */
@WorkWeixinEvent({
  key: { msgtype: 'event', 'event.eventtype': 'enter_chat' },
  desc: '进入会话事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101027',
})
export class BotEnterChatEvent extends BotEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => BotEnterChatEventEventDto })
  event?: BotEnterChatEventEventDto;
}
