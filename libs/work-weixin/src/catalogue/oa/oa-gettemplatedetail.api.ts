import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ApprovalControlPropertyDto } from './approval-control-property.dto.js';
import { ApprovalOptionDto } from './approval-option.dto.js';
import { ApprovalTextDto } from './approval-text.dto.js';

/**
 * 关联控件
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailRelationListDto extends HttpRemoteOutput {
  /** 关联控件ID */
  @JsonName('related_control_id')
  relatedControlId?: string;

  /** 操作类型 */
  @JsonName('action')
  action?: number;
}

/**
 * 控件关联设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailOpRelationsDto extends HttpRemoteOutput {
  /** 关联的选项键 */
  @JsonName('key', { sensitive: false })
  key?: string;

  /** 关联控件列表 */
  @JsonName('relation_list', { type: () => OaGetTemplateDetailRelationListDto })
  relationList?: OaGetTemplateDetailRelationListDto;
}

/**
 * 选择控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailSelectorDto extends HttpRemoteOutput {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'single' | 'multi'>;

  /** 表达式类型 */
  @JsonName('exp_type')
  expType?: number;

  /** 选项列表 */
  @JsonName('options', { type: () => [ApprovalOptionDto] })
  options?: ApprovalOptionDto[];

  /** 控件关联设置 */
  @JsonName('op_relations', { type: () => OaGetTemplateDetailOpRelationsDto })
  opRelations?: OaGetTemplateDetailOpRelationsDto;
}

/**
 * 日期控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailDateDto extends HttpRemoteOutput {
  /** 时间展示类型。day-日期，hour-日期和时间 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'day' | 'hour'>;
}

/**
 * 联系人控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailContactDto extends HttpRemoteOutput {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'single' | 'multi'>;

  /** 选择对象类型。user-成员，department-部门 */
  @JsonName('mode', { type: () => String })
  mode?: OpenEnum<'user' | 'department'>;
}

/**
 * 明细控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailTableDto extends HttpRemoteOutput {
  /** 明细子控件列表 */
  @JsonName('children', { type: () => [OaGetTemplateDetailControlsDto] })
  children?: OaGetTemplateDetailControlsDto[];

  /** 统计字段列表 */
  @JsonName('stat_field', { type: 'json' })
  statField?: unknown[];
}

/**
 * 时间范围
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailAttendanceDateRangeDto extends HttpRemoteOutput {
  /** 时间粒度 */
  @JsonName('type')
  type?: string;
}

/**
 * 假勤控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailAttendanceDto extends HttpRemoteOutput {
  /** 时间范围 */
  @JsonName('date_range', { type: () => OaGetTemplateDetailAttendanceDateRangeDto })
  dateRange?: OaGetTemplateDetailAttendanceDateRangeDto;

  /** 假勤类型。1-请假，3-出差，4-外出，5-加班 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 3 | 4 | 5>;
}

/**
 * 假期类型名称
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailNameDto extends HttpRemoteOutput {
  /** 名称文字 */
  @JsonName('text')
  text?: string;

  /** 语言 */
  @JsonName('lang')
  lang?: string;
}

/**
 * 假期类型
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailItemDto extends HttpRemoteOutput {
  /** 假期类型ID */
  @JsonName('id')
  id?: number;

  /** 多语言假期名称 */
  @JsonName('name', { type: () => [OaGetTemplateDetailNameDto] })
  name?: OaGetTemplateDetailNameDto[];
}

/**
 * 假期控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailVacationListDto extends HttpRemoteOutput {
  /** 假期类型列表 */
  @JsonName('item', { type: () => [OaGetTemplateDetailItemDto] })
  item?: OaGetTemplateDetailItemDto[];
}

/**
 * 纯文本
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailPlainTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('content')
  content?: string;
}

/**
 * 链接内容
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailLinkDto extends HttpRemoteOutput {
  /** 链接标题 */
  @JsonName('title')
  title?: string;

  /** 链接地址 */
  @JsonName('url')
  url?: string;
}

/**
 * 文本内容
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailContentDto extends HttpRemoteOutput {
  /** 纯文本 */
  @JsonName('plain_text', { type: () => OaGetTemplateDetailPlainTextDto })
  plainText?: OaGetTemplateDetailPlainTextDto;

  /** 链接内容 */
  @JsonName('link', { type: () => OaGetTemplateDetailLinkDto })
  link?: OaGetTemplateDetailLinkDto;
}

/**
 * 说明文字分段
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailSubTextDto extends HttpRemoteOutput {
  /** 文本类型。1-纯文本，2-链接 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 文本内容 */
  @JsonName('content', { type: () => OaGetTemplateDetailContentDto })
  content?: OaGetTemplateDetailContentDto;
}

/**
 * 富文本说明
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailTextDto extends HttpRemoteOutput {
  /** 说明文字分段列表 */
  @JsonName('sub_text', { type: () => [OaGetTemplateDetailSubTextDto] })
  subText?: OaGetTemplateDetailSubTextDto[];
}

/**
 * 说明内容
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailTipsContentDto extends HttpRemoteOutput {
  /** 富文本说明 */
  @JsonName('text', { type: () => OaGetTemplateDetailTextDto })
  text?: OaGetTemplateDetailTextDto;

  /** 语言 */
  @JsonName('lang')
  lang?: string;
}

