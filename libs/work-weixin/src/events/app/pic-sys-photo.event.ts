import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 图片
 *
 * @see {@link PicSysPhotoEvent}
 */
export class PicSysPhotoEventPicListItemDto extends HttpRemoteOutput {
  /** 图片的MD5 */
  @JsonName('PicMd5Sum')
  picMd5Sum?: string;
}

/**
 * 图片
 *
 * @see {@link PicSysPhotoEvent}
 */
export class PicSysPhotoEventPicListDto extends HttpRemoteOutput {
  /** 图片列表 */
  @JsonName('item', { type: () => [PicSysPhotoEventPicListItemDto] })
  item?: PicSysPhotoEventPicListItemDto[];
}

/**
 * 发送的图片
 *
 * @see {@link PicSysPhotoEvent}
 */
export class PicSysPhotoEventSendPicsInfoDto extends HttpRemoteOutput {
  /** 数量 */
  @JsonName('Count')
  count?: number;

  /** 图片 */
  @JsonName('PicList', { type: () => PicSysPhotoEventPicListDto })
  picList?: PicSysPhotoEventPicListDto;
}

/**
 * 弹出系统拍照发图
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'pic_sysphoto' },
  desc: '弹出系统拍照发图',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class PicSysPhotoEvent extends EventEnvelope {
  declare readonly event: 'pic_sysphoto';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 发送的图片 */
  @JsonName('SendPicsInfo', { type: () => PicSysPhotoEventSendPicsInfoDto })
  sendPicsInfo?: PicSysPhotoEventSendPicsInfoDto;
}
