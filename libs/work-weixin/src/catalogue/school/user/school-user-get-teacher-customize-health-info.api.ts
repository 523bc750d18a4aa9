import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 选项
 *
 * @see {@link SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput}
 */
export class SchoolUserGetTeacherCustomizeHealthInfoOptionListDto extends HttpRemoteOutput {
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
 * @see {@link SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput}
 */
export class SchoolUserGetTeacherCustomizeHealthInfoQuestionTemplatesDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 问题标题 */
  @JsonName('title')
  title?: string;

  /** 问题类型 */
  @JsonName('question_type')
  questionType?: number;

  /** 是否必填 */
  @JsonName('is_must_fill')
  isMustFill?: number;

  /** 是否不展示 */
  @JsonName('is_not_display')
  isNotDisplay?: number;

  /** 选项列表 */
  @JsonName('option_list', { type: () => [SchoolUserGetTeacherCustomizeHealthInfoOptionListDto] })
  optionList?: SchoolUserGetTeacherCustomizeHealthInfoOptionListDto[];
}

/**
 * 上报答案
 *
 * @see {@link SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput}
 */
export class SchoolUserGetTeacherCustomizeHealthInfoReportValuesDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 单选题答案 */
  @JsonName('single_chose')
  singleChose?: number;

  /** 填空题答案 */
  @JsonName('text')
  text?: string;
}

/**
 * 健康信息
 *
 * @see {@link SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput}
 */
export class SchoolUserGetTeacherCustomizeHealthInfoHealthInfosDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 健康码状态 */
  @JsonName('health_qrcode_status', { sensitive: true })
  healthQrcodeStatus?: number;

  /** 是否本人提交 */
  @JsonName('self_submit')
  selfSubmit?: number;

  /** 上报答案列表 */
  @JsonName('report_values', {
    type: () => [SchoolUserGetTeacherCustomizeHealthInfoReportValuesDto],
    sensitive: true,
  })
  reportValues?: SchoolUserGetTeacherCustomizeHealthInfoReportValuesDto[];
}

/** 获取老师健康上报信息的返回结果，见 {@link SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput} */
export class SchoolUserGetTeacherCustomizeHealthInfoWorkWxOutput extends WorkWxOutput {
  /** 模板ID */
  @JsonName('template_id')
  templateId?: string;

  /** 问题列表 */
  @JsonName('question_templates', {
    type: () => [SchoolUserGetTeacherCustomizeHealthInfoQuestionTemplatesDto],
  })
  questionTemplates?: SchoolUserGetTeacherCustomizeHealthInfoQuestionTemplatesDto[];

  /** 健康信息列表 */
  @JsonName('health_infos', { type: () => [SchoolUserGetTeacherCustomizeHealthInfoHealthInfosDto] })
  healthInfos?: SchoolUserGetTeacherCustomizeHealthInfoHealthInfosDto[];

  /** 是否拉取完毕 */
  @JsonName('ending')
  ending?: number;

  /** 下一页键值 */
  @JsonName('next_key', { sensitive: false })
  nextKey?: string;
}

/**
 * 获取老师健康上报信息
 *
 * 权限说明：自建应用须在管理端「家校沟通」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93744
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/get_teacher_customize_health_info',
  desc: '获取老师健康上报信息',
  httpMethod: HttpMethod.Post,
  output: SchoolUserGetTeacherCustomizeHealthInfoWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'read',
  paging: {
    in: 'nextKey',
    out: 'nextKey',
    items: 'healthInfos',
    limit: 'limit',
    end: { field: 'ending', is: 1 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93744',
})
@WorkWxApi({ permission: '家校沟通' })
export class SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput extends AuthWorkWxInput<
  SchoolUserGetTeacherCustomizeHealthInfoWorkWxOutput,
  SchoolUserGetTeacherCustomizeHealthInfoHealthInfosDto
> {
  /** 日期 */
  @JsonName('date')
  @IsOptional()
  @IsString({ message: '日期必须是字符串' })
  date?: string;

  /** 下一页键值 */
  @JsonName('next_key', { sensitive: false })
  @IsOptional()
  @IsString({ message: '下一页键值必须是字符串' })
  nextKey?: string;

  /** 分页大小 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  limit?: number;
}
