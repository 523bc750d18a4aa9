import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ApprovalControlPropertyDto } from './approval-control-property.dto.js';
import { ApprovalTextDto } from './approval-text.dto.js';

/** 更新审批模板的返回结果，见 {@link OaApprovalUpdateTemplateWorkWxInput} */
export class OaApprovalUpdateTemplateWorkWxOutput extends WorkWxOutput {}

/**
 * 选项
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateOptionsDto {
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
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateSelectorDto {
  /** 选择方式 */
  @JsonName('type')
  @IsOptional()
  @IsString({ message: '选择方式必须是字符串' })
  type?: string;

  /** 选项列表 */
  @JsonName('options', { type: () => [OaApprovalUpdateTemplateOptionsDto] })
  @IsOptional()
  options?: OaApprovalUpdateTemplateOptionsDto[];
}

/**
 * 日期控件设置
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateDateDto {
  /** 时间展示类型。day-日期，hour-日期和时间 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['day', 'hour'], { message: '时间展示类型只能是day(日期)或hour(日期和时间)' })
  type?: 'day' | 'hour';
}

/**
 * 联系人控件设置
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateContactDto {
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
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplatePlainTextDto {
  /** 文本内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: '文本内容必须是字符串' })
  content?: string;
}

/**
 * 链接内容
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateLinkDto {
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
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateContentDto {
  /** 纯文本 */
  @JsonName('plain_text', { type: () => OaApprovalUpdateTemplatePlainTextDto })
  @IsOptional()
  plainText?: OaApprovalUpdateTemplatePlainTextDto;

  /** 链接内容 */
  @JsonName('link', { type: () => OaApprovalUpdateTemplateLinkDto })
  @IsOptional()
  link?: OaApprovalUpdateTemplateLinkDto;
}

/**
 * 说明文字分段
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateSubTextDto {
  /** 文本类型。1-纯文本，2-链接 */
  @JsonName('type')
  @IsOptional()
  @IsIn([1, 2], { message: '文本类型只能是1(纯文本)或2(链接)' })
  type?: 1 | 2;

  /** 文本内容 */
  @JsonName('content', { type: () => OaApprovalUpdateTemplateContentDto })
  @IsOptional()
  content?: OaApprovalUpdateTemplateContentDto;
}

/**
 * 富文本说明
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateTextDto {
  /** 说明文字分段列表 */
  @JsonName('sub_text', { type: () => [OaApprovalUpdateTemplateSubTextDto] })
  @IsOptional()
  subText?: OaApprovalUpdateTemplateSubTextDto[];
}

/**
 * 说明内容
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateTipsContentDto {
  /** 富文本说明 */
  @JsonName('text', { type: () => OaApprovalUpdateTemplateTextDto })
  @IsOptional()
  text?: OaApprovalUpdateTemplateTextDto;

  /** 语言 */
  @JsonName('lang')
  @IsOptional()
  @IsString({ message: '语言必须是字符串' })
  lang?: string;
}

/**
 * 说明文字设置
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateTipsDto {
  /** 说明内容列表 */
  @JsonName('tips_content', { type: () => [OaApprovalUpdateTemplateTipsContentDto] })
  @IsOptional()
  tipsContent?: OaApprovalUpdateTemplateTipsContentDto[];
}

/**
 * 附件控件设置
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateFileDto {
  /** 是否仅允许拍照。1-是，0-否 */
  @JsonName('is_only_photo')
  @IsOptional()
  @IsIn([1, 0], { message: '是否仅允许拍照只能是1(是)或0(否)' })
  isOnlyPhoto?: 1 | 0;
}

/**
 * 明细控件设置
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateTableDto {
  /** 打印格式。0-合并成一行，1-拆分成多行 */
  @JsonName('print_format')
  @IsOptional()
  @IsIn([0, 1], { message: '打印格式只能是0(合并成一行)或1(拆分成多行)' })
  printFormat?: 0 | 1;

  /** 明细子控件列表 */
  @JsonName('children', { type: () => [OaApprovalUpdateTemplateControlsDto] })
  @IsOptional()
  children?: OaApprovalUpdateTemplateControlsDto[];
}

/**
 * 时间范围
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateDateRangeDto {
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
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateAttendanceDto {
  /** 假勤类型。3-出差，4-外出，5-加班 */
  @JsonName('type')
  @IsOptional()
  @IsIn([3, 4, 5], { message: '假勤类型只能是3(出差)、4(外出)或5(加班)' })
  type?: 3 | 4 | 5;

  /** 时间范围 */
  @JsonName('date_range', { type: () => OaApprovalUpdateTemplateDateRangeDto })
  @IsOptional()
  dateRange?: OaApprovalUpdateTemplateDateRangeDto;
}

