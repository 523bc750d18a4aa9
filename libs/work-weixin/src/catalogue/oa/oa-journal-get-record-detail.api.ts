import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ApprovalDateRangeDto } from './approval-date-range.dto.js';
import { ApprovalFileDto } from './approval-file.dto.js';
import { ApprovalFormulaDto } from './approval-formula.dto.js';
import { ApprovalLocationDto } from './approval-location.dto.js';
import { ApprovalRelatedDto } from './approval-related.dto.js';

/**
 * 提交者
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailSubmitterDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 接收者
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailReceiversDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 已读者
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailReadedReceiversDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 控件名称
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailTitleDto extends HttpRemoteOutput {
  /** 控件名称 */
  @JsonName('text')
  text?: string;
}

/**
 * 成员控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailMembersDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 部门控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailDepartmentsDto extends HttpRemoteOutput {
  /** 部门ID */
  @JsonName('openapi_id')
  openApiId?: string;
}

/**
 * 明细
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailChildrenDto extends HttpRemoteOutput {
  /** 子控件列表 */
  @JsonName('list', { type: () => [OaJournalGetRecordDetailContentsDto] })
  list?: OaJournalGetRecordDetailContentsDto[];
}

/**
 * 学生控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailStudentsDto extends HttpRemoteOutput {
  /** 学生姓名 */
  @JsonName('name')
  name?: string;
}

/**
 * 班级控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailClassesDto extends HttpRemoteOutput {
  /** 班级名称 */
  @JsonName('name')
  name?: string;
}

/**
 * 日期控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailDateDto extends HttpRemoteOutput {
  /** 时间展示类型。day-日期，hour-日期和时间，month-月份，minute-时分 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'day' | 'hour' | 'month' | 'minute'>;

  /** 时间戳 */
  @JsonName('s_timestamp')
  sTimestamp?: string;
}

/**
 * 选项名称
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailListValueDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('text')
  text?: string;
}

/**
 * 选项
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailOptionsDto extends HttpRemoteOutput {
  /** 选项键值 */
  @JsonName('key', { sensitive: false })
  key?: string;

  /** 多语言选项名称 */
  @JsonName('value', { type: () => [OaJournalGetRecordDetailListValueDto], sensitive: true })
  value?: OaJournalGetRecordDetailListValueDto[];
}

/**
 * 选择控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailSelectorDto extends HttpRemoteOutput {
  /** 选择方式。single-单选，multi-多选 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'single' | 'multi'>;

  /** 选项列表 */
  @JsonName('options', { type: () => [OaJournalGetRecordDetailOptionsDto] })
  options?: OaJournalGetRecordDetailOptionsDto[];
}

/**
 * 文档控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailDocsDto extends HttpRemoteOutput {
  /** 文档ID */
  @JsonName('docid')
  docId?: string;

  /** 文档链接 */
  @JsonName('doc_url')
  docUrl?: string;
}

/**
 * 微盘文件控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailWedriveFilesDto extends HttpRemoteOutput {
  /** 文件ID */
  @JsonName('fileid')
  fileId?: string;
}

/**
 * 控件值
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailContentsValueDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('text')
  text?: string;

  /** 说明文字列表 */
  @JsonName('tips', { type: 'json' })
  tips?: unknown[];

  /** 成员控件值 */
  @JsonName('members', { type: () => [OaJournalGetRecordDetailMembersDto] })
  members?: OaJournalGetRecordDetailMembersDto[];

  /** 部门控件值 */
  @JsonName('departments', { type: () => [OaJournalGetRecordDetailDepartmentsDto] })
  departments?: OaJournalGetRecordDetailDepartmentsDto[];

  /** 附件控件值 */
  @JsonName('files', { type: () => [ApprovalFileDto] })
  files?: ApprovalFileDto[];

  /** 明细列表 */
  @JsonName('children', { type: () => [OaJournalGetRecordDetailChildrenDto] })
  children?: OaJournalGetRecordDetailChildrenDto[];

  /** 统计字段列表 */
  @JsonName('stat_field', { type: 'json' })
  statField?: unknown[];

  /** 汇总字段列表 */
  @JsonName('sum_field', { type: 'json' })
  sumField?: unknown[];

  /** 关联审批单列表 */
  @JsonName('related_approval', { type: () => [ApprovalRelatedDto] })
  relatedApproval?: ApprovalRelatedDto[];

  /** 学生控件值 */
  @JsonName('students', { type: () => [OaJournalGetRecordDetailStudentsDto] })
  students?: OaJournalGetRecordDetailStudentsDto[];

  /** 班级控件值 */
  @JsonName('classes', { type: () => [OaJournalGetRecordDetailClassesDto] })
  classes?: OaJournalGetRecordDetailClassesDto[];

  /** 数字值 */
  @JsonName('new_number')
  newNumber?: string;

  /** 金额值 */
  @JsonName('new_money')
  newMoney?: string;

  /** 日期控件值 */
  @JsonName('date', { type: () => OaJournalGetRecordDetailDateDto })
  date?: OaJournalGetRecordDetailDateDto;

  /** 选择控件值 */
  @JsonName('selector', { type: () => OaJournalGetRecordDetailSelectorDto })
  selector?: OaJournalGetRecordDetailSelectorDto;

  /** 时长控件值 */
  @JsonName('date_range', { type: () => ApprovalDateRangeDto })
  dateRange?: ApprovalDateRangeDto;

  /** 位置控件值 */
  @JsonName('location', { type: () => ApprovalLocationDto })
  location?: ApprovalLocationDto;

  /** 公式控件值 */
  @JsonName('formula', { type: () => ApprovalFormulaDto })
  formula?: ApprovalFormulaDto;

  /** 文档控件值 */
  @JsonName('docs', { type: () => [OaJournalGetRecordDetailDocsDto] })
  docs?: OaJournalGetRecordDetailDocsDto[];

  /** 微盘文件控件值 */
  @JsonName('wedrive_files', { type: () => [OaJournalGetRecordDetailWedriveFilesDto] })
  wedriveFiles?: OaJournalGetRecordDetailWedriveFilesDto[];
}

