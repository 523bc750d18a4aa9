import {
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  IsOneOfTypes,
  JsonName,
  type OneOf,
  type OpenEnum,
  RequiredIf,
  VARIANTS,
} from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ApprovalDateRangeDto } from './approval-date-range.dto.js';
import { ApprovalDayItemDto } from './approval-day-item.dto.js';
import { ApprovalDepartmentDto } from './approval-department.dto.js';
import { ApprovalFormulaDto } from './approval-formula.dto.js';
import { ApprovalLocationDto } from './approval-location.dto.js';
import { ApprovalMemberDto } from './approval-member.dto.js';
import { ApprovalOptionDto } from './approval-option.dto.js';
import { ApprovalTextDto } from './approval-text.dto.js';

/** 提交审批申请的返回结果，见 {@link OaApplyEventWorkWxInput} */
export class OaApplyEventWorkWxOutput extends WorkWxOutput {
  /** 审批单号 */
  @JsonName('sp_no')
  spNo?: string;
}

/**
 * 节点
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventNodeListDto {
  /** 节点类型。1-审批人，2-抄送人，3-办理人 */
  @JsonName('type')
  @IsDefined({ message: '节点类型不能为空' })
  @IsIn([1, 2, 3], { message: '节点类型只能是1(审批人)、2(抄送人)或3(办理人)' })
  type!: 1 | 2 | 3;

  /** 多人审批方式。1-会签，2-或签，3-依次审批 */
  @JsonName('apv_rel')
  @RequiredIf({ type: [1, 3] }, { message: '节点类型为1(审批人)或3(办理人)时多人审批方式不能为空' })
  @IsIn([1, 2, 3], { message: '多人审批方式只能是1(会签)、2(或签)或3(依次审批)' })
  apvRel?: 1 | 2 | 3;

  /** 成员UserID列表 */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userId!: string[];
}

/**
 * 审批流程
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventProcessDto {
  /** 节点列表 */
  @JsonName('node_list', { type: () => [OaApplyEventNodeListDto] })
  @IsDefined({ message: '节点列表不能为空' })
  nodeList!: OaApplyEventNodeListDto[];
}

/**
 * 日期控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventDateDto {
  /** 时间展示类型。day-日期，hour-日期和时间 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['day', 'hour'], { message: '时间展示类型只能是day(日期)或hour(日期和时间)' })
  type?: 'day' | 'hour';

  /** 时间戳 */
  @JsonName('s_timestamp')
  @IsOptional()
  @IsString({ message: '时间戳必须是字符串' })
  sTimestamp?: string;
}

/**
 * 选项
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventValueSelectorOptionsDto {
  /** 选项键值 */
  @JsonName('key', { sensitive: false })
  @IsOptional()
  @IsString({ message: '选项键值必须是字符串' })
  key?: string;
}

/**
 * 选择控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventValueSelectorDto {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['single', 'multi'], { message: '选择方式只能是single(单选)或multi(多选)' })
  type?: 'single' | 'multi';

  /** 选项列表 */
  @JsonName('options', { type: () => [OaApplyEventValueSelectorOptionsDto] })
  @IsOptional()
  options?: OaApplyEventValueSelectorOptionsDto[];
}

/**
 * 附件控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventFilesDto {
  /** 文件ID */
  @JsonName('file_id')
  @IsOptional()
  @IsString({ message: '文件ID必须是字符串' })
  fileId?: string;

  /** 文件名 */
  @JsonName('file_name')
  @IsOptional()
  @IsString({ message: '文件名必须是字符串' })
  fileName?: string;

  /** 文件大小 */
  @JsonName('file_size')
  @IsOptional()
  @IsOneOfTypes(['string', 'integer'], { message: '文件大小必须是字符串或整数' })
  fileSize?: string | number;

  /** 文件类型 */
  @JsonName('file_type')
  @IsOptional()
  @IsString({ message: '文件类型必须是字符串' })
  fileType?: string;

  /** 文件链接 */
  @JsonName('file_url')
  @IsOptional()
  @IsString({ message: '文件链接必须是字符串' })
  fileUrl?: string;
}

/**
 * 明细
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventChildrenDto {
  /** 子控件列表 */
  @JsonName('list', { type: () => [OaApplyEventContentsDto] })
  @IsOptional()
  list?: OaApplyEventContentsDto[];
}

/**
 * 请假类型
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventVacationSelectorDto {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['single', 'multi'], { message: '选择方式只能是single(单选)或multi(多选)' })
  type?: 'single' | 'multi';

  /** 选项列表 */
  @JsonName('options', { type: () => [ApprovalOptionDto] })
  @IsOptional()
  options?: ApprovalOptionDto[];

  /** 表达式类型 */
  @JsonName('exp_type')
  @IsOptional()
  @IsInt({ message: '表达式类型必须是整数' })
  expType?: number;
}

