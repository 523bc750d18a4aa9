import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传文件的返回结果，见 {@link WedriveFileUploadWorkWxInput} */
export class WedriveFileUploadWorkWxOutput extends WorkWxOutput {
  /** 文件ID */
  @JsonName('fileid')
  fileId?: string;
}

/**
 * 上传文件
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97880
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileUploadWorkWxInput.from({ spaceId: 'SPACE_ID', fileName: '文件名', fileBase64Content: '文件Base64内容' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_upload',
  desc: '上传文件',
  httpMethod: HttpMethod.Post,
  output: WedriveFileUploadWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97880',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileUploadWorkWxInput extends AuthWorkWxInput<WedriveFileUploadWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @AtLeastOneOf(['spaceId', 'fatherId', 'selectedTicket'], {
    message: '空间ID、父目录ID和选人票据至少需要填写一个',
  })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId?: string;

  /** 父目录ID */
  @JsonName('fatherid')
  @IsOptional()
  @IsString({ message: '父目录ID必须是字符串' })
  fatherId?: string;

  /** 选人票据 */
  @JsonName('selected_ticket', { sensitive: true })
  @IsOptional()
  @IsString({ message: '选人票据必须是字符串' })
  selectedTicket?: string;

  /** 文件名 */
  @JsonName('file_name')
  @IsDefined({ message: '文件名不能为空' })
  @IsString({ message: '文件名必须是字符串' })
  fileName!: string;

  /** 文件Base64内容 */
  @JsonName('file_base64_content')
  @IsDefined({ message: '文件Base64内容不能为空' })
  @IsString({ message: '文件Base64内容必须是字符串' })
  fileBase64Content!: string;
}
