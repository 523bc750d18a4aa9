import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 文件
 *
 * @see {@link KfFileMessage}
 */
export class KfFileMessageFileDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 文件消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/file',
  key: { msgtype: 'file' },
  desc: '文件消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfFileMessage extends KfEnvelope {
  declare readonly msgType: 'file';

  /** 文件 */
  @JsonName('file', { type: () => KfFileMessageFileDto })
  file?: KfFileMessageFileDto;
}
