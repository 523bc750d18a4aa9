import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文件信息
 *
 * @see {@link WedriveGetFileInfoWorkWxInput}
 */
export class WedriveGetFileInfoFileInfoDto extends HttpRemoteOutput {
  /** 文件ID */
  @JsonName('fileid')
  fileId?: string;

  /** 文件名 */
  @JsonName('file_name')
  fileName?: string;

  /** 空间ID */
  @JsonName('spaceid')
  spaceId?: string;

  /** 父目录ID */
  @JsonName('fatherid')
  fatherId?: string;

  /** 文件大小 */
  @JsonName('file_size')
  fileSize?: number;

  /** 创建时间 */
  @JsonName('ctime')
  ctime?: number;

  /** 修改时间 */
  @JsonName('mtime')
  mtime?: number;

  /** 文件类型。1-文件夹，2-文件，3-文档，4-表格，5-收集表，6-幻灯片 */
  @JsonName('file_type', { type: () => Number })
  fileType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;

  /** 文件状态。1-正常，2-已删除 */
  @JsonName('file_status', { type: () => Number })
  fileStatus?: OpenEnum<1 | 2>;

  /** 文件SHA值 */
  @JsonName('sha')
  sha?: string;

  /** MD5值 */
  @JsonName('md5')
  md5?: string;

  /** 访问链接 */
  @JsonName('url')
  url?: string;
}

/** 获取文件信息的返回结果，见 {@link WedriveGetFileInfoWorkWxInput} */
export class WedriveGetFileInfoWorkWxOutput extends WorkWxOutput {
  /** 文件信息 */
  @JsonName('file_info', { type: () => WedriveGetFileInfoFileInfoDto })
  fileInfo?: WedriveGetFileInfoFileInfoDto;
}

/**
 * 获取文件信息
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97886
 * @example
 * ```ts
 * await workWeixin.send(WedriveGetFileInfoWorkWxInput.from({ fileId: 'FILE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_info',
  desc: '获取文件信息',
  httpMethod: HttpMethod.Post,
  output: WedriveGetFileInfoWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97886',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveGetFileInfoWorkWxInput extends AuthWorkWxInput<WedriveGetFileInfoWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;
}