/**
 * 位置控件设置
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateLocationDto {
  /** 允许打卡距离 */
  @JsonName('distance')
  @IsOptional()
  @IsInt({ message: '允许打卡距离必须是整数' })
  distance?: number;
}

/**
 * 关联审批单设置
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateRelatedApprovalDto {
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
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateControlsConfigDto {
  /** 选择控件设置 */
  @JsonName('selector', { type: () => OaApprovalUpdateTemplateSelectorDto })
  @IsOptional()
  selector?: OaApprovalUpdateTemplateSelectorDto;

  /** 日期控件设置 */
  @JsonName('date', { type: () => OaApprovalUpdateTemplateDateDto })
  @IsOptional()
  date?: OaApprovalUpdateTemplateDateDto;

  /** 联系人控件设置 */
  @JsonName('contact', { type: () => OaApprovalUpdateTemplateContactDto })
  @IsOptional()
  contact?: OaApprovalUpdateTemplateContactDto;

  /** 说明文字设置 */
  @JsonName('tips', { type: () => OaApprovalUpdateTemplateTipsDto })
  @IsOptional()
  tips?: OaApprovalUpdateTemplateTipsDto;

  /** 附件控件设置 */
  @JsonName('file', { type: () => OaApprovalUpdateTemplateFileDto })
  @IsOptional()
  file?: OaApprovalUpdateTemplateFileDto;

  /** 明细控件设置 */
  @JsonName('table', { type: () => OaApprovalUpdateTemplateTableDto })
  @IsOptional()
  table?: OaApprovalUpdateTemplateTableDto;

  /** 假勤控件设置 */
  @JsonName('attendance', { type: () => OaApprovalUpdateTemplateAttendanceDto })
  @IsOptional()
  attendance?: OaApprovalUpdateTemplateAttendanceDto;

  /** 位置控件设置 */
  @JsonName('location', { type: () => OaApprovalUpdateTemplateLocationDto })
  @IsOptional()
  location?: OaApprovalUpdateTemplateLocationDto;

  /** 关联审批单设置 */
  @JsonName('related_approval', { type: () => OaApprovalUpdateTemplateRelatedApprovalDto })
  @IsOptional()
  relatedApproval?: OaApprovalUpdateTemplateRelatedApprovalDto;

  /** 时长控件设置 */
  @JsonName('date_range', { type: () => OaApprovalUpdateTemplateDateRangeDto })
  @IsOptional()
  dateRange?: OaApprovalUpdateTemplateDateRangeDto;
}

/**
 * 控件
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateControlsDto {
  /** 控件属性 */
  @JsonName('property', { type: () => ApprovalControlPropertyDto })
  @IsOptional()
  property?: ApprovalControlPropertyDto;

  /** 控件配置 */
  @JsonName('config', { type: () => OaApprovalUpdateTemplateControlsConfigDto })
  @IsOptional()
  config?: OaApprovalUpdateTemplateControlsConfigDto;
}

/**
 * 模板内容
 *
 * @see {@link OaApprovalUpdateTemplateWorkWxInput}
 */
export class OaApprovalUpdateTemplateTemplateContentDto {
  /** 控件列表 */
  @JsonName('controls', { type: () => [OaApprovalUpdateTemplateControlsDto] })
  @IsOptional()
  controls?: OaApprovalUpdateTemplateControlsDto[];
}

/**
 * 更新审批模板
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97438
 * @example
 * ```ts
 * await workWeixin.send(OaApprovalUpdateTemplateWorkWxInput.from({ templateId: 'TEMPLATE_ID', templateName: [{ text: '文本内容' }], templateContent: {} }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/approval/update_template',
  desc: '更新审批模板',
  httpMethod: HttpMethod.Post,
  output: OaApprovalUpdateTemplateWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97438',
})
@WorkWxApi({ permission: '审批' })
export class OaApprovalUpdateTemplateWorkWxInput extends AuthWorkWxInput<OaApprovalUpdateTemplateWorkWxOutput> {
  /** 模板ID */
  @JsonName('template_id')
  @IsDefined({ message: '模板ID不能为空' })
  @IsString({ message: '模板ID必须是字符串' })
  templateId!: string;

  /** 多语言模板名称 */
  @JsonName('template_name', { type: () => [ApprovalTextDto] })
  @IsDefined({ message: '多语言模板名称不能为空' })
  templateName!: ApprovalTextDto[];

  /** 模板内容 */
  @JsonName('template_content', { type: () => OaApprovalUpdateTemplateTemplateContentDto })
  @IsDefined({ message: '模板内容不能为空' })
  templateContent!: OaApprovalUpdateTemplateTemplateContentDto;
}
