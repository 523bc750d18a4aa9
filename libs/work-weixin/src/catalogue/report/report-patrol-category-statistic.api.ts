import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 统计看板
 *
 * @see {@link ReportPatrolCategoryStatisticWorkWxInput}
 */
export class ReportPatrolCategoryStatisticDashboardListDto extends HttpRemoteOutput {
  /** 分类ID */
  @JsonName('category_id')
  categoryId?: string;

  /** 分类名称 */
  @JsonName('category_name')
  categoryName?: string;

  /** 分类等级 */
  @JsonName('category_level')
  categoryLevel?: number;

  /** 累计上报数 */
  @JsonName('total_case')
  totalCase?: number;

  /** 累计办结数 */
  @JsonName('total_solved')
  totalSolved?: number;

  /** 分类类型。0-其他，1-有效分类 */
  @JsonName('category_type', { type: () => Number })
  categoryType?: OpenEnum<0 | 1>;
}

/** 获取上报事件分类统计的返回结果，见 {@link ReportPatrolCategoryStatisticWorkWxInput} */
export class ReportPatrolCategoryStatisticWorkWxOutput extends WorkWxOutput {
  /** 统计看板列表 */
  @JsonName('dashboard_list', { type: () => [ReportPatrolCategoryStatisticDashboardListDto] })
  dashboardList?: ReportPatrolCategoryStatisticDashboardListDto[];
}

/**
 * 获取上报事件分类统计
 *
 * 权限说明：自建应用须在管理端「巡查上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93534
 * @example
 * ```ts
 * await workWeixin.send(ReportPatrolCategoryStatisticWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/patrol/category_statistic',
  desc: '获取上报事件分类统计',
  httpMethod: HttpMethod.Post,
  output: ReportPatrolCategoryStatisticWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93534',
})
@WorkWxApi({ permission: '巡查上报' })
export class ReportPatrolCategoryStatisticWorkWxInput extends AuthWorkWxInput<ReportPatrolCategoryStatisticWorkWxOutput> {
  /** 分类ID */
  @JsonName('category_id')
  @IsOptional()
  @IsString({ message: '分类ID必须是字符串' })
  categoryId?: string;
}
