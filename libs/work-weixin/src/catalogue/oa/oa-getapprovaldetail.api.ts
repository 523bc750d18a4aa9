import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  IsOneOfTypes,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ApprovalDateRangeDto } from './approval-date-range.dto.js';
import { ApprovalDayItemDto } from './approval-day-item.dto.js';
import { ApprovalDepartmentDto } from './approval-department.dto.js';
import { ApprovalFileDto } from './approval-file.dto.js';
import { ApprovalFormulaDto } from './approval-formula.dto.js';
import { ApprovalLocationDto } from './approval-location.dto.js';
import { ApprovalMemberDto } from './approval-member.dto.js';
import { ApprovalOptionDto } from './approval-option.dto.js';
import { ApprovalRelatedDto } from './approval-related.dto.js';
import { ApprovalTextDto } from './approval-text.dto.js';

/**
 * 申请人
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailApplyerDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 部门ID */
  @JsonName('partyid')
  partyId?: string;
}

/**
 * 审批人
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailApproverDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 审批详情
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailDetailsDto extends HttpRemoteOutput {
  /** 审批人 */
  @JsonName('approver', { type: () => OaGetApprovalDetailApproverDto })
  approver?: OaGetApprovalDetailApproverDto;

  /** 审批意见 */
  @JsonName('speech')
  speech?: string;

  /** 审批状态。1-审批中，2-已同意，3-已驳回，4-已转审，11-已退回，12-已加签，13-已同意并加签 */
  @JsonName('sp_status', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4 | 11 | 12 | 13>;

  /** 审批时间 */
  @JsonName('sptime')
  spTime?: number;

  /** 素材ID列表 */
  @JsonName('media_id', { type: () => [String] })
  mediaId?: string[];
}

/**
 * 审批记录
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailSpRecordDto extends HttpRemoteOutput {
  /** 审批状态。1-审批中，2-已同意，3-已驳回，4-已转审，11-已退回，12-已加签，13-已同意并加签 */
  @JsonName('sp_status', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4 | 11 | 12 | 13>;

  /** 节点审批方式。1-或签，2-会签 */
  @JsonName('approverattr', { type: () => Number })
  approverAttr?: OpenEnum<1 | 2>;

  /** 审批详情列表 */
  @JsonName('details', { type: () => [OaGetApprovalDetailDetailsDto] })
  details?: OaGetApprovalDetailDetailsDto[];
}

/**
 * 抄送人
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailNotifyerDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 纯文本
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailPlainTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('content')
  content?: string;
}

/**
 * 链接内容
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailLinkDto extends HttpRemoteOutput {
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
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailContentDto extends HttpRemoteOutput {
  /** 纯文本 */
  @JsonName('plain_text', { type: () => OaGetApprovalDetailPlainTextDto })
  plainText?: OaGetApprovalDetailPlainTextDto;

  /** 链接内容 */
  @JsonName('link', { type: () => OaGetApprovalDetailLinkDto })
  link?: OaGetApprovalDetailLinkDto;
}

/**
 * 说明文字分段
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailSubTextDto extends HttpRemoteOutput {
  /** 文本类型 */
  @JsonName('type')
  type?: number;

  /** 文本内容 */
  @JsonName('content', { type: () => OaGetApprovalDetailContentDto })
  content?: OaGetApprovalDetailContentDto;
}

/**
 * 富文本说明
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailTextDto extends HttpRemoteOutput {
  /** 说明文字分段列表 */
  @JsonName('sub_text', { type: () => [OaGetApprovalDetailSubTextDto] })
  subText?: OaGetApprovalDetailSubTextDto[];
}

/**
 * 说明内容
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailTipsContentDto extends HttpRemoteOutput {
  /** 语言 */
  @JsonName('lang')
  lang?: string;

  /** 富文本说明 */
  @JsonName('text', { type: () => OaGetApprovalDetailTextDto })
  text?: OaGetApprovalDetailTextDto;
}

/**
 * 说明文字
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailTipsDto extends HttpRemoteOutput {
  /** 说明内容列表。官方页面未列出 */
  @JsonName('tips_content', { type: () => [OaGetApprovalDetailTipsContentDto] })
  tipsContent?: OaGetApprovalDetailTipsContentDto[];
}

