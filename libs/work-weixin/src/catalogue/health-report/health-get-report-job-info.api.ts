import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 适用范围
 *
 * @see {@link HealthGetReportJobInfoWorkWxInput}
 */
export class HealthGetReportJobInfoApplyRangeDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userids', { type: () => [String] })
  userIds?: string[];

  /** 部门ID列表 */
  @JsonName('partyids', { type: () => [Number] })
  partyIds?: number[];
}

/**
 * 汇报对象
 *
 * @see {@link HealthGetReportJobInfoWorkWxInput}
 */
export class HealthGetReportJobInfoReportToDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userids', { type: () => [String] })
  userIds?: string[];
}

/**
 * 选项
 *
 * @see {@link HealthGetReportJobInfoWorkWxInput}
 */
export class HealthGetReportJobInfoOptionListDto extends HttpRemoteOutput {
  /** 选项ID */
  @JsonName('option_id')
  optionId?: number;

  /** 选项文案 */
  @JsonName('option_text')
  optionText?: string;
}

/**
 * 问题
 *
 * @see {@link HealthGetReportJobInfoWorkWxInput}
 */
export class HealthGetReportJobInfoQuestionTemplatesDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 问题标题 */
  @JsonName('title')
  title?: string;

  /** 问题类型。1-填空题，2-单选题，3-多选题，4-文件或图片题，5-签名链接，6-行程卡截图 */
  @JsonName('question_type', { type: () => Number })
  questionType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;

  /** 是否必填。1-是，0-否 */
  @JsonName('is_required', { type: () => Number })
  isRequired?: OpenEnum<1 | 0>;

  /** 选项列表 */
  @JsonName('option_list', { type: () => [HealthGetReportJobInfoOptionListDto] })
  optionList?: HealthGetReportJobInfoOptionListDto[];
}

/**
 * 任务信息
 *
 * @see {@link HealthGetReportJobInfoWorkWxInput}
 */
export class HealthGetReportJobInfoJobInfoDto extends HttpRemoteOutput {
  /** 任务名称 */
  @JsonName('title')
  title?: string;

  /** 创建者 */
  @JsonName('creator')
  creator?: string;

  /** 任务类型。1-企业成员，2-家长 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 适用范围 */
  @JsonName('apply_range', { type: () => HealthGetReportJobInfoApplyRangeDto })
  applyRange?: HealthGetReportJobInfoApplyRangeDto;

  /** 汇报对象 */
  @JsonName('report_to', { type: () => HealthGetReportJobInfoReportToDto })
  reportTo?: HealthGetReportJobInfoReportToDto;

  /** 汇报方式。1-仅一次，2-每天 */
  @JsonName('report_type', { type: () => Number })
  reportType?: OpenEnum<1 | 2>;

  /** 非工作日是否免报。0-需要上报，1-无需上报 */
  @JsonName('skip_weekend', { type: () => Number })
  skipWeekend?: OpenEnum<0 | 1>;

  /** 已填人数 */
  @JsonName('finish_cnt')
  finishCnt?: number;

  /** 问题列表 */
  @JsonName('question_templates', { type: () => [HealthGetReportJobInfoQuestionTemplatesDto] })
  questionTemplates?: HealthGetReportJobInfoQuestionTemplatesDto[];
}

/** 获取健康上报任务详情的返回结果，见 {@link HealthGetReportJobInfoWorkWxInput} */
export class HealthGetReportJobInfoWorkWxOutput extends WorkWxOutput {
  /** 任务信息 */
  @JsonName('job_info', { type: () => HealthGetReportJobInfoJobInfoDto })
  jobInfo?: HealthGetReportJobInfoJobInfoDto;
}

/**
 * 获取健康上报任务详情
 *
 * 权限说明：自建应用须在管理端「健康上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93678
 * @example
 * ```ts
 * await workWeixin.send(HealthGetReportJobInfoWorkWxInput.from({ jobId: 'JOB_ID', date: 'DATE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'health/get_report_job_info',
  desc: '获取健康上报任务详情',
  httpMethod: HttpMethod.Post,
  output: HealthGetReportJobInfoWorkWxOutput,
  credential: ['health', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93678',
})
@WorkWxApi({ permission: '健康上报' })
export class HealthGetReportJobInfoWorkWxInput extends AuthWorkWxInput<HealthGetReportJobInfoWorkWxOutput> {
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
}
