import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 文件
 *
 * @see {@link BotFileMessage}
 */
export class BotFileMessageFileDto extends HttpRemoteOutput {
  /** 链接 */
  @JsonName('url', { sensitive: true })
  url?: string;
}

/**
 * 文件消息
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
@WorkWeixinEvent({
  key: { msgtype: 'file' },
  desc: '文件消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100719',
})
export class BotFileMessage extends BotEnvelope {
  declare readonly msgType: 'file';

  /** 文件 */
  @JsonName('file', { type: () => BotFileMessageFileDto })
  file?: BotFileMessageFileDto;
}
