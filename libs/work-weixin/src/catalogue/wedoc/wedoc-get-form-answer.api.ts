import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文件答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerFileExtendReplyDto extends HttpRemoteOutput {
  /** 文件名 */
  @JsonName('name')
  name?: string;

  /** 文件ID */
  @JsonName('fileid')
  fileId?: string;
}

/**
 * 其他选项答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerOptionExtendReplyDto extends HttpRemoteOutput {
  /** 选项答案 */
  @JsonName('option_reply')
  optionReply?: number;

  /** 其他选项文本 */
  @JsonName('extend_text', { sensitive: true })
  extendText?: string;
}

/**
 * 部门
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerDepartmentReplyListDto extends HttpRemoteOutput {
  /** 部门ID */
  @JsonName('department_id')
  departmentId?: number;
}

/**
 * 部门答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerDepartmentReplyDto extends HttpRemoteOutput {
  /** 部门列表 */
  @JsonName('list', { type: () => [WedocGetFormAnswerDepartmentReplyListDto] })
  list?: WedocGetFormAnswerDepartmentReplyListDto[];
}

/**
 * 成员
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerMemberReplyListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 成员答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerMemberReplyDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('list', { type: () => [WedocGetFormAnswerMemberReplyListDto] })
  list?: WedocGetFormAnswerMemberReplyListDto[];
}

/**
 * 时长答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerDurationReplyDto extends HttpRemoteOutput {
  /** 开始时间 */
  @JsonName('begin_time')
  beginTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 时间刻度 */
  @JsonName('time_scale')
  timeScale?: number;

  /** 每天小时数 */
  @JsonName('day_range')
  dayRange?: number;

  /** 天数 */
  @JsonName('days')
  days?: number;

  /** 小时数 */
  @JsonName('hours')
  hours?: number;
}

/**
 * 答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerItemsDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 文本答案 */
  @JsonName('text_reply', { sensitive: true })
  textReply?: string;

  /** 选项答案列表 */
  @JsonName('option_reply', { type: () => [Number] })
  optionReply?: number[];

  /** 文件答案列表 */
  @JsonName('file_extend_reply', { type: () => [WedocGetFormAnswerFileExtendReplyDto] })
  fileExtendReply?: WedocGetFormAnswerFileExtendReplyDto[];

  /** 其他选项答案列表 */
  @JsonName('option_extend_reply', { type: () => [WedocGetFormAnswerOptionExtendReplyDto] })
  optionExtendReply?: WedocGetFormAnswerOptionExtendReplyDto[];

  /** 部门答案 */
  @JsonName('department_reply', { type: () => WedocGetFormAnswerDepartmentReplyDto })
  departmentReply?: WedocGetFormAnswerDepartmentReplyDto;

  /** 成员答案 */
  @JsonName('member_reply', { type: () => WedocGetFormAnswerMemberReplyDto })
  memberReply?: WedocGetFormAnswerMemberReplyDto;

  /** 时长答案 */
  @JsonName('duration_reply', { type: () => WedocGetFormAnswerDurationReplyDto })
  durationReply?: WedocGetFormAnswerDurationReplyDto;
}

/**
 * 答案明细
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerReplyDto extends HttpRemoteOutput {
  /** 答案列表 */
  @JsonName('items', { type: () => [WedocGetFormAnswerItemsDto] })
  items?: WedocGetFormAnswerItemsDto[];
}

/**
 * 答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerAnswerListDto extends HttpRemoteOutput {
  /** 答案ID */
  @JsonName('answer_id')
  answerId?: number;

  /** 成员名字 */
  @JsonName('user_name')
  userName?: string;

  /** 创建时间 */
  @JsonName('ctime')
  ctime?: number;

  /** 修改时间 */
  @JsonName('mtime')
  mtime?: number;

  /** 答案明细 */
  @JsonName('reply', { type: () => WedocGetFormAnswerReplyDto })
  reply?: WedocGetFormAnswerReplyDto;

  /** 答案状态。1-正常，3-已移除 */
  @JsonName('answer_status', { type: () => Number })
  answerStatus?: OpenEnum<1 | 3>;

  /** 外部用户临时ID */
  @JsonName('tmp_external_userid')
  tmpExternalUserId?: string;
}

/**
 * 答案
 *
 * @see {@link WedocGetFormAnswerWorkWxInput}
 */
export class WedocGetFormAnswerAnswerDto extends HttpRemoteOutput {
  /** 答案列表 */
  @JsonName('answer_list', { type: () => [WedocGetFormAnswerAnswerListDto] })
  answerList?: WedocGetFormAnswerAnswerListDto[];
}

/** 读取收集表答案的返回结果，见 {@link WedocGetFormAnswerWorkWxInput} */
export class WedocGetFormAnswerWorkWxOutput extends WorkWxOutput {
  /** 答案 */
  @JsonName('answer', { type: () => WedocGetFormAnswerAnswerDto })
  answer?: WedocGetFormAnswerAnswerDto;
}

/**
 * 读取收集表答案
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97819
 * @example
 * ```ts
 * await workWeixin.send(WedocGetFormAnswerWorkWxInput.from({ repeatedId: 'REPEATED_ID', answerIds: [1] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/get_form_answer',
  desc: '读取收集表答案',
  httpMethod: HttpMethod.Post,
  output: WedocGetFormAnswerWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97819',
})
@WorkWxApi({ permission: '文档' })
export class WedocGetFormAnswerWorkWxInput extends AuthWorkWxInput<WedocGetFormAnswerWorkWxOutput> {
  /** 收集表周期ID */
  @JsonName('repeated_id')
  @IsDefined({ message: '收集表周期ID不能为空' })
  @IsString({ message: '收集表周期ID必须是字符串' })
  repeatedId!: string;

  /** 答案ID列表。最多100个 */
  @JsonName('answer_ids')
  @IsDefined({ message: '答案ID列表不能为空' })
  @IsArray({ message: '答案ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '答案ID列表最多支持100个' })
  @IsInt({ each: true, message: '答案ID列表的每一项必须是整数' })
  answerIds!: number[];
}
