import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 语音
 *
 * @see {@link BotVoiceMessage}
 */
export class BotVoiceMessageVoiceDto extends HttpRemoteOutput {
  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 语音消息
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
@WorkWeixinEvent({
  key: { msgtype: 'voice' },
  desc: '语音消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100719',
})
export class BotVoiceMessage extends BotEnvelope {
  declare readonly msgType: 'voice';

  /** 语音 */
  @JsonName('voice', { type: () => BotVoiceMessageVoiceDto })
  voice?: BotVoiceMessageVoiceDto;
}
