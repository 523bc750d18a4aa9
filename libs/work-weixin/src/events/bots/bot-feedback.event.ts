import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 反馈内容
 *
 * @see {@link BotFeedbackEvent}
 */
export class BotFeedbackEventFeedbackEventDto extends HttpRemoteOutput {
  /** 反馈ID */
  @JsonName('id')
  id?: string;

  /** 类型 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3>;

  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;

  /** 不准确的原因列表 */
  @JsonName('inaccurate_reason_list', { type: () => [Number] })
  inaccurateReasonList?: OpenEnum<1 | 2 | 3 | 4>[];
}

/**
 * 事件内容
 *
 * @see {@link BotFeedbackEvent}
 */
export class BotFeedbackEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('eventtype', { type: () => String })
  eventType?: 'feedback_event';

  /** 反馈内容 */
  @JsonName('feedback_event', { type: () => BotFeedbackEventFeedbackEventDto })
  feedbackEvent?: BotFeedbackEventFeedbackEventDto;
}

/**
 * 用户反馈事件
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/101027
 */
@WorkWeixinEvent({
  key: { msgtype: 'event', 'event.eventtype': 'feedback_event' },
  desc: '用户反馈事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101027',
})
export class BotFeedbackEvent extends BotEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => BotFeedbackEventEventDto })
  event?: BotFeedbackEventEventDto;
}
