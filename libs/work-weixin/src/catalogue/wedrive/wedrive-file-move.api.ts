import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文件
 *
 * @see {@link WedriveFileMoveWorkWxInput}
 */
export class WedriveFileMoveItemDto extends HttpRemoteOutput {
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

/**
 * 文件
 *
 * @see {@link WedriveFileMoveWorkWxInput}
 */
export class WedriveFileMoveFileListDto extends HttpRemoteOutput {
  /** 文件列表 */
  @JsonName('item', { type: () => [WedriveFileMoveItemDto] })
  item?: WedriveFileMoveItemDto[];
}

/** 移动文件的返回结果，见 {@link WedriveFileMoveWorkWxInput} */
export class WedriveFileMoveWorkWxOutput extends WorkWxOutput {
  /** 文件列表 */
  @JsonName('file_list', { type: () => WedriveFileMoveFileListDto })
  fileList?: WedriveFileMoveFileListDto;
}

/**
 * 移动文件
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97884
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileMoveWorkWxInput.from({ fatherId: 'FATHER_ID', fileId: ['FILE_ID'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_move',
  desc: '移动文件',
  httpMethod: HttpMethod.Post,
  output: WedriveFileMoveWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97884',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileMoveWorkWxInput extends AuthWorkWxInput<WedriveFileMoveWorkWxOutput> {
  /** 父目录ID */
  @JsonName('fatherid')
  @IsDefined({ message: '父目录ID不能为空' })
  @IsString({ message: '父目录ID必须是字符串' })
  fatherId!: string;

  /** 是否覆盖重名文件 */
  @JsonName('replace')
  @IsOptional()
  @IsBoolean({ message: '是否覆盖重名文件必须是布尔值' })
  replace?: boolean;

  /** 文件ID列表 */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID列表不能为空' })
  @IsArray({ message: '文件ID列表必须是数组' })
  @IsString({ each: true, message: '文件ID列表的每一项必须是字符串' })
  fileId!: string[];
}
