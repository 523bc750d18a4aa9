import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 分块上传初始化的返回结果，见 {@link WedriveFileUploadInitWorkWxInput} */
export class WedriveFileUploadInitWorkWxOutput extends WorkWxOutput {
  /** 是否命中秒传 */
  @JsonName('hit_exist')
  hitExist?: boolean;

  /** 上传凭证 */
  @JsonName('upload_key', { sensitive: true })
  uploadKey?: string;

  /** 文件ID */
  @JsonName('fileid')
  fileId?: string;
}

/**
 * 分块上传初始化
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/98004
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileUploadInitWorkWxInput.from({ spaceId: 'SPACE_ID', fileName: '文件名', size: 1, blockSha: ['BLOCK_SHA'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_upload_init',
  desc: '分块上传初始化',
  httpMethod: HttpMethod.Post,
  output: WedriveFileUploadInitWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98004',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileUploadInitWorkWxInput extends AuthWorkWxInput<WedriveFileUploadInitWorkWxOutput> {
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

  /** 文件大小 */
  @JsonName('size')
  @IsDefined({ message: '文件大小不能为空' })
  @IsInt({ message: '文件大小必须是整数' })
  size!: number;

  /** 分块累积SHA列表 */
  @JsonName('block_sha')
  @IsDefined({ message: '分块累积SHA列表不能为空' })
  @IsArray({ message: '分块累积SHA列表必须是数组' })
  @IsString({ each: true, message: '分块累积SHA列表的每一项必须是字符串' })
  blockSha!: string[];

  /** 是否不推送卡片 */
  @JsonName('skip_push_card')
  @IsOptional()
  @IsBoolean({ message: '是否不推送卡片必须是布尔值' })
  skipPushCard?: boolean;
}
