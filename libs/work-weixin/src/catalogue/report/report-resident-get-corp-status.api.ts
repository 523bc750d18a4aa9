import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取单位居民上报数据统计的返回结果，见 {@link ReportResidentGetCorpStatusWorkWxInput} */
export class ReportResidentGetCorpStatusWorkWxOutput extends WorkWxOutput {
  /** 办理中数量 */
  @JsonName('processing')
  processing?: number;

  /** 今日上报数 */
  @JsonName('added_today')
  addedToday?: number;

  /** 今日办结数 */
  @JsonName('solved_today')
  solvedToday?: number;

  /** 待受理数量 */
  @JsonName('pending')
  pending?: number;

  /** 累计上报数 */
  @JsonName('total_case')
  totalCase?: number;

  /** 累计受理数 */
  @JsonName('total_accepted')
  totalAccepted?: number;

  /** 累计办结数 */
  @JsonName('total_solved')
  totalSolved?: number;
}

/**
 * 获取单位居民上报数据统计
 *
 * 权限说明：自建应用须在管理端「居民上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93515
 * @example
 * ```ts
 * await workWeixin.send(ReportResidentGetCorpStatusWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/resident/get_corp_status',
  desc: '获取单位居民上报数据统计',
  httpMethod: HttpMethod.Post,
  output: ReportResidentGetCorpStatusWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93515',
})
@WorkWxApi({ permission: '居民上报' })
export class ReportResidentGetCorpStatusWorkWxInput extends AuthWorkWxInput<ReportResidentGetCorpStatusWorkWxOutput> {
  /** 网格ID */
  @JsonName('grid_id')
  @IsOptional()
  @IsString({ message: '网格ID必须是字符串' })
  gridId?: string;
}
