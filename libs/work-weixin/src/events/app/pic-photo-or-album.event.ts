import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 图片
 *
 * @see {@link PicPhotoOrAlbumEvent}
 */
export class PicPhotoOrAlbumEventPicListItemDto extends HttpRemoteOutput {
  /** 图片的MD5 */
  @JsonName('PicMd5Sum')
  picMd5Sum?: string;
}

/**
 * 图片
 *
 * @see {@link PicPhotoOrAlbumEvent}
 */
export class PicPhotoOrAlbumEventPicListDto extends HttpRemoteOutput {
  /** 图片列表 */
  @JsonName('item', { type: () => [PicPhotoOrAlbumEventPicListItemDto] })
  item?: PicPhotoOrAlbumEventPicListItemDto[];
}

/**
 * 发送的图片
 *
 * @see {@link PicPhotoOrAlbumEvent}
 */
export class PicPhotoOrAlbumEventSendPicsInfoDto extends HttpRemoteOutput {
  /** 数量 */
  @JsonName('Count')
  count?: number;

  /** 图片 */
  @JsonName('PicList', { type: () => PicPhotoOrAlbumEventPicListDto })
  picList?: PicPhotoOrAlbumEventPicListDto;
}

/**
 * 弹出拍照或者相册发图
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'pic_photo_or_album' },
  desc: '弹出拍照或者相册发图',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class PicPhotoOrAlbumEvent extends EventEnvelope {
  declare readonly event: 'pic_photo_or_album';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 发送的图片 */
  @JsonName('SendPicsInfo', { type: () => PicPhotoOrAlbumEventSendPicsInfoDto })
  sendPicsInfo?: PicPhotoOrAlbumEventSendPicsInfoDto;
}