/**
 * 明细
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailChildrenDto extends HttpRemoteOutput {
  /** 子控件列表 */
  @JsonName('list', { type: () => [OaGetApprovalDetailContentsDto] })
  list?: OaGetApprovalDetailContentsDto[];
}

/**
 * 时区信息
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailTimezoneInfoDto extends HttpRemoteOutput {
  /** 时区偏移量 */
  @JsonName('zone_offset')
  zoneOffset?: string;

  /** 时区描述 */
  @JsonName('zone_desc')
  zoneDesc?: string;
}

/**
 * 日期控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailDateDto extends HttpRemoteOutput {
  /** 时间展示类型。day-日期，hour-日期和时间 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'day' | 'hour'>;

  /** 时间戳 */
  @JsonName('s_timestamp')
  sTimestamp?: string;

  /** 时区信息 */
  @JsonName('timezone_info', { type: () => OaGetApprovalDetailTimezoneInfoDto })
  timezoneInfo?: OaGetApprovalDetailTimezoneInfoDto;
}

/**
 * 选择控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailValueSelectorDto extends HttpRemoteOutput {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'single' | 'multi'>;

  /** 选项列表 */
  @JsonName('options', { type: () => [ApprovalOptionDto] })
  options?: ApprovalOptionDto[];
}

/**
 * 新版说明文字
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailNewTipsDto extends HttpRemoteOutput {
  /** 说明内容列表 */
  @JsonName('tips_content', { type: () => [OaGetApprovalDetailTipsContentDto] })
  tipsContent?: OaGetApprovalDetailTipsContentDto[];
}

/**
 * 请假类型
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailVacationSelectorDto extends HttpRemoteOutput {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'single' | 'multi'>;

  /** 选项列表 */
  @JsonName('options', { type: () => [ApprovalOptionDto] })
  options?: ApprovalOptionDto[];

  /** 表达式类型 */
  @JsonName('exp_type')
  expType?: number;
}

/**
 * 时长分片信息
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailSliceInfoDto extends HttpRemoteOutput {
  /** 时长计算来源。1-系统自动计算，2-用户修改 */
  @JsonName('state', { type: () => Number })
  state?: OpenEnum<1 | 2>;

  /** 按日分片列表 */
  @JsonName('day_items', { type: () => [ApprovalDayItemDto] })
  dayItems?: ApprovalDayItemDto[];

  /** 总时长 */
  @JsonName('duration')
  duration?: number;
}

/**
 * 假勤控件
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailAttendanceDto extends HttpRemoteOutput {
  /** 时间范围 */
  @JsonName('date_range', { type: () => ApprovalDateRangeDto })
  dateRange?: ApprovalDateRangeDto;

  /** 假勤类型。1-请假，2-补卡，3-出差，4-外出，5-加班 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 时长分片信息 */
  @JsonName('slice_info', { type: () => OaGetApprovalDetailSliceInfoDto })
  sliceInfo?: OaGetApprovalDetailSliceInfoDto;
}

/**
 * 假期控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailVacationDto extends HttpRemoteOutput {
  /** 请假类型 */
  @JsonName('selector', { type: () => OaGetApprovalDetailVacationSelectorDto })
  selector?: OaGetApprovalDetailVacationSelectorDto;

  /** 假勤控件 */
  @JsonName('attendance', { type: () => OaGetApprovalDetailAttendanceDto })
  attendance?: OaGetApprovalDetailAttendanceDto;
}

/**
 * 补卡控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailPunchCorrectionDto extends HttpRemoteOutput {
  /** 补卡异常状态 */
  @JsonName('state')
  state?: string;

  /** 补卡时间 */
  @JsonName('time')
  time?: number;

  /** 版本 */
  @JsonName('version')
  version?: number;

  /** 补卡日期 */
  @JsonName('daymonthyear')
  dayMonthYear?: number;
}