/**
 * 控件
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailContentsDto extends HttpRemoteOutput {
  /** 控件类型。Text-文本，Textarea-多行文本，Number-数字，Money-金额，Date-日期，Selector-选择，Contact-成员或部门，Tips-说明文字，File-附件，Table-明细，DateRange-时长，Doc-文档，WedriveFile-微盘文件 */
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
    | 'DateRange'
    | 'Doc'
    | 'WedriveFile'
  >;

  /** 控件ID */
  @JsonName('id')
  id?: string;

  /** 多语言控件名称 */
  @JsonName('title', { type: () => [OaJournalGetRecordDetailTitleDto] })
  title?: OaJournalGetRecordDetailTitleDto[];

  /** 控件值 */
  @JsonName('value', { type: () => OaJournalGetRecordDetailContentsValueDto, sensitive: true })
  value?: OaJournalGetRecordDetailContentsValueDto;
}

/**
 * 审批申请数据
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailApplyDataDto extends HttpRemoteOutput {
  /** 控件列表 */
  @JsonName('contents', { type: () => [OaJournalGetRecordDetailContentsDto] })
  contents?: OaJournalGetRecordDetailContentsDto[];
}

/**
 * 评论者信息
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailCommentUserInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 评论
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailCommentsDto extends HttpRemoteOutput {
  /** 评论ID */
  @JsonName('commentid')
  commentId?: string;

  /** 回复的评论ID */
  @JsonName('tocommentid')
  toCommentId?: number;

  /** 评论者信息 */
  @JsonName('comment_userinfo', { type: () => OaJournalGetRecordDetailCommentUserInfoDto })
  commentUserInfo?: OaJournalGetRecordDetailCommentUserInfoDto;

  /** 评论内容 */
  @JsonName('content')
  content?: string;

  /** 评论时间 */
  @JsonName('comment_time')
  commentTime?: number;
}

/**
 * 汇报详情
 *
 * @see {@link OaJournalGetRecordDetailWorkWxInput}
 */
export class OaJournalGetRecordDetailInfoDto extends HttpRemoteOutput {
  /** 汇报记录ID */
  @JsonName('journal_uuid')
  journalUuid?: string;

  /** 模板名称 */
  @JsonName('template_name')
  templateName?: string;

  /** 上报时间 */
  @JsonName('report_time')
  reportTime?: number;

  /** 提交者 */
  @JsonName('submitter', { type: () => OaJournalGetRecordDetailSubmitterDto })
  submitter?: OaJournalGetRecordDetailSubmitterDto;

  /** 接收者列表 */
  @JsonName('receivers', { type: () => [OaJournalGetRecordDetailReceiversDto] })
  receivers?: OaJournalGetRecordDetailReceiversDto[];

  /** 已读者列表 */
  @JsonName('readed_receivers', { type: () => [OaJournalGetRecordDetailReadedReceiversDto] })
  readedReceivers?: OaJournalGetRecordDetailReadedReceiversDto[];

  /** 审批申请数据 */
  @JsonName('apply_data', { type: () => OaJournalGetRecordDetailApplyDataDto })
  applyData?: OaJournalGetRecordDetailApplyDataDto;

  /** 评论列表 */
  @JsonName('comments', { type: () => [OaJournalGetRecordDetailCommentsDto] })
  comments?: OaJournalGetRecordDetailCommentsDto[];

  /** 模板ID */
  @JsonName('template_id')
  templateId?: string;

  /** 汇报模板数据 */
  @JsonName('sys_journal_data')
  sysJournalData?: string;
}

/** 获取汇报记录详情的返回结果，见 {@link OaJournalGetRecordDetailWorkWxInput} */
export class OaJournalGetRecordDetailWorkWxOutput extends WorkWxOutput {
  /** 汇报详情 */
  @JsonName('info', { type: () => OaJournalGetRecordDetailInfoDto })
  info?: OaJournalGetRecordDetailInfoDto;
}

/**
 * 获取汇报记录详情
 *
 * 权限说明：自建应用须在管理端「汇报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93394
 * @example
 * ```ts
 * await workWeixin.send(OaJournalGetRecordDetailWorkWxInput.from({ journalUuid: 'JOURNAL_UUID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/journal/get_record_detail',
  desc: '获取汇报记录详情',
  httpMethod: HttpMethod.Post,
  output: OaJournalGetRecordDetailWorkWxOutput,
  credential: ['journal', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93394',
})
@WorkWxApi({ permission: '汇报' })
export class OaJournalGetRecordDetailWorkWxInput extends AuthWorkWxInput<OaJournalGetRecordDetailWorkWxOutput> {
  /** 汇报记录ID。长度不超过256个字节 */
  @JsonName('journaluuid')
  @IsDefined({ message: '汇报记录ID不能为空' })
  @ByteLength(0, 256, { message: '汇报记录ID长度不能超过256个字节' })
  journalUuid!: string;
}
