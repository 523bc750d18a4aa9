import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 图片
 *
 * @see {@link PicWeixinEvent}
 */
export class PicWeixinEventPicListItemDto extends HttpRemoteOutput {
  /** 图片的MD5 */
  @JsonName('PicMd5Sum')
  picMd5Sum?: string;
}

/**
 * 图片
 *
 * @see {@link PicWeixinEvent}
 */
export class PicWeixinEventPicListDto extends HttpRemoteOutput {
  /** 图片列表 */
  @JsonName('item', { type: () => [PicWeixinEventPicListItemDto] })
  item?: PicWeixinEventPicListItemDto[];
}

/**
 * 发送的图片
 *
 * @see {@link PicWeixinEvent}
 */
export class PicWeixinEventSendPicsInfoDto extends HttpRemoteOutput {
  /** 数量 */
  @JsonName('Count')
  count?: number;

  /** 图片 */
  @JsonName('PicList', { type: () => PicWeixinEventPicListDto })
  picList?: PicWeixinEventPicListDto;
}

/**
 * 弹出微信相册发图器
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'pic_weixin' },
  desc: '弹出微信相册发图器',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class PicWeixinEvent extends EventEnvelope {
  declare readonly event: 'pic_weixin';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 发送的图片 */
  @JsonName('SendPicsInfo', { type: () => PicWeixinEventSendPicsInfoDto })
  sendPicsInfo?: PicWeixinEventSendPicsInfoDto;
}
