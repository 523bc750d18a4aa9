import {
  type HttpFile,
  HttpMethod,
  HttpParameterType,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined, IsIn } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传附件资源的返回结果，见 {@link MediaUploadAttachmentWorkWxInput} */
export class MediaUploadAttachmentWorkWxOutput extends WorkWxOutput {
  /** 素材类型。image-图片，voice-语音，video-视频，file-文件 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'image' | 'voice' | 'video' | 'file'>;

  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;

  /** 创建时间 */
  @JsonName('created_at')
  createdAt?: number;
}

/**
 * 上传附件资源
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95098
 * @example
 * ```ts
 * await workWeixin.send(MediaUploadAttachmentWorkWxInput.from({ mediaType: 'image', attachmentType: 1, media: new HttpFile(Buffer.from('…'), 'example.png') }));
 * ```
 */
@HttpRemoteApi({
  action: 'media/upload_attachment',
  desc: '上传附件资源',
  httpMethod: HttpMethod.Post,
  type: HttpParameterType.FormData,
  output: MediaUploadAttachmentWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95098',
})
@WorkWxApi({ permission: '客户联系' })
export class MediaUploadAttachmentWorkWxInput extends AuthWorkWxInput<MediaUploadAttachmentWorkWxOutput> {
  /** 媒体类型。image-图片，video-视频，file-文件 */
  @JsonName('media_type', { in: 'query' })
  @IsDefined({ message: '媒体类型不能为空' })
  @IsIn(['image', 'video', 'file'], { message: '媒体类型只能是image(图片)、video(视频)或file(文件)' })
  mediaType!: 'image' | 'video' | 'file';

  /** 附件类型。1-朋友圈，2-商品图册 */
  @JsonName('attachment_type', { in: 'query' })
  @IsDefined({ message: '附件类型不能为空' })
  @IsIn([1, 2], { message: '附件类型只能是1(朋友圈)或2(商品图册)' })
  attachmentType!: 1 | 2;

  /** 媒体文件 */
  @JsonName('media')
  @IsDefined({ message: '媒体文件不能为空' })
  media!: HttpFile;
}
