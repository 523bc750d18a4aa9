import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 图片
 *
 * @see {@link BotImageMessage}
 */
export class BotImageMessageImageDto extends HttpRemoteOutput {
  /** 链接 */
  @JsonName('url', { sensitive: true })
  url?: string;
}

/**
 * 图片消息
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
@WorkWeixinEvent({
  key: { msgtype: 'image' },
  desc: '图片消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100719',
})
export class BotImageMessage extends BotEnvelope {
  declare readonly msgType: 'image';

  /** 图片 */
  @JsonName('image', { type: () => BotImageMessageImageDto })
  image?: BotImageMessageImageDto;
}
