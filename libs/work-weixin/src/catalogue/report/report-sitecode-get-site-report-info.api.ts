import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 选项
 *
 * @see {@link ReportSitecodeGetSiteReportInfoWorkWxInput}
 */
export class ReportSitecodeGetSiteReportInfoOptionListDto extends HttpRemoteOutput {
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
 * @see {@link ReportSitecodeGetSiteReportInfoWorkWxInput}
 */
export class ReportSitecodeGetSiteReportInfoQuestionTemplatesDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 问题类型 */
  @JsonName('question_type')
  questionType?: number;

  /** 问题标题 */
  @JsonName('title')
  title?: string;

  /** 是否必填 */
  @JsonName('is_required')
  isRequired?: number;

  /** 选项列表 */
  @JsonName('option_list', { type: () => [ReportSitecodeGetSiteReportInfoOptionListDto] })
  optionList?: ReportSitecodeGetSiteReportInfoOptionListDto[];
}

/** 获取场所码登记表信息的返回结果，见 {@link ReportSitecodeGetSiteReportInfoWorkWxInput} */
export class ReportSitecodeGetSiteReportInfoWorkWxOutput extends WorkWxOutput {
  /** 问题列表 */
  @JsonName('question_templates', { type: () => [ReportSitecodeGetSiteReportInfoQuestionTemplatesDto] })
  questionTemplates?: ReportSitecodeGetSiteReportInfoQuestionTemplatesDto[];
}

/**
 * 获取场所码登记表信息
 *
 * 权限说明：自建应用须在管理端「居民上报」的可调用应用列表中
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/95461
 * @example
 * ```ts
 * await workWeixin.send(ReportSitecodeGetSiteReportInfoWorkWxInput.from({ siteId: 'SITE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/sitecode/get_site_report_info',
  desc: '获取场所码登记表信息',
  httpMethod: HttpMethod.Post,
  output: ReportSitecodeGetSiteReportInfoWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95461',
})
@WorkWxApi({ permission: '居民上报' })
export class ReportSitecodeGetSiteReportInfoWorkWxInput extends AuthWorkWxInput<ReportSitecodeGetSiteReportInfoWorkWxOutput> {
  /** 场所码ID */
  @JsonName('siteid')
  @IsDefined({ message: '场所码ID不能为空' })
  @IsString({ message: '场所码ID必须是字符串' })
  siteId!: string;
}