/**
 * 时长控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailValueDateRangeDto extends HttpRemoteOutput {
  /** 时间粒度。halfday-按半天，hour-按小时 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'halfday' | 'hour'>;

  /** 开始时间 */
  @JsonName('new_begin')
  newBegin?: number;

  /** 结束时间 */
  @JsonName('new_end')
  newEnd?: number;

  /** 时长 */
  @JsonName('new_duration')
  newDuration?: number;

  /** 一天折算时长 */
  @JsonName('perday_duration')
  perDayDuration?: number;

  /** 时区信息 */
  @JsonName('timezone_info', { type: () => OaGetApprovalDetailTimezoneInfoDto })
  timezoneInfo?: OaGetApprovalDetailTimezoneInfoDto;
}

/**
 * 银行信息
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailBankDto extends HttpRemoteOutput {
  /** 银行名称 */
  @JsonName('bank_alias')
  bankAlias?: string;

  /** 银行代码 */
  @JsonName('bank_alias_code')
  bankAliasCode?: string;

  /** 省份 */
  @JsonName('province')
  province?: string;

  /** 省份代码 */
  @JsonName('province_code')
  provinceCode?: number;

  /** 城市 */
  @JsonName('city')
  city?: string;

  /** 城市代码 */
  @JsonName('city_code')
  cityCode?: number;

  /** 银行支行 */
  @JsonName('bank_branch_name')
  bankBranchName?: string;

  /** 支行联行号 */
  @JsonName('bank_branch_id')
  bankBranchId?: string;
}

/**
 * 收款账户控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailBankAccountDto extends HttpRemoteOutput {
  /** 账号类型。1-对公账户，2-个人账户 */
  @JsonName('account_type', { type: () => Number })
  accountType?: OpenEnum<1 | 2>;

  /** 开户名称 */
  @JsonName('account_name', { sensitive: true })
  accountName?: string;

  /** 银行账号 */
  @JsonName('account_number', { sensitive: true })
  accountNumber?: string;

  /** 备注 */
  @JsonName('remark')
  remark?: string;

  /** 银行信息 */
  @JsonName('bank', { type: () => OaGetApprovalDetailBankDto })
  bank?: OaGetApprovalDetailBankDto;
}

/**
 * 控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailContentsValueDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('text')
  text?: string;

  /** 说明文字列表 */
  @JsonName('tips', { type: () => [OaGetApprovalDetailTipsDto] })
  tips?: OaGetApprovalDetailTipsDto[];

  /** 成员控件值 */
  @JsonName('members', { type: () => [ApprovalMemberDto] })
  members?: ApprovalMemberDto[];

  /** 部门控件值 */
  @JsonName('departments', { type: () => [ApprovalDepartmentDto] })
  departments?: ApprovalDepartmentDto[];

  /** 附件控件值 */
  @JsonName('files', { type: () => [ApprovalFileDto] })
  files?: ApprovalFileDto[];

  /** 明细列表 */
  @JsonName('children', { type: () => [OaGetApprovalDetailChildrenDto] })
  children?: OaGetApprovalDetailChildrenDto[];

  /** 统计字段列表 */
  @JsonName('stat_field', { type: 'json' })
  statField?: unknown[];

  /** 数字值 */
  @JsonName('new_number')
  newNumber?: string;

  /** 金额值 */
  @JsonName('new_money')
  newMoney?: string;

  /** 类型 */
  @JsonName('type')
  type?: string;

  /** 时间戳 */
  @JsonName('s_timestamp')
  sTimestamp?: string;

  /** 时区信息 */
  @JsonName('timezone_info', { type: () => OaGetApprovalDetailTimezoneInfoDto })
  timezoneInfo?: OaGetApprovalDetailTimezoneInfoDto;

  /** 日期控件值 */
  @JsonName('date', { type: () => OaGetApprovalDetailDateDto })
  date?: OaGetApprovalDetailDateDto;

  /** 选择控件值 */
  @JsonName('selector', { type: () => OaGetApprovalDetailValueSelectorDto })
  selector?: OaGetApprovalDetailValueSelectorDto;

  /** 新版说明文字 */
  @JsonName('new_tips', { type: () => OaGetApprovalDetailNewTipsDto })
  newTips?: OaGetApprovalDetailNewTipsDto;

  /** 假期控件值 */
  @JsonName('vacation', { type: () => OaGetApprovalDetailVacationDto })
  vacation?: OaGetApprovalDetailVacationDto;

  /** 假勤控件值 */
  @JsonName('attendance', { type: () => OaGetApprovalDetailAttendanceDto })
  attendance?: OaGetApprovalDetailAttendanceDto;

  /** 补卡控件值 */
  @JsonName('punch_correction', { type: () => OaGetApprovalDetailPunchCorrectionDto })
  punchCorrection?: OaGetApprovalDetailPunchCorrectionDto;

  /** 时长控件值 */
  @JsonName('date_range', { type: () => OaGetApprovalDetailValueDateRangeDto })
  dateRange?: OaGetApprovalDetailValueDateRangeDto;

  /** 位置控件值 */
  @JsonName('location', { type: () => ApprovalLocationDto })
  location?: ApprovalLocationDto;

  /** 关联审批单列表 */
  @JsonName('related_approval', { type: () => [ApprovalRelatedDto] })
  relatedApproval?: ApprovalRelatedDto[];

  /** 公式控件值 */
  @JsonName('formula', { type: () => ApprovalFormulaDto })
  formula?: ApprovalFormulaDto;

  /** 收款账户控件值 */
  @JsonName('bank_account', { type: () => OaGetApprovalDetailBankAccountDto })
  bankAccount?: OaGetApprovalDetailBankAccountDto;
}

