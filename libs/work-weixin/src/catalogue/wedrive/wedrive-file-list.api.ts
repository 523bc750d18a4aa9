import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文件
 *
 * @see {@link WedriveFileListWorkWxInput}
 */
export class WedriveFileListItemDto extends HttpRemoteOutput {
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

  /** 文件类型。1-文件夹，2-文件，3-文档，4-表格，5-收集表 */
  @JsonName('file_type', { type: () => Number })
  fileType?: OpenEnum<1 | 2 | 3 | 4 | 5>;

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

/**
 * 文件
 *
 * @see {@link WedriveFileListWorkWxInput}
 */
export class WedriveFileListFileListDto extends HttpRemoteOutput {
  /** 文件列表 */
  @JsonName('item', { type: () => [WedriveFileListItemDto] })
  item?: WedriveFileListItemDto[];
}

/** 获取文件列表的返回结果，见 {@link WedriveFileListWorkWxInput} */
export class WedriveFileListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页偏移量 */
  @JsonName('next_start')
  nextStart?: number;

  /** 文件列表 */
  @JsonName('file_list', { type: () => WedriveFileListFileListDto })
  fileList?: WedriveFileListFileListDto;
}

/**
 * 获取文件列表
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93657
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileListWorkWxInput.from({ spaceId: 'SPACE_ID', fatherId: 'FATHER_ID', sortType: 1, start: 1, limit: 100 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_list',
  desc: '获取文件列表',
  httpMethod: HttpMethod.Post,
  output: WedriveFileListWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  paging: {
    in: 'start',
    out: 'nextStart',
    items: 'fileList.item',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
    style: 'offset',
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93657',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileListWorkWxInput extends AuthWorkWxInput<
  WedriveFileListWorkWxOutput,
  WedriveFileListItemDto
> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;

  /** 父目录ID */
  @JsonName('fatherid')
  @IsDefined({ message: '父目录ID不能为空' })
  @IsString({ message: '父目录ID必须是字符串' })
  fatherId!: string;

  /** 排序方式。1-名字升序，2-名字降序，3-大小升序，4-大小降序，5-修改时间升序，6-修改时间降序 */
  @JsonName('sort_type')
  @IsDefined({ message: '排序方式不能为空' })
  @IsInt({ message: '排序方式必须是整数' })
  sortType!: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;

  /** 起始偏移量 */
  @JsonName('start')
  @IsDefined({ message: '起始偏移量不能为空' })
  @IsInt({ message: '起始偏移量必须是整数' })
  start!: number;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsDefined({ message: '分页大小不能为空' })
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit!: number;
}
