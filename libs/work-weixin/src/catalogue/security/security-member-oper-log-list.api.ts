import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 记录
 *
 * @see {@link SecurityMemberOperLogListWorkWxInput}
 */
export class SecurityMemberOperLogListRecordListDto extends HttpRemoteOutput {
  /** 操作时间 */
  @JsonName('time')
  time?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 操作类型 */
  @JsonName('oper_type')
  operType?: number;

  /** 相关数据 */
  @JsonName('detail_info')
  detailInfo?: string;

  /** IP地址 */
  @JsonName('ip', { sensitive: true })
  ip?: string;
}

/** 获取成员操作记录的返回结果，见 {@link SecurityMemberOperLogListWorkWxInput} */
export class SecurityMemberOperLogListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 记录列表 */
  @JsonName('record_list', { type: () => [SecurityMemberOperLogListRecordListDto] })
  recordList?: SecurityMemberOperLogListRecordListDto[];
}

/**
 * 获取成员操作记录
 *
 * 权限说明：自建应用须在管理端「成员操作记录」的可调用应用列表中
 *
 * 频率限制：每企业每分钟600次
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过7天
 * @see https://developer.work.weixin.qq.com/document/path/100178
 * @example
 * ```ts
 * await workWeixin.send(SecurityMemberOperLogListWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/member_oper_log/list',
  desc: '获取成员操作记录',
  httpMethod: HttpMethod.Post,
  output: SecurityMemberOperLogListWorkWxOutput,
  credential: ['security', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'recordList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100178',
})
@WorkWxApi({ permission: '成员操作记录', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class SecurityMemberOperLogListWorkWxInput extends AuthWorkWxInput<
  SecurityMemberOperLogListWorkWxOutput,
  SecurityMemberOperLogListRecordListDto
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

  /** 操作类型。1-添加外部联系人，2-删除外部联系人，3-标记企业客户，4-新设备登录，5-更换手机号，6-绑定微信号，7-换绑微信号，8-邀请成员，9-封禁登录，11-修改昵称，12-修改姓名，13-副设备登录，15-确认高级功能订单，16-应用变更，17-确认会话存档订单，20-封禁互通，21-锁定设备 */
  @JsonName('oper_type')
  @IsOptional()
  @IsInt({ message: '操作类型必须是整数' })
  operType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | 12 | 13 | 15 | 16 | 17 | 20 | 21>;

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
