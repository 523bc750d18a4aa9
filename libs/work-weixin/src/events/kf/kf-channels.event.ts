import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 视频号消息
 *
 * @see {@link KfChannelsMessage}
 */
export class KfChannelsMessageChannelsDto extends HttpRemoteOutput {
  /** 子类型 */
  @JsonName('sub_type')
  subType?: number;

  /** 昵称 */
  @JsonName('nickname')
  nickname?: string;

  /** 标题 */
  @JsonName('title')
  title?: string;
}

/**
 * 视频号消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/channels',
  key: { msgtype: 'channels' },
  desc: '视频号消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfChannelsMessage extends KfEnvelope {
  declare readonly msgType: 'channels';

  /** 视频号消息 */
  @JsonName('channels', { type: () => KfChannelsMessageChannelsDto })
  channels?: KfChannelsMessageChannelsDto;
}
