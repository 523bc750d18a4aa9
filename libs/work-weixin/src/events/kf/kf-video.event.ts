import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 视频
 *
 * @see {@link KfVideoMessage}
 */
export class KfVideoMessageVideoDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 视频消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/video',
  key: { msgtype: 'video' },
  desc: '视频消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfVideoMessage extends KfEnvelope {
  declare readonly msgType: 'video';

  /** 视频 */
  @JsonName('video', { type: () => KfVideoMessageVideoDto })
  video?: KfVideoMessageVideoDto;
}
