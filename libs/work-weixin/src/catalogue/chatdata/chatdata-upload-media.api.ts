import { type HttpFile, HttpMethod, HttpParameterType, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传临时文件到专区的返回结果，见 {@link ChatdataUploadMediaWorkWxInput} */
export class ChatdataUploadMediaWorkWxOutput extends WorkWxOutput {
  /** 文件类型 */
  @JsonName('type')
  type?: string;

  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;

  /** 创建时间 */
  @JsonName('created_at')
  createdAt?: string;
}

/**
 * 上传临时文件到专区
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100174
 * @example
 * ```ts
 * await workWeixin.send(ChatdataUploadMediaWorkWxInput.from({ type: 'TYPE', media: new HttpFile(Buffer.from('…'), 'example.png') }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/upload_media',
  desc: '上传临时文件到专区',
  httpMethod: HttpMethod.Post,
  type: HttpParameterType.FormData,
  output: ChatdataUploadMediaWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100174',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataUploadMediaWorkWxInput extends AuthWorkWxInput<ChatdataUploadMediaWorkWxOutput> {
  /** 文件类型 */
  @JsonName('type', { in: 'query' })
  @IsDefined({ message: '文件类型不能为空' })
  @IsString({ message: '文件类型必须是字符串' })
  type!: string;

  /** 媒体文件 */
  @JsonName('media')
  @IsDefined({ message: '媒体文件不能为空' })
  media!: HttpFile;
}
