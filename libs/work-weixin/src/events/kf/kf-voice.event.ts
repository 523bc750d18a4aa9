import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 语音
 *
 * @see {@link KfVoiceMessage}
 */
export class KfVoiceMessageVoiceDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 语音消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/voice',
  key: { msgtype: 'voice' },
  desc: '语音消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfVoiceMessage extends KfEnvelope {
  declare readonly msgType: 'voice';

  /** 语音 */
  @JsonName('voice', { type: () => KfVoiceMessageVoiceDto })
  voice?: KfVoiceMessageVoiceDto;
}
