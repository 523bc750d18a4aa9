import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 文件
 *
 * @see {@link BotMixedMessage}
 */
export class BotMixedMessageFileDto extends HttpRemoteOutput {
  /** 链接 */
  @JsonName('url', { sensitive: true })
  url?: string;
}

/**
 * 语音
 *
 * @see {@link BotMixedMessage}
 */
export class BotMixedMessageVoiceDto extends HttpRemoteOutput {
  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 图片
 *
 * @see {@link BotMixedMessage}
 */
export class BotMixedMessageImageDto extends HttpRemoteOutput {
  /** 链接 */
  @JsonName('url', { sensitive: true })
  url?: string;
}

/**
 * 文本
 *
 * @see {@link BotMixedMessage}
 */
export class BotMixedMessageTextDto extends HttpRemoteOutput {
  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 图文
 *
 * @see {@link BotMixedMessage}
 */
export class BotMixedMessageMsgItemDto extends HttpRemoteOutput {
  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: string;

  /** 文本 */
  @JsonName('text', { type: () => BotMixedMessageTextDto })
  text?: BotMixedMessageTextDto;

  /** 图片 */
  @JsonName('image', { type: () => BotMixedMessageImageDto })
  image?: BotMixedMessageImageDto;
}

/**
 * 图文混排内容
 *
 * @see {@link BotMixedMessage}
 */
export class BotMixedMessageMixedDto extends HttpRemoteOutput {
  /** 图文列表 */
  @JsonName('msg_item', { type: () => [BotMixedMessageMsgItemDto] })
  msgItem?: BotMixedMessageMsgItemDto[];
}

/**
 * 引用的消息
 *
 * @see {@link BotMixedMessage}
 */
export class BotMixedMessageQuoteDto extends HttpRemoteOutput {
  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: string;

  /** 文本 */
  @JsonName('text', { type: () => BotMixedMessageTextDto })
  text?: BotMixedMessageTextDto;

  /** 图片 */
  @JsonName('image', { type: () => BotMixedMessageImageDto })
  image?: BotMixedMessageImageDto;

  /** 图文混排内容 */
  @JsonName('mixed', { type: () => BotMixedMessageMixedDto })
  mixed?: BotMixedMessageMixedDto;

  /** 语音 */
  @JsonName('voice', { type: () => BotMixedMessageVoiceDto })
  voice?: BotMixedMessageVoiceDto;

  /** 文件 */
  @JsonName('file', { type: () => BotMixedMessageFileDto })
  file?: BotMixedMessageFileDto;
}

/**
 * 图文混排消息
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
@WorkWeixinEvent({
  key: { msgtype: 'mixed' },
  desc: '图文混排消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100719',
})
export class BotMixedMessage extends BotEnvelope {
  declare readonly msgType: 'mixed';

  /** 图文混排内容 */
  @JsonName('mixed', { type: () => BotMixedMessageMixedDto })
  mixed?: BotMixedMessageMixedDto;

  /** 引用的消息 */
  @JsonName('quote', { type: () => BotMixedMessageQuoteDto })
  quote?: BotMixedMessageQuoteDto;
}
