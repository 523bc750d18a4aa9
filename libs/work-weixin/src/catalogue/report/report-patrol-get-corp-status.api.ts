import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取单位巡查上报数据统计的返回结果，见 {@link ReportPatrolGetCorpStatusWorkWxInput} */
export class ReportPatrolGetCorpStatusWorkWxOutput extends WorkWxOutput {
  /** 办理中数量 */
  @JsonName('processing')
  processing?: number;

  /** 今日上报数 */
  @JsonName('added_today')
  addedToday?: number;

  /** 今日办结数 */
  @JsonName('solved_today')
  solvedToday?: number;

  /** 累计上报数 */
  @JsonName('total_case')
  totalCase?: number;

  /** 待分配数量 */
  @JsonName('to_be_assigned')
  toBeAssigned?: number;

  /** 累计办结数 */
  @JsonName('total_solved')
  totalSolved?: number;
}

/**
 * 获取单位巡查上报数据统计
 *
 * 权限说明：自建应用须在管理端「巡查上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93532
 * @example
 * ```ts
 * await workWeixin.send(ReportPatrolGetCorpStatusWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/patrol/get_corp_status',
  desc: '获取单位巡查上报数据统计',
  httpMethod: HttpMethod.Post,
  output: ReportPatrolGetCorpStatusWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93532',
})
@WorkWxApi({ permission: '巡查上报' })
export class ReportPatrolGetCorpStatusWorkWxInput extends AuthWorkWxInput<ReportPatrolGetCorpStatusWorkWxOutput> {
  /** 网格ID */
  @JsonName('grid_id')
  @IsOptional()
  @IsString({ message: '网格ID必须是字符串' })
  gridId?: string;
}
