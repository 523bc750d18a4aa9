import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type PagesOnly,
  RequiredIf,
} from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 已填成员
 *
 * @see {@link WedocGetFormStatisticWorkWxInput}
 */
export class WedocGetFormStatisticSubmitUsersDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 提交时间 */
  @JsonName('submit_time')
  submitTime?: number;

  /** 答案ID */
  @JsonName('answer_id')
  answerId?: number;

  /** 成员名字 */
  @JsonName('user_name')
  userName?: string;

  /** 外部用户临时ID */
  @JsonName('tmp_external_userid')
  tmpExternalUserId?: string;
}

/**
 * 未填成员
 *
 * @see {@link WedocGetFormStatisticWorkWxInput}
 */
export class WedocGetFormStatisticUnfillUsersDto extends HttpRemoteOutput {
  /** 成员UserID。官方页面未列出 */
  @JsonName('userid')
  userId?: string;

  /** 成员名字。官方页面未列出 */
  @JsonName('user_name')
  userName?: string;
}

/** 收集表的统计信息查询的返回结果，见 {@link WedocGetFormStatisticWorkWxInput} */
export class WedocGetFormStatisticWorkWxOutput extends WorkWxOutput {
  /** 已填次数 */
  @JsonName('fill_cnt')
  fillCnt?: number;

  /** 已填人数 */
  @JsonName('fill_user_cnt')
  fillUserCnt?: number;

  /** 未填人数 */
  @JsonName('unfill_user_cnt')
  unfillUserCnt?: number;

  /** 已填成员列表 */
  @JsonName('submit_users', { type: () => [WedocGetFormStatisticSubmitUsersDto] })
  submitUsers?: WedocGetFormStatisticSubmitUsersDto[];

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 分页游标 */
  @JsonName('cursor')
  cursor?: number;

  /** 未填成员列表 */
  @JsonName('unfill_users', { type: () => [WedocGetFormStatisticUnfillUsersDto] })
  unfillUsers?: WedocGetFormStatisticUnfillUsersDto[];
}

/**
 * 收集表的统计信息查询
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取
 * @see https://developer.work.weixin.qq.com/document/path/97818
 * @example
 * ```ts
 * await workWeixin.send(WedocGetFormStatisticWorkWxInput.from({ repeatedId: 'REPEATED_ID', reqType: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/get_form_statistic',
  desc: '收集表的统计信息查询',
  httpMethod: HttpMethod.Post,
  output: WedocGetFormStatisticWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'cursor', limit: 'limit', end: { field: 'hasMore', is: false } },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97818',
})
@WorkWxApi({ permission: '文档' })
export class WedocGetFormStatisticWorkWxInput extends AuthWorkWxInput<
  WedocGetFormStatisticWorkWxOutput,
  PagesOnly
> {
  /** 收集表周期ID */
  @JsonName('repeated_id')
  @IsDefined({ message: '收集表周期ID不能为空' })
  @IsString({ message: '收集表周期ID必须是字符串' })
  repeatedId!: string;

  /** 请求类型。1-仅统计结果，2-已提交列表，3-未提交列表 */
  @JsonName('req_type')
  @IsDefined({ message: '请求类型不能为空' })
  @IsIn([1, 2, 3], { message: '请求类型只能是1(仅统计结果)、2(已提交列表)或3(未提交列表)' })
  reqType!: 1 | 2 | 3;

  /** 开始时间 */
  @JsonName('start_time')
  @RequiredIf({ reqType: 2 }, { message: '请求类型为2(已提交列表)时开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  @RequiredIf({ reqType: 2 }, { message: '请求类型为2(已提交列表)时结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;

  /** 分页大小。取值不超过10000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(10_000, { message: '分页大小不能超过10000' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsInt({ message: '分页游标必须是整数' })
  cursor?: number;
}
