import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 记录
 *
 * @see {@link SecurityAdminOperLogListWorkWxInput}
 */
export class SecurityAdminOperLogListRecordListDto extends HttpRemoteOutput {
  /** 操作时间 */
  @JsonName('time')
  time?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 操作类型 */
  @JsonName('oper_type')
  operType?: number;

  /** 操作行为 */
  @JsonName('detail_type')
  detailType?: number;

  /** 相关数据 */
  @JsonName('detail_info')
  detailInfo?: string;

  /** IP地址 */
  @JsonName('ip', { sensitive: true })
  ip?: string;
}

/** 获取管理端操作日志的返回结果，见 {@link SecurityAdminOperLogListWorkWxInput} */
export class SecurityAdminOperLogListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 记录列表 */
  @JsonName('record_list', { type: () => [SecurityAdminOperLogListRecordListDto] })
  recordList?: SecurityAdminOperLogListRecordListDto[];
}

/**
 * 获取管理端操作日志
 *
 * 权限说明：自建应用须在管理端「管理端操作日志」的可调用应用列表中
 *
 * 频率限制：每企业每分钟600次
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过7天
 * @see https://developer.work.weixin.qq.com/document/path/100179
 * @example
 * ```ts
 * await workWeixin.send(SecurityAdminOperLogListWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/admin_oper_log/list',
  desc: '获取管理端操作日志',
  httpMethod: HttpMethod.Post,
  output: SecurityAdminOperLogListWorkWxOutput,
  credential: ['security', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'recordList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100179',
})
@WorkWxApi({ permission: '管理端操作日志', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class SecurityAdminOperLogListWorkWxInput extends AuthWorkWxInput<
  SecurityAdminOperLogListWorkWxOutput,
  SecurityAdminOperLogListRecordListDto
> {
  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 操作类型 */
  @JsonName('oper_type')
  @IsOptional()
  @IsInt({ message: '操作类型必须是整数' })
  operType?: number;

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值1~400 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Min(1, { message: '分页大小必须在1-400之间' })
  @Max(400, { message: '分页大小必须在1-400之间' })
  limit?: number;
}
