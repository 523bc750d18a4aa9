import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 流式消息
 *
 * @see {@link BotStreamMessage}
 */
export class BotStreamMessageStreamDto extends HttpRemoteOutput {
  /** 流式消息ID */
  @JsonName('id')
  id?: string;
}

/**
 * 流式消息刷新
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
@WorkWeixinEvent({
  key: { msgtype: 'stream' },
  desc: '流式消息刷新',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100719',
})
export class BotStreamMessage extends BotEnvelope {
  declare readonly msgType: 'stream';

  /** 流式消息 */
  @JsonName('stream', { type: () => BotStreamMessageStreamDto })
  stream?: BotStreamMessageStreamDto;
}
