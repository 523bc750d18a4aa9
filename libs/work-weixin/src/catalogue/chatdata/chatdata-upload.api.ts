import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传临时文件到专区（旧）的返回结果，见 {@link ChatdataUploadWorkWxInput} */
export class ChatdataUploadWorkWxOutput extends WorkWxOutput {
  /** 文件类型 */
  @JsonName('type')
  type?: string;

  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;

  /** 创建时间 */
  @JsonName('created_at')
  createdAt?: number;
}

/**
 * 上传临时文件到专区（旧）
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中
 * @deprecated 官方文档（2026-02-28）已无此接口，请改用 {@link ChatdataUploadMediaWorkWxInput}（chatdata/upload_media）
 * @see https://developer.work.weixin.qq.com/document/path/100175
 * @example
 * ```ts
 * await workWeixin.send(ChatdataUploadWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/upload',
  desc: '上传临时文件到专区（旧）',
  httpMethod: HttpMethod.Post,
  output: ChatdataUploadWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100175',
})
@WorkWxApi({ permission: '数据与智能专区', replacement: 'chatdata/upload_media' })
export class ChatdataUploadWorkWxInput extends AuthWorkWxInput<ChatdataUploadWorkWxOutput> {
  /** 文件类型 */
  @JsonName('type', { in: 'query' })
  @IsOptional()
  @IsString({ message: '文件类型必须是字符串' })
  type?: string;
}
