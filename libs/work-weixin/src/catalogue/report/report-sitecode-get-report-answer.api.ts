import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 上报答案
 *
 * @see {@link ReportSitecodeGetReportAnswerWorkWxInput}
 */
export class ReportSitecodeGetReportAnswerReportValuesDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 单选题答案 */
  @JsonName('single_choice')
  singleChoice?: number;

  /** 多选题答案列表 */
  @JsonName('multi_choice', { type: () => [Number] })
  multiChoice?: number[];

  /** 填空题答案 */
  @JsonName('text')
  text?: string;

  /** 签名链接 */
  @JsonName('url')
  url?: string;

  /** 行程卡类型 */
  @JsonName('itinerary_card_type')
  itineraryCardType?: number;

  /** 高风险行程信息 */
  @JsonName('high_risk_area')
  highRiskArea?: string;
}

/**
 * 回答
 *
 * @see {@link ReportSitecodeGetReportAnswerWorkWxInput}
 */
export class ReportSitecodeGetReportAnswerAnswersDto extends HttpRemoteOutput {
  /** 上报时间 */
  @JsonName('report_time')
  reportTime?: number;

  /** 上报答案列表 */
  @JsonName('report_values', { type: () => [ReportSitecodeGetReportAnswerReportValuesDto], sensitive: true })
  reportValues?: ReportSitecodeGetReportAnswerReportValuesDto[];
}

/** 获取场所码登记记录的返回结果，见 {@link ReportSitecodeGetReportAnswerWorkWxInput} */
export class ReportSitecodeGetReportAnswerWorkWxOutput extends WorkWxOutput {
  /** 回答列表 */
  @JsonName('answers', { type: () => [ReportSitecodeGetReportAnswerAnswersDto] })
  answers?: ReportSitecodeGetReportAnswerAnswersDto[];

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: number;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取场所码登记记录
 *
 * 权限说明：自建应用须在管理端「居民上报」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/95464
 * @example
 * ```ts
 * await workWeixin.send(ReportSitecodeGetReportAnswerWorkWxInput.from({ siteId: 'SITE_ID', date: 'DATE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/sitecode/get_report_answer',
  desc: '获取场所码登记记录',
  httpMethod: HttpMethod.Post,
  output: ReportSitecodeGetReportAnswerWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'answers',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95464',
})
@WorkWxApi({ permission: '居民上报' })
export class ReportSitecodeGetReportAnswerWorkWxInput extends AuthWorkWxInput<
  ReportSitecodeGetReportAnswerWorkWxOutput,
  ReportSitecodeGetReportAnswerAnswersDto
> {
  /** 场所码ID */
  @JsonName('siteid')
  @IsDefined({ message: '场所码ID不能为空' })
  @IsString({ message: '场所码ID必须是字符串' })
  siteId!: string;

  /** 日期 */
  @JsonName('date')
  @IsDefined({ message: '日期不能为空' })
  @IsString({ message: '日期必须是字符串' })
  date!: string;

  /** 分页大小 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