/**
 * 假勤控件
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventVacationAttendanceDto {
  /** 时间范围 */
  @JsonName('date_range', { type: () => ApprovalDateRangeDto })
  @IsOptional()
  dateRange?: ApprovalDateRangeDto;

  /** 假勤类型 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '假勤类型必须是整数' })
  type?: number;
}

/**
 * 假期控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventVacationDto {
  /** 请假类型 */
  @JsonName('selector', { type: () => OaApplyEventVacationSelectorDto })
  @IsOptional()
  selector?: OaApplyEventVacationSelectorDto;

  /** 假勤控件 */
  @JsonName('attendance', { type: () => OaApplyEventVacationAttendanceDto })
  @IsOptional()
  attendance?: OaApplyEventVacationAttendanceDto;
}

/**
 * 时长分片信息
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventSliceInfoDto {
  /** 按日分片列表 */
  @JsonName('day_items', { type: () => [ApprovalDayItemDto] })
  @IsOptional()
  dayItems?: ApprovalDayItemDto[];
}

/**
 * 假勤控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventValueAttendanceDto {
  /** 时间范围 */
  @JsonName('date_range', { type: () => ApprovalDateRangeDto })
  @IsOptional()
  dateRange?: ApprovalDateRangeDto;

  /** 假勤类型。1-请假，3-出差，4-外出，5-加班 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '假勤类型必须是整数' })
  type?: OpenEnum<1 | 3 | 4 | 5>;

  /** 时长分片信息 */
  @JsonName('slice_info', { type: () => OaApplyEventSliceInfoDto })
  @IsOptional()
  sliceInfo?: OaApplyEventSliceInfoDto;
}

/**
 * 关联审批单
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventRelatedApprovalDto {
  /** 审批单号 */
  @JsonName('sp_no')
  @IsOptional()
  @IsString({ message: '审批单号必须是字符串' })
  spNo?: string;
}

/**
 * 控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventContentsValueDto {
  /** 文本内容 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '文本内容必须是字符串' })
  text?: string;

  /** 数字值 */
  @JsonName('new_number')
  @IsOptional()
  @IsString({ message: '数字值必须是字符串' })
  newNumber?: string;

  /** 金额值 */
  @JsonName('new_money')
  @IsOptional()
  @IsString({ message: '金额值必须是字符串' })
  newMoney?: string;

  /** 日期控件值 */
  @JsonName('date', { type: () => OaApplyEventDateDto })
  @IsOptional()
  date?: OaApplyEventDateDto;

  /** 选择控件值 */
  @JsonName('selector', { type: () => OaApplyEventValueSelectorDto })
  @IsOptional()
  selector?: OaApplyEventValueSelectorDto;

  /** 成员控件值 */
  @JsonName('members', { type: () => [ApprovalMemberDto] })
  @IsOptional()
  members?: ApprovalMemberDto[];

  /** 部门控件值 */
  @JsonName('departments', { type: () => [ApprovalDepartmentDto] })
  @IsOptional()
  departments?: ApprovalDepartmentDto[];

  /** 附件控件值 */
  @JsonName('files', { type: () => [OaApplyEventFilesDto] })
  @IsOptional()
  files?: OaApplyEventFilesDto[];

  /** 明细列表 */
  @JsonName('children', { type: () => [OaApplyEventChildrenDto] })
  @IsOptional()
  children?: OaApplyEventChildrenDto[];

  /** 时长控件值 */
  @JsonName('date_range', { type: () => ApprovalDateRangeDto })
  @IsOptional()
  dateRange?: ApprovalDateRangeDto;

  /** 假期控件值 */
  @JsonName('vacation', { type: () => OaApplyEventVacationDto })
  @IsOptional()
  vacation?: OaApplyEventVacationDto;

  /** 假勤控件值 */
  @JsonName('attendance', { type: () => OaApplyEventValueAttendanceDto })
  @IsOptional()
  attendance?: OaApplyEventValueAttendanceDto;

  /** 位置控件值 */
  @JsonName('location', { type: () => ApprovalLocationDto })
  @IsOptional()
  location?: ApprovalLocationDto;

  /** 关联审批单列表 */
  @JsonName('related_approval', { type: () => [OaApplyEventRelatedApprovalDto] })
  @IsOptional()
  relatedApproval?: OaApplyEventRelatedApprovalDto[];

  /** 公式控件值 */
  @JsonName('formula', { type: () => ApprovalFormulaDto })
  @IsOptional()
  formula?: ApprovalFormulaDto;
}

