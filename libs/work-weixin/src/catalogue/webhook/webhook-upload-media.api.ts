import {
  type HttpFile,
  HttpMethod,
  HttpParameterType,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { WorkWxInput } from '../../declare/work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传群机器人文件的返回结果，见 {@link WebhookUploadMediaWorkWxInput} */
export class WebhookUploadMediaWorkWxOutput extends WorkWxOutput {
  /** 素材类型。voice-语音，file-文件 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'voice' | 'file'>;

  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;

  /** 创建时间 */
  @JsonName('created_at')
  createdAt?: string;
}

/**
 * 上传群机器人文件
 * @see https://developer.work.weixin.qq.com/document/path/99110
 * @example
 * ```ts
 * await workWeixin.send(WebhookUploadMediaWorkWxInput.from({ key: 'KEY', type: 'TYPE', media: new HttpFile(Buffer.from('…'), 'example.png') }));
 * ```
 */
@HttpRemoteApi({
  action: 'webhook/upload_media',
  desc: '上传群机器人文件',
  httpMethod: HttpMethod.Post,
  type: HttpParameterType.FormData,
  output: WebhookUploadMediaWorkWxOutput,
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99110',
})
export class WebhookUploadMediaWorkWxInput extends WorkWxInput<WebhookUploadMediaWorkWxOutput> {
  /** 机器人密钥 */
  @JsonName('key', { in: 'query', sensitive: true })
  @IsDefined({ message: '机器人密钥不能为空' })
  @IsString({ message: '机器人密钥必须是字符串' })
  key!: string;

  /** 素材类型 */
  @JsonName('type', { in: 'query' })
  @IsDefined({ message: '素材类型不能为空' })
  @IsString({ message: '素材类型必须是字符串' })
  type!: string;

  /** 媒体文件 */
  @JsonName('media')
  @IsDefined({ message: '媒体文件不能为空' })
  media!: HttpFile;
}
