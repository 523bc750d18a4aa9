import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 图片
 *
 * @see {@link KfImageMessage}
 */
export class KfImageMessageImageDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 图片消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/image',
  key: { msgtype: 'image' },
  desc: '图片消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfImageMessage extends KfEnvelope {
  declare readonly msgType: 'image';

  /** 图片 */
  @JsonName('image', { type: () => KfImageMessageImageDto })
  image?: KfImageMessageImageDto;
}
