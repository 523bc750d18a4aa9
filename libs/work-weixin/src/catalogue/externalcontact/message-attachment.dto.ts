import { GivenFor, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsDefined, IsIn } from 'class-validator';
import { AttachmentFileDto } from './attachment-file.dto.js';
import { AttachmentImageDto } from './attachment-image.dto.js';
import { AttachmentLinkDto } from './attachment-link.dto.js';
import { AttachmentMiniprogramDto } from './attachment-miniprogram.dto.js';
import { AttachmentVideoDto } from './attachment-video.dto.js';

/**
 * 附件
 *
 * @see {@link ExternalcontactAddMsgTemplateWorkWxInput}
 */
export class MessageAttachmentDto {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    { image: 'image'; link: 'link'; miniprogram: 'miniprogram'; video: 'video'; file: 'file' }
  >;

  /** 消息类型。image-图片，link-图文链接，miniprogram-小程序，video-视频，file-文件 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['image', 'link', 'miniprogram', 'video', 'file'], {
    message: '消息类型只能是image(图片)、link(图文链接)、miniprogram(小程序)、video(视频)或file(文件)',
  })
  msgType!: 'image' | 'link' | 'miniprogram' | 'video' | 'file';

  /** 图片附件 */
  @JsonName('image', { type: () => AttachmentImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片附件不能为空' })
  image?: AttachmentImageDto;

  /** 图文附件 */
  @JsonName('link', { type: () => AttachmentLinkDto })
  @GivenFor('msgType', 'link', { message: '消息类型为link时图文附件不能为空' })
  link?: AttachmentLinkDto;

  /** 小程序附件 */
  @JsonName('miniprogram', { type: () => AttachmentMiniprogramDto })
  @GivenFor('msgType', 'miniprogram', { message: '消息类型为miniprogram时小程序附件不能为空' })
  miniprogram?: AttachmentMiniprogramDto;

  /** 视频附件 */
  @JsonName('video', { type: () => AttachmentVideoDto })
  @GivenFor('msgType', 'video', { message: '消息类型为video时视频附件不能为空' })
  video?: AttachmentVideoDto;

  /** 文件附件 */
  @JsonName('file', { type: () => AttachmentFileDto })
  @GivenFor('msgType', 'file', { message: '消息类型为file时文件附件不能为空' })
  file?: AttachmentFileDto;
}