/**
 * 控件
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailContentsDto extends HttpRemoteOutput {
  /** 控件类型。Text-文本，Textarea-多行文本，Number-数字，Money-金额，Date-日期，Selector-选择，Contact-成员或部门，Tips-说明文字，File-附件，Table-明细，Attendance-假勤，Vacation-请假，PunchCorrection-补卡，DateRange-时长 */
  @JsonName('control', { type: () => String })
  control?: OpenEnum<
    | 'Text'
    | 'Textarea'
    | 'Number'
    | 'Money'
    | 'Date'
    | 'Selector'
    | 'Contact'
    | 'Tips'
    | 'File'
    | 'Table'
    | 'Attendance'
    | 'Vacation'
    | 'PunchCorrection'
    | 'DateRange'
  >;

  /** 控件ID */
  @JsonName('id')
  id?: string;

  /** 多语言控件名称 */
  @JsonName('title', { type: () => [ApprovalTextDto] })
  title?: ApprovalTextDto[];

  /** 控件值 */
  @JsonName('value', { type: () => OaGetApprovalDetailContentsValueDto, sensitive: true })
  value?: OaGetApprovalDetailContentsValueDto;

  /** 是否隐藏 */
  @JsonName('hidden')
  hidden?: number;
}

/**
 * 审批申请数据
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailApplyDataDto extends HttpRemoteOutput {
  /** 控件列表 */
  @JsonName('contents', { type: () => [OaGetApprovalDetailContentsDto] })
  contents?: OaGetApprovalDetailContentsDto[];
}

/**
 * 备注人信息
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailCommentUserInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 备注
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailCommentsDto extends HttpRemoteOutput {
  /** 备注人信息 */
  @JsonName('commentUserInfo', { type: () => OaGetApprovalDetailCommentUserInfoDto })
  commentUserInfo?: OaGetApprovalDetailCommentUserInfoDto;

  /** 备注时间 */
  @JsonName('commenttime')
  commentTime?: number;

  /** 备注内容 */
  @JsonName('commentcontent')
  commentContent?: string;

  /** 备注ID */
  @JsonName('commentid')
  commentId?: string;

  /** 素材ID列表 */
  @JsonName('media_id', { type: () => [String] })
  mediaId?: string[];
}

/**
 * 子节点
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailSubNodeListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 审批意见 */
  @JsonName('speech')
  speech?: string;

  /** 子节点审批状态。1-审批中，2-同意，3-驳回，4-转审，11-退回，12-加签，13-同意并加签，14-办理，15-转交 */
  @JsonName('sp_yj', { type: () => Number })
  spYj?: OpenEnum<1 | 2 | 3 | 4 | 11 | 12 | 13 | 14 | 15>;

  /** 审批时间 */
  @JsonName('sptime')
  spTime?: number;

  /** 附件素材ID列表 */
  @JsonName('media_ids', { type: () => [String] })
  mediaIds?: string[];
}