/**
 * 说明文字设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailTipsDto extends HttpRemoteOutput {
  /** 说明内容列表 */
  @JsonName('tips_content', { type: () => [OaGetTemplateDetailTipsContentDto] })
  tipsContent?: OaGetTemplateDetailTipsContentDto[];
}

/**
 * 附件控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailFileDto extends HttpRemoteOutput {
  /** 是否仅允许拍照 */
  @JsonName('is_only_photo')
  isOnlyPhoto?: number;
}

/**
 * 位置控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailLocationDto extends HttpRemoteOutput {
  /** 允许打卡距离 */
  @JsonName('distance')
  distance?: number;
}

/**
 * 关联审批单设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailRelatedApprovalDto extends HttpRemoteOutput {
  /** 审批模板ID列表 */
  @JsonName('template_id', { type: () => [String] })
  templateId?: string[];
}

/**
 * 时长控件设置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailConfigDateRangeDto extends HttpRemoteOutput {
  /** 时间粒度 */
  @JsonName('type')
  type?: string;

  /** 时长计算方式 */
  @JsonName('official_holiday')
  officialHoliday?: number;

  /** 一天折算时长 */
  @JsonName('perday_duration')
  perDayDuration?: number;
}

/**
 * 控件配置
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailConfigDto extends HttpRemoteOutput {
  /** 选择控件设置 */
  @JsonName('selector', { type: () => OaGetTemplateDetailSelectorDto })
  selector?: OaGetTemplateDetailSelectorDto;

  /** 日期控件设置 */
  @JsonName('date', { type: () => OaGetTemplateDetailDateDto })
  date?: OaGetTemplateDetailDateDto;

  /** 联系人控件设置 */
  @JsonName('contact', { type: () => OaGetTemplateDetailContactDto })
  contact?: OaGetTemplateDetailContactDto;

  /** 明细控件设置 */
  @JsonName('table', { type: () => OaGetTemplateDetailTableDto })
  table?: OaGetTemplateDetailTableDto;

  /** 假勤控件设置 */
  @JsonName('attendance', { type: () => OaGetTemplateDetailAttendanceDto })
  attendance?: OaGetTemplateDetailAttendanceDto;

  /** 假期控件设置 */
  @JsonName('vacation_list', { type: () => OaGetTemplateDetailVacationListDto })
  vacationList?: OaGetTemplateDetailVacationListDto;

  /** 说明文字设置 */
  @JsonName('tips', { type: () => OaGetTemplateDetailTipsDto })
  tips?: OaGetTemplateDetailTipsDto;

  /** 附件控件设置 */
  @JsonName('file', { type: () => OaGetTemplateDetailFileDto })
  file?: OaGetTemplateDetailFileDto;

  /** 位置控件设置 */
  @JsonName('location', { type: () => OaGetTemplateDetailLocationDto })
  location?: OaGetTemplateDetailLocationDto;

  /** 关联审批单设置 */
  @JsonName('related_approval', { type: () => OaGetTemplateDetailRelatedApprovalDto })
  relatedApproval?: OaGetTemplateDetailRelatedApprovalDto;

  /** 时长控件设置 */
  @JsonName('date_range', { type: () => OaGetTemplateDetailConfigDateRangeDto })
  dateRange?: OaGetTemplateDetailConfigDateRangeDto;
}

/**
 * 控件
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailControlsDto extends HttpRemoteOutput {
  /** 控件属性 */
  @JsonName('property', { type: () => ApprovalControlPropertyDto })
  property?: ApprovalControlPropertyDto;

  /** 控件配置 */
  @JsonName('config', { type: () => OaGetTemplateDetailConfigDto })
  config?: OaGetTemplateDetailConfigDto;
}

/**
 * 模板内容
 *
 * @see {@link OaGetTemplateDetailWorkWxInput}
 */
export class OaGetTemplateDetailTemplateContentDto extends HttpRemoteOutput {
  /** 控件列表 */
  @JsonName('controls', { type: () => [OaGetTemplateDetailControlsDto] })
  controls?: OaGetTemplateDetailControlsDto[];
}

/** 获取审批模板详情的返回结果，见 {@link OaGetTemplateDetailWorkWxInput} */
export class OaGetTemplateDetailWorkWxOutput extends WorkWxOutput {
  /** 模板名称列表 */
  @JsonName('template_names', { type: () => [ApprovalTextDto] })
  templateNames?: ApprovalTextDto[];

  /** 模板内容 */
  @JsonName('template_content', { type: () => OaGetTemplateDetailTemplateContentDto })
  templateContent?: OaGetTemplateDetailTemplateContentDto;
}

/**
 * 获取审批模板详情
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/91982
 * @example
 * ```ts
 * await workWeixin.send(OaGetTemplateDetailWorkWxInput.from({ templateId: 'TEMPLATE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/gettemplatedetail',
  desc: '获取审批模板详情',
  httpMethod: HttpMethod.Post,
  output: OaGetTemplateDetailWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91982',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaGetTemplateDetailWorkWxInput extends AuthWorkWxInput<OaGetTemplateDetailWorkWxOutput> {
  /** 模板ID */
  @JsonName('template_id')
  @IsDefined({ message: '模板ID不能为空' })
  @IsString({ message: '模板ID必须是字符串' })
  templateId!: string;
}
