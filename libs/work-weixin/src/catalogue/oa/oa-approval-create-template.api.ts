import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ApprovalControlPropertyDto } from './approval-control-property.dto.js';
import { ApprovalTextDto } from './approval-text.dto.js';

/** 创建审批模板的返回结果，见 {@link OaApprovalCreateTemplateWorkWxInput} */
export class OaApprovalCreateTemplateWorkWxOutput extends WorkWxOutput {
  /** 模板ID */
  @JsonName('template_id')
  templateId?: string;
}

/**
 * 选项
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateOptionsDto {
  /** 选项键值 */
  @JsonName('key', { sensitive: false })
  @IsOptional()
  @IsString({ message: '选项键值必须是字符串' })
  key?: string;

  /** 选项名称 */
  @JsonName('value', { type: () => ApprovalTextDto })
  @IsOptional()
  value?: ApprovalTextDto;
}

/**
 * 选择控件设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateSelectorDto {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['single', 'multi'], { message: '选择方式只能是single(单选)或multi(多选)' })
  type?: 'single' | 'multi';

  /** 选项列表 */
  @JsonName('options', { type: () => [OaApprovalCreateTemplateOptionsDto] })
  @IsOptional()
  options?: OaApprovalCreateTemplateOptionsDto[];
}

/**
 * 日期控件设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateDateDto {
  /** 时间展示类型。day-日期，hour-日期和时间 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['day', 'hour'], { message: '时间展示类型只能是day(日期)或hour(日期和时间)' })
  type?: 'day' | 'hour';
}

/**
 * 联系人控件设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateContactDto {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['single', 'multi'], { message: '选择方式只能是single(单选)或multi(多选)' })
  type?: 'single' | 'multi';

  /** 选择对象类型。user-成员，department-部门 */
  @JsonName('mode')
  @IsOptional()
  @IsIn(['user', 'department'], { message: '选择对象类型只能是user(成员)或department(部门)' })
  mode?: 'user' | 'department';
}

/**
 * 纯文本
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplatePlainTextDto {
  /** 文本内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: '文本内容必须是字符串' })
  content?: string;
}

/**
 * 链接内容
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateLinkDto {
  /** 链接标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '链接标题必须是字符串' })
  title?: string;

  /** 链接地址。长度不超过600个字符 */
  @JsonName('url')
  @IsOptional()
  @CharacterLength(0, 600, { message: '链接地址长度不能超过600个字符' })
  url?: string;
}

/**
 * 文本内容
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateContentDto {
  /** 纯文本 */
  @JsonName('plain_text', { type: () => OaApprovalCreateTemplatePlainTextDto })
  @IsOptional()
  plainText?: OaApprovalCreateTemplatePlainTextDto;

  /** 链接内容 */
  @JsonName('link', { type: () => OaApprovalCreateTemplateLinkDto })
  @IsOptional()
  link?: OaApprovalCreateTemplateLinkDto;
}

/**
 * 说明文字分段
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateSubTextDto {
  /** 文本类型。1-纯文本，2-链接 */
  @JsonName('type')
  @IsOptional()
  @IsIn([1, 2], { message: '文本类型只能是1(纯文本)或2(链接)' })
  type?: 1 | 2;

  /** 文本内容 */
  @JsonName('content', { type: () => OaApprovalCreateTemplateContentDto })
  @IsOptional()
  content?: OaApprovalCreateTemplateContentDto;
}

/**
 * 富文本说明
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateTextDto {
  /** 说明文字分段列表 */
  @JsonName('sub_text', { type: () => [OaApprovalCreateTemplateSubTextDto] })
  @IsOptional()
  subText?: OaApprovalCreateTemplateSubTextDto[];
}

/**
 * 说明内容
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateTipsContentDto {
  /** 富文本说明 */
  @JsonName('text', { type: () => OaApprovalCreateTemplateTextDto })
  @IsOptional()
  text?: OaApprovalCreateTemplateTextDto;

  /** 语言 */
  @JsonName('lang')
  @IsOptional()
  @IsString({ message: '语言必须是字符串' })
  lang?: string;
}

/**
 * 说明文字设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateTipsDto {
  /** 说明内容列表 */
  @JsonName('tips_content', { type: () => [OaApprovalCreateTemplateTipsContentDto] })
  @IsOptional()
  tipsContent?: OaApprovalCreateTemplateTipsContentDto[];
}

/**
 * 附件控件设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateFileDto {
  /** 是否仅允许拍照。1-是，0-否 */
  @JsonName('is_only_photo')
  @IsOptional()
  @IsIn([1, 0], { message: '是否仅允许拍照只能是1(是)或0(否)' })
  isOnlyPhoto?: 1 | 0;
}

/**
 * 明细控件设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateTableDto {
  /** 打印格式。0-合并成一行，1-拆分成多行 */
  @JsonName('print_format')
  @IsOptional()
  @IsIn([0, 1], { message: '打印格式只能是0(合并成一行)或1(拆分成多行)' })
  printFormat?: 0 | 1;

  /** 明细子控件列表 */
  @JsonName('children', { type: () => [OaApprovalCreateTemplateControlsDto] })
  @IsOptional()
  children?: OaApprovalCreateTemplateControlsDto[];
}

