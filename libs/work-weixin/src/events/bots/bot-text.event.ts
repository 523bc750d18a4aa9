import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 文件
 *
 * @see {@link BotTextMessage}
 */
export class BotTextMessageFileDto extends HttpRemoteOutput {
  /** 链接 */
  @JsonName('url', { sensitive: true })
  url?: string;
}

/**
 * 语音
 *
 * @see {@link BotTextMessage}
 */
export class BotTextMessageVoiceDto extends HttpRemoteOutput {
  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 图片
 *
 * @see {@link BotTextMessage}
 */
export class BotTextMessageImageDto extends HttpRemoteOutput {
  /** 链接 */
  @JsonName('url', { sensitive: true })
  url?: string;
}

/**
 * 文本
 *
 * @see {@link BotTextMessage}
 */
export class BotTextMessageTextDto extends HttpRemoteOutput {
  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 图文
 *
 * @see {@link BotTextMessage}
 */
export class BotTextMessageMsgItemDto extends HttpRemoteOutput {
  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: string;

  /** 文本 */
  @JsonName('text', { type: () => BotTextMessageTextDto })
  text?: BotTextMessageTextDto;

  /** 图片 */
  @JsonName('image', { type: () => BotTextMessageImageDto })
  image?: BotTextMessageImageDto;
}

/**
 * 图文混排内容
 *
 * @see {@link BotTextMessage}
 */
export class BotTextMessageMixedDto extends HttpRemoteOutput {
  /** 图文列表 */
  @JsonName('msg_item', { type: () => [BotTextMessageMsgItemDto] })
  msgItem?: BotTextMessageMsgItemDto[];
}

/**
 * 引用的消息
 *
 * @see {@link BotTextMessage}
 */
export class BotTextMessageQuoteDto extends HttpRemoteOutput {
  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: string;

  /** 文本 */
  @JsonName('text', { type: () => BotTextMessageTextDto })
  text?: BotTextMessageTextDto;

  /** 图片 */
  @JsonName('image', { type: () => BotTextMessageImageDto })
  image?: BotTextMessageImageDto;

  /** 图文混排内容 */
  @JsonName('mixed', { type: () => BotTextMessageMixedDto })
  mixed?: BotTextMessageMixedDto;

  /** 语音 */
  @JsonName('voice', { type: () => BotTextMessageVoiceDto })
  voice?: BotTextMessageVoiceDto;

  /** 文件 */
  @JsonName('file', { type: () => BotTextMessageFileDto })
  file?: BotTextMessageFileDto;
}

/**
 * 文本消息
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
@WorkWeixinEvent({
  key: { msgtype: 'text' },
  desc: '文本消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100719',
})
export class BotTextMessage extends BotEnvelope {
  declare readonly msgType: 'text';

  /** 文本 */
  @JsonName('text', { type: () => BotTextMessageTextDto })
  text?: BotTextMessageTextDto;

  /** 引用的消息 */
  @JsonName('quote', { type: () => BotTextMessageQuoteDto })
  quote?: BotTextMessageQuoteDto;
}