/**
 * 节点
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailNodeListDto extends HttpRemoteOutput {
  /** 节点类型。1-审批人，2-抄送人，3-办理人 */
  @JsonName('node_type', { type: () => Number })
  nodeType?: OpenEnum<1 | 2 | 3>;

  /** 审批状态。1-审批中，2-同意，3-驳回，4-转审，11-退回，12-加签，13-同意并加签，14-办理，15-转交 */
  @JsonName('sp_status', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4 | 11 | 12 | 13 | 14 | 15>;

  /** 多人审批方式。1-会签，2-或签，3-依次审批 */
  @JsonName('apv_rel', { type: () => Number })
  apvRel?: OpenEnum<1 | 2 | 3>;

  /** 子节点列表 */
  @JsonName('sub_node_list', { type: () => [OaGetApprovalDetailSubNodeListDto] })
  subNodeList?: OaGetApprovalDetailSubNodeListDto[];
}

/**
 * 流程
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailProcessListDto extends HttpRemoteOutput {
  /** 节点列表 */
  @JsonName('node_list', { type: () => [OaGetApprovalDetailNodeListDto] })
  nodeList?: OaGetApprovalDetailNodeListDto[];
}

/**
 * 批量申请人
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailBatchApplyerDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 审批单详情
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class OaGetApprovalDetailInfoDto extends HttpRemoteOutput {
  /** 审批单号 */
  @JsonName('sp_no')
  spNo?: string;

  /** 审批名称 */
  @JsonName('sp_name')
  spName?: string;

  /** 审批状态。1-审批中，2-已通过，3-已驳回，4-已撤销，6-通过后撤销，7-已删除，10-已支付 */
  @JsonName('sp_status', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4 | 6 | 7 | 10>;

  /** 模板ID */
  @JsonName('template_id')
  templateId?: string;

  /** 申请时间 */
  @JsonName('apply_time')
  applyTime?: number;

  /** 申请人 */
  @JsonName('applyer', { type: () => OaGetApprovalDetailApplyerDto })
  applyer?: OaGetApprovalDetailApplyerDto;

  /** 审批记录列表 */
  @JsonName('sp_record', { type: () => [OaGetApprovalDetailSpRecordDto] })
  spRecord?: OaGetApprovalDetailSpRecordDto[];

  /** 抄送人列表 */
  @JsonName('notifyer', { type: () => [OaGetApprovalDetailNotifyerDto] })
  notifyer?: OaGetApprovalDetailNotifyerDto[];

  /** 审批申请数据 */
  @JsonName('apply_data', { type: () => OaGetApprovalDetailApplyDataDto })
  applyData?: OaGetApprovalDetailApplyDataDto;

  /** 备注列表 */
  @JsonName('comments', { type: () => [OaGetApprovalDetailCommentsDto] })
  comments?: OaGetApprovalDetailCommentsDto[];

  /** 流程列表 */
  @JsonName('process_list', { type: () => OaGetApprovalDetailProcessListDto })
  processList?: OaGetApprovalDetailProcessListDto;

  /** 批量申请人列表 */
  @JsonName('batch_applyer', { type: () => [OaGetApprovalDetailBatchApplyerDto] })
  batchApplyer?: OaGetApprovalDetailBatchApplyerDto[];
}

/** 获取审批申请详情的返回结果，见 {@link OaGetApprovalDetailWorkWxInput} */
export class OaGetApprovalDetailWorkWxOutput extends WorkWxOutput {
  /** 审批单详情 */
  @JsonName('info', { type: () => OaGetApprovalDetailInfoDto })
  info?: OaGetApprovalDetailInfoDto;
}

/**
 * 获取审批申请详情
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/91983
 * @example
 * ```ts
 * await workWeixin.send(OaGetApprovalDetailWorkWxInput.from({ spNo: 'SP_NO' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/getapprovaldetail',
  desc: '获取审批申请详情',
  httpMethod: HttpMethod.Post,
  output: OaGetApprovalDetailWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91983',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaGetApprovalDetailWorkWxInput extends AuthWorkWxInput<OaGetApprovalDetailWorkWxOutput> {
  /** 审批单号 */
  @JsonName('sp_no')
  @IsDefined({ message: '审批单号不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '审批单号必须是字符串或整数' })
  spNo!: string | number;
}
