import {
  type HttpFile,
  HttpMethod,
  HttpParameterType,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传临时素材的返回结果，见 {@link MediaUploadWorkWxInput} */
export class MediaUploadWorkWxOutput extends WorkWxOutput {
  /** 素材类型。image-图片，voice-语音，video-视频，file-文件 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'image' | 'voice' | 'video' | 'file'>;

  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;

  /** 创建时间 */
  @JsonName('created_at')
  createdAt?: string;
}

/**
 * 上传临时素材
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90253
 * @example
 * ```ts
 * await workWeixin.send(MediaUploadWorkWxInput.from({ type: 'image', media: new HttpFile(Buffer.from('…'), 'example.png') }));
 * ```
 */
@HttpRemoteApi({
  action: 'media/upload',
  desc: '上传临时素材',
  httpMethod: HttpMethod.Post,
  type: HttpParameterType.FormData,
  output: MediaUploadWorkWxOutput,
  credential: ['any'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90253',
})
export class MediaUploadWorkWxInput extends AuthWorkWxInput<MediaUploadWorkWxOutput> {
  /** 素材类型。image-图片，voice-语音，video-视频，file-文件 */
  @JsonName('type', { in: 'query' })
  @IsDefined({ message: '素材类型不能为空' })
  @IsString({ message: '素材类型必须是字符串' })
  type!: OpenEnum<'image' | 'voice' | 'video' | 'file'>;

  /** 媒体文件 */
  @JsonName('media')
  @IsDefined({ message: '媒体文件不能为空' })
  media!: HttpFile;
}