/**
 * 控件
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventContentsDto {
  /** 仅用于类型检查：每种控件类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'control',
    {
      Text: 'value.text?';
      Textarea: 'value.text?';
      Number: 'value.newNumber?';
      Money: 'value.newMoney?';
      Date: 'value.date?';
      Selector: 'value.selector?';
      Contact: 'value.members?' | 'value.departments?';
      Tips: never;
      File: 'value.files?';
      Table: 'value.children?';
      DateRange: 'value.dateRange?';
      Vacation: 'value.vacation?';
      Attendance: 'value.attendance?';
      Location: 'value.location?';
      RelatedApproval: 'value.relatedApproval?';
      Formula: 'value.formula?';
    },
    { open: true }
  >;

  /** 控件类型。Text-文本，Textarea-多行文本，Number-数字，Money-金额，Date-日期，Selector-选择，Contact-成员或部门，Tips-说明文字，File-附件，Table-明细，DateRange-时长，Vacation-请假，Attendance-假勤，Location-位置，RelatedApproval-关联审批单，Formula-公式 */
  @JsonName('control')
  @IsDefined({ message: '控件类型不能为空' })
  @IsString({ message: '控件类型必须是字符串' })
  control!: OpenEnum<
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
    | 'DateRange'
    | 'Vacation'
    | 'Attendance'
    | 'Location'
    | 'RelatedApproval'
    | 'Formula'
  >;

  /** 控件ID */
  @JsonName('id')
  @IsDefined({ message: '控件ID不能为空' })
  @IsString({ message: '控件ID必须是字符串' })
  id!: string;

  /** 控件值 */
  @JsonName('value', { type: () => OaApplyEventContentsValueDto, sensitive: true })
  @IsDefined({ message: '控件值不能为空' })
  value!: OaApplyEventContentsValueDto;

  /** 多语言控件名称 */
  @JsonName('title', { type: () => [ApprovalTextDto] })
  @IsOptional()
  title?: ApprovalTextDto[];
}

/**
 * 审批申请数据
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventApplyDataDto {
  /** 控件列表 */
  @JsonName('contents', { type: () => [OaApplyEventContentsDto] })
  @IsDefined({ message: '控件列表不能为空' })
  contents!: OaApplyEventContentsDto[];
}

/**
 * 汇总信息
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventSummaryInfoDto {
  /** 摘要文字。长度不超过20个字符 */
  @JsonName('text')
  @IsDefined({ message: '摘要文字不能为空' })
  @CharacterLength(0, 20, { message: '摘要文字长度不能超过20个字符' })
  text!: string;

  /** 语言 */
  @JsonName('lang')
  @IsDefined({ message: '语言不能为空' })
  @IsString({ message: '语言必须是字符串' })
  lang!: string;
}

/**
 * 摘要
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class OaApplyEventSummaryListDto {
  /** 多语言摘要文字 */
  @JsonName('summary_info', { type: () => [OaApplyEventSummaryInfoDto] })
  @IsDefined({ message: '多语言摘要文字不能为空' })
  summaryInfo!: OaApplyEventSummaryInfoDto[];
}

/**
 * 提交审批申请
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/91853
 * @example
 * ```ts
 * await workWeixin.send(OaApplyEventWorkWxInput.from({
 *   creatorUserId: 'zhangsan',
 *   templateId: 'TEMPLATE_ID',
 *   useTemplateApprover: 0,
 *   process: { nodeList: [{ type: 1, apvRel: 1, userId: ['zhangsan'] }] },
 *   applyData: { contents: [{ control: 'Text', id: 'ID', value: { text: '文本内容' } }] },
 *   summaryList: [{ summaryInfo: [{ text: '摘要文字', lang: 'LANG' }] }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/applyevent',
  desc: '提交审批申请',
  httpMethod: HttpMethod.Post,
  output: OaApplyEventWorkWxOutput,
  credential: ['approval', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91853',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaApplyEventWorkWxInput extends AuthWorkWxInput<OaApplyEventWorkWxOutput> {
  /** 申请人UserID */
  @JsonName('creator_userid')
  @IsDefined({ message: '申请人UserID不能为空' })
  @IsString({ message: '申请人UserID必须是字符串' })
  creatorUserId!: string;

  /** 模板ID */
  @JsonName('template_id')
  @IsDefined({ message: '模板ID不能为空' })
  @IsString({ message: '模板ID必须是字符串' })
  templateId!: string;

  /** 审批人模式。0-接口指定，1-模板审批流程 */
  @JsonName('use_template_approver')
  @IsDefined({ message: '审批人模式不能为空' })
  @IsIn([0, 1], { message: '审批人模式只能是0(接口指定)或1(模板审批流程)' })
  useTemplateApprover!: 0 | 1;

  /** 提单部门ID */
  @JsonName('choose_department')
  @IsOptional()
  @IsInt({ message: '提单部门ID必须是整数' })
  chooseDepartment?: number;

  /** 审批流程 */
  @JsonName('process', { type: () => OaApplyEventProcessDto })
  @RequiredIf({ useTemplateApprover: 0 }, { message: '审批人模式为0(接口指定)时审批流程不能为空' })
  process?: OaApplyEventProcessDto;

  /** 审批申请数据 */
  @JsonName('apply_data', { type: () => OaApplyEventApplyDataDto })
  @IsDefined({ message: '审批申请数据不能为空' })
  applyData!: OaApplyEventApplyDataDto;

  /** 摘要列表。最多3个 */
  @JsonName('summary_list', { type: () => [OaApplyEventSummaryListDto] })
  @IsDefined({ message: '摘要列表不能为空' })
  @IsArray({ message: '摘要列表必须是数组' })
  @ArrayMaxSize(3, { message: '摘要列表最多支持3个' })
  summaryList!: OaApplyEventSummaryListDto[];
}
