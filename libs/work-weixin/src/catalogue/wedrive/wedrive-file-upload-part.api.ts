import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 分块上传文件的返回结果，见 {@link WedriveFileUploadPartWorkWxInput} */
export class WedriveFileUploadPartWorkWxOutput extends WorkWxOutput {}

/**
 * 分块上传文件
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/98004
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileUploadPartWorkWxInput.from({ uploadKey: 'UPLOAD_KEY', index: 1, fileBase64Content: '文件Base64内容' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_upload_part',
  desc: '分块上传文件',
  httpMethod: HttpMethod.Post,
  output: WedriveFileUploadPartWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98004',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileUploadPartWorkWxInput extends AuthWorkWxInput<WedriveFileUploadPartWorkWxOutput> {
  /** 上传凭证 */
  @JsonName('upload_key', { sensitive: true })
  @IsDefined({ message: '上传凭证不能为空' })
  @IsString({ message: '上传凭证必须是字符串' })
  uploadKey!: string;

  /** 分块序号 */
  @JsonName('index')
  @IsDefined({ message: '分块序号不能为空' })
  @IsInt({ message: '分块序号必须是整数' })
  index!: number;

  /** 文件Base64内容 */
  @JsonName('file_base64_content')
  @IsDefined({ message: '文件Base64内容不能为空' })
  @IsString({ message: '文件Base64内容必须是字符串' })
  fileBase64Content!: string;
}
