import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文件信息
 *
 * @see {@link WedriveFileRenameWorkWxInput}
 */
export class WedriveFileRenameFileDto extends HttpRemoteOutput {
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
}

/** 重命名文件的返回结果，见 {@link WedriveFileRenameWorkWxInput} */
export class WedriveFileRenameWorkWxOutput extends WorkWxOutput {
  /** 文件信息 */
  @JsonName('file', { type: () => WedriveFileRenameFileDto })
  file?: WedriveFileRenameFileDto;
}

/**
 * 重命名文件
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97883
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileRenameWorkWxInput.from({ fileId: 'FILE_ID', newName: '新名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_rename',
  desc: '重命名文件',
  httpMethod: HttpMethod.Post,
  output: WedriveFileRenameWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97883',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileRenameWorkWxInput extends AuthWorkWxInput<WedriveFileRenameWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;

  /** 新名称 */
  @JsonName('new_name')
  @IsDefined({ message: '新名称不能为空' })
  @IsString({ message: '新名称必须是字符串' })
  newName!: string;
}
