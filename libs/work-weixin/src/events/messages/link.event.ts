import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { MessageEnvelope } from '../envelope/message-envelope.js';

/**
 * 链接消息
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
@WorkWeixinEvent({
  key: { MsgType: 'link' },
  desc: '链接消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90239',
})
export class LinkMessage extends MessageEnvelope {
  declare readonly msgType: 'link';

  /** 标题 */
  @JsonName('Title')
  title?: string;

  /** 描述 */
  @JsonName('Description')
  description?: string;

  /** 链接 */
  @JsonName('Url')
  url?: string;

  /** 图片链接 */
  @JsonName('PicUrl', { sensitive: true })
  picUrl?: string;
}
