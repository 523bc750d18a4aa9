import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 链接
 *
 * @see {@link KfLinkMessage}
 */
export class KfLinkMessageLinkDto extends HttpRemoteOutput {
  /** 标题 */
  @JsonName('title')
  title?: string;

  /** 描述 */
  @JsonName('desc')
  desc?: string;

  /** 链接 */
  @JsonName('url')
  url?: string;

  /** 图片链接 */
  @JsonName('pic_url')
  picUrl?: string;
}

/**
 * 链接消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/link',
  key: { msgtype: 'link' },
  desc: '链接消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfLinkMessage extends KfEnvelope {
  declare readonly msgType: 'link';

  /** 链接 */
  @JsonName('link', { type: () => KfLinkMessageLinkDto })
  link?: KfLinkMessageLinkDto;
}
