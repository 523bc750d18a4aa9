import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 上报答案
 *
 * @see {@link HealthGetReportAnswerWorkWxInput}
 */
export class HealthGetReportAnswerReportValuesDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 单选题答案 */
  @JsonName('single_choice')
  singleChoice?: number;

  /** 填空题答案 */
  @JsonName('text')
  text?: string;

  /** 多选题答案列表 */
  @JsonName('multi_choice', { type: () => [Number] })
  multiChoice?: number[];

  /** 文件ID列表 */
  @JsonName('fileid', { type: () => [String] })
  fileId?: string[];

  /** 签名链接 */
  @JsonName('url')
  url?: string;

  /** 行程卡类型。0-识别失败，1-绿码，2-红码，3-黄码，4-橙码，5-未识别出行程卡 */
  @JsonName('itinerary_card_type', { type: () => Number })
  itineraryCardType?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5>;

  /** 高风险行程信息 */
  @JsonName('high_risk_area')
  highRiskArea?: string;
}

/**
 * 答案
 *
 * @see {@link HealthGetReportAnswerWorkWxInput}
 */
export class HealthGetReportAnswerAnswersDto extends HttpRemoteOutput {
  /** ID类型。1-企业成员，2-家长和学生 */
  @JsonName('id_type', { type: () => Number })
  idType?: OpenEnum<1 | 2>;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 上报时间 */
  @JsonName('report_time')
  reportTime?: number;

  /** 上报答案列表 */
  @JsonName('report_values', { type: () => [HealthGetReportAnswerReportValuesDto], sensitive: true })
  reportValues?: HealthGetReportAnswerReportValuesDto[];

  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;
}

/** 获取用户填写答案的返回结果，见 {@link HealthGetReportAnswerWorkWxInput} */
export class HealthGetReportAnswerWorkWxOutput extends WorkWxOutput {
  /** 答案列表 */
  @JsonName('answers', { type: () => [HealthGetReportAnswerAnswersDto] })
  answers?: HealthGetReportAnswerAnswersDto[];

  /** 创建者 */
  @JsonName('creator')
  creator?: string;
}

/**
 * 获取用户填写答案
 *
 * 权限说明：自建应用须在管理端「健康上报」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93679
 * @example
 * ```ts
 * await workWeixin.send(HealthGetReportAnswerWorkWxInput.from({ jobId: 'JOB_ID', date: 'DATE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'health/get_report_answer',
  desc: '获取用户填写答案',
  httpMethod: HttpMethod.Post,
  output: HealthGetReportAnswerWorkWxOutput,
  credential: ['health', 'app'],
  effect: 'read',
  paging: { in: 'offset', items: 'answers', limit: 'limit', end: 'short-page', style: 'offset' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93679',
})
@WorkWxApi({ permission: '健康上报' })
export class HealthGetReportAnswerWorkWxInput extends AuthWorkWxInput<
  HealthGetReportAnswerWorkWxOutput,
  HealthGetReportAnswerAnswersDto
> {
  /** 任务ID */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  jobId!: string;

  /** 统计日期 */
  @JsonName('date')
  @IsDefined({ message: '统计日期不能为空' })
  @IsString({ message: '统计日期必须是字符串' })
  date!: string;

  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;
}
