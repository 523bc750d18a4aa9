import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { MessageEnvelope } from '../envelope/message-envelope.js';

/**
 * 视频消息
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
@WorkWeixinEvent({
  key: { MsgType: 'video' },
  desc: '视频消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90239',
})
export class VideoMessage extends MessageEnvelope {
  declare readonly msgType: 'video';

  /** 素材ID */
  @JsonName('MediaId')
  mediaId?: string;

  /** 缩略图素材ID */
  @JsonName('ThumbMediaId')
  thumbMediaId?: string;
}
