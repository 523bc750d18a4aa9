import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 小程序
 *
 * @see {@link KfMiniprogramMessage}
 */
export class KfMiniprogramMessageMiniprogramDto extends HttpRemoteOutput {
  /** 标题 */
  @JsonName('title')
  title?: string;

  /** 小程序AppID */
  @JsonName('appid')
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  pagePath?: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  thumbMediaId?: string;
}

/**
 * 小程序消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/miniprogram',
  key: { msgtype: 'miniprogram' },
  desc: '小程序消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfMiniprogramMessage extends KfEnvelope {
  declare readonly msgType: 'miniprogram';

  /** 小程序 */
  @JsonName('miniprogram', { type: () => KfMiniprogramMessageMiniprogramDto })
  miniprogram?: KfMiniprogramMessageMiniprogramDto;
}
