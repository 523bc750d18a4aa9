import { HttpMethod, HttpRemoteApi, IsOneOfTypes, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 批量获取审批单号的返回结果，见 {@link OaGetApprovalInfoWorkWxInput} */
export class OaGetApprovalInfoWorkWxOutput extends WorkWxOutput {
  /** 审批单号列表 */
  @JsonName('sp_no_list', { type: () => [String] })
  spNoList?: string[];

  /** 下一页游标 */
  @JsonName('new_next_cursor')
  newNextCursor?: string;
}

/**
 * 筛选条件
 *
 * @see {@link OaGetApprovalInfoWorkWxInput}
 */
export class OaGetApprovalInfoFiltersDto {
  /** 筛选类型。template_id-模板，creator-申请人，department-提单部门，sp_status-审批状态，record_type-审批单类型 */
  @JsonName('key', { sensitive: false })
  @IsOptional()
  @IsString({ message: '筛选类型必须是字符串' })
  key?: OpenEnum<'template_id' | 'creator' | 'department' | 'sp_status' | 'record_type'>;

  /** 筛选值 */
  @JsonName('value')
  @IsOptional()
  @IsString({ message: '筛选值必须是字符串' })
  value?: string;
}

/**
 * 批量获取审批单号
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/91816
 * @example
 * ```ts
 * await workWeixin.send(OaGetApprovalInfoWorkWxInput.from({ startTime: 'START_TIME', endTime: 'END_TIME' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/getapprovalinfo',
  desc: '批量获取审批单号',
  httpMethod: HttpMethod.Post,
  output: OaGetApprovalInfoWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'read',
  paging: { in: 'newCursor', out: 'newNextCursor', items: 'spNoList', limit: 'size', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91816',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaGetApprovalInfoWorkWxInput extends AuthWorkWxInput<OaGetApprovalInfoWorkWxOutput, string> {
  /** 开始时间 */
  @JsonName('starttime')
  @IsDefined({ message: '开始时间不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '开始时间必须是字符串或整数' })
  startTime!: string | number;

  /** 结束时间 */
  @JsonName('endtime')
  @IsDefined({ message: '结束时间不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '结束时间必须是字符串或整数' })
  endTime!: string | number;

  /** 分页游标 */
  @JsonName('new_cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  newCursor?: string;

  /** 分页大小。取值不超过100 */
  @JsonName('size')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  size?: number;

  /** 筛选条件列表 */
  @JsonName('filters', { type: () => [OaGetApprovalInfoFiltersDto] })
  @IsOptional()
  filters?: OaGetApprovalInfoFiltersDto[];
}