/**
 * 时间范围
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateDateRangeDto {
  /** 时间粒度。halfday-按半天，hour-按小时 */
  @JsonName('type')
  @IsOptional()
  @IsString({ message: '时间粒度必须是字符串' })
  type?: OpenEnum<'halfday' | 'hour'>;

  /** 时长计算方式。0-自然日，1-工作日 */
  @JsonName('official_holiday')
  @IsOptional()
  @IsIn([0, 1], { message: '时长计算方式只能是0(自然日)或1(工作日)' })
  officialHoliday?: 0 | 1;

  /** 一天折算时长。取值1~86400 */
  @JsonName('perday_duration')
  @IsOptional()
  @IsInt({ message: '一天折算时长必须是整数' })
  @Min(1, { message: '一天折算时长必须在1-86400之间' })
  @Max(86_400, { message: '一天折算时长必须在1-86400之间' })
  perDayDuration?: number;
}

/**
 * 假勤控件设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateAttendanceDto {
  /** 假勤类型。3-出差，4-外出，5-加班 */
  @JsonName('type')
  @IsOptional()
  @IsIn([3, 4, 5], { message: '假勤类型只能是3(出差)、4(外出)或5(加班)' })
  type?: 3 | 4 | 5;

  /** 时间范围 */
  @JsonName('date_range', { type: () => OaApprovalCreateTemplateDateRangeDto })
  @IsOptional()
  dateRange?: OaApprovalCreateTemplateDateRangeDto;
}

/**
 * 位置控件设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateLocationDto {
  /** 允许打卡距离 */
  @JsonName('distance')
  @IsOptional()
  @IsInt({ message: '允许打卡距离必须是整数' })
  distance?: number;
}

/**
 * 关联审批单设置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateRelatedApprovalDto {
  /** 审批模板ID列表 */
  @JsonName('template_id')
  @IsOptional()
  @IsArray({ message: '审批模板ID列表必须是数组' })
  @IsString({ each: true, message: '审批模板ID列表的每一项必须是字符串' })
  templateId?: string[];
}

/**
 * 控件配置
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateControlsConfigDto {
  /** 选择控件设置 */
  @JsonName('selector', { type: () => OaApprovalCreateTemplateSelectorDto })
  @IsOptional()
  selector?: OaApprovalCreateTemplateSelectorDto;

  /** 日期控件设置 */
  @JsonName('date', { type: () => OaApprovalCreateTemplateDateDto })
  @IsOptional()
  date?: OaApprovalCreateTemplateDateDto;

  /** 联系人控件设置 */
  @JsonName('contact', { type: () => OaApprovalCreateTemplateContactDto })
  @IsOptional()
  contact?: OaApprovalCreateTemplateContactDto;

  /** 说明文字设置 */
  @JsonName('tips', { type: () => OaApprovalCreateTemplateTipsDto })
  @IsOptional()
  tips?: OaApprovalCreateTemplateTipsDto;

  /** 附件控件设置 */
  @JsonName('file', { type: () => OaApprovalCreateTemplateFileDto })
  @IsOptional()
  file?: OaApprovalCreateTemplateFileDto;

  /** 明细控件设置 */
  @JsonName('table', { type: () => OaApprovalCreateTemplateTableDto })
  @IsOptional()
  table?: OaApprovalCreateTemplateTableDto;

  /** 假勤控件设置 */
  @JsonName('attendance', { type: () => OaApprovalCreateTemplateAttendanceDto })
  @IsOptional()
  attendance?: OaApprovalCreateTemplateAttendanceDto;

  /** 位置控件设置 */
  @JsonName('location', { type: () => OaApprovalCreateTemplateLocationDto })
  @IsOptional()
  location?: OaApprovalCreateTemplateLocationDto;

  /** 关联审批单设置 */
  @JsonName('related_approval', { type: () => OaApprovalCreateTemplateRelatedApprovalDto })
  @IsOptional()
  relatedApproval?: OaApprovalCreateTemplateRelatedApprovalDto;

  /** 时长控件设置 */
  @JsonName('date_range', { type: () => OaApprovalCreateTemplateDateRangeDto })
  @IsOptional()
  dateRange?: OaApprovalCreateTemplateDateRangeDto;
}

/**
 * 控件
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateControlsDto {
  /** 控件属性 */
  @JsonName('property', { type: () => ApprovalControlPropertyDto })
  @IsDefined({ message: '控件属性不能为空' })
  property!: ApprovalControlPropertyDto;

  /** 控件配置 */
  @JsonName('config', { type: () => OaApprovalCreateTemplateControlsConfigDto })
  @IsOptional()
  config?: OaApprovalCreateTemplateControlsConfigDto;
}

/**
 * 模板内容
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class OaApprovalCreateTemplateTemplateContentDto {
  /** 控件列表 */
  @JsonName('controls', { type: () => [OaApprovalCreateTemplateControlsDto] })
  @IsDefined({ message: '控件列表不能为空' })
  controls!: OaApprovalCreateTemplateControlsDto[];
}

/**
 * 创建审批模板
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/97437
 * @example
 * ```ts
 * await workWeixin.send(OaApprovalCreateTemplateWorkWxInput.from({
 *   templateName: [{ text: '文本内容' }],
 *   templateContent: { controls: [{ property: { control: 'Text' } }] },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/approval/create_template',
  desc: '创建审批模板',
  httpMethod: HttpMethod.Post,
  output: OaApprovalCreateTemplateWorkWxOutput,
  credential: ['approval', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97437',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaApprovalCreateTemplateWorkWxInput extends AuthWorkWxInput<OaApprovalCreateTemplateWorkWxOutput> {
  /** 多语言模板名称 */
  @JsonName('template_name', { type: () => [ApprovalTextDto] })
  @IsDefined({ message: '多语言模板名称不能为空' })
  templateName!: ApprovalTextDto[];

  /** 模板内容 */
  @JsonName('template_content', { type: () => OaApprovalCreateTemplateTemplateContentDto })
  @IsDefined({ message: '模板内容不能为空' })
  templateContent!: OaApprovalCreateTemplateTemplateContentDto;
}
