import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取健康上报任务ID列表的返回结果，见 {@link HealthGetReportJobIdsWorkWxInput} */
export class HealthGetReportJobIdsWorkWxOutput extends WorkWxOutput {
  /** 是否拉取完毕。0-未拉完，1-已拉完 */
  @JsonName('ending', { type: () => Number })
  ending?: OpenEnum<0 | 1>;

  /** 任务ID列表 */
  @JsonName('jobids', { type: () => [String] })
  jobIds?: string[];
}

/**
 * 获取健康上报任务ID列表
 *
 * 权限说明：自建应用须在管理端「健康上报」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93677
 * @example
 * ```ts
 * await workWeixin.send(HealthGetReportJobIdsWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'health/get_report_jobids',
  desc: '获取健康上报任务ID列表',
  httpMethod: HttpMethod.Post,
  output: HealthGetReportJobIdsWorkWxOutput,
  credential: ['health', 'app'],
  effect: 'read',
  paging: { in: 'offset', items: 'jobIds', limit: 'limit', end: { field: 'ending', is: 1 }, style: 'offset' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93677',
})
@WorkWxApi({ permission: '健康上报' })
export class HealthGetReportJobIdsWorkWxInput extends AuthWorkWxInput<
  HealthGetReportJobIdsWorkWxOutput,
  string
> {
  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小。取值1~100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Min(1, { message: '分页大小必须在1-100之间' })
  @Max(100, { message: '分页大小必须在1-100之间' })
  limit?: number;
}
