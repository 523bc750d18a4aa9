import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 答案
 *
 * @see {@link MeetingWebinarEnrollListWorkWxInput}
 */
export class MeetingWebinarEnrollListAnswerListDto extends HttpRemoteOutput {
  /** 回答内容列表 */
  @JsonName('answer_content', { type: () => [String], sensitive: true })
  answerContent?: string[];

  /** 是否必填。1-否，2-是 */
  @JsonName('is_required', { type: () => Number })
  isRequired?: OpenEnum<1 | 2>;

  /** 问题编号 */
  @JsonName('question_num')
  questionNum?: number;

  /** 问题标题 */
  @JsonName('question_title')
  questionTitle?: string;

  /** 问题类型。1-单选，2-多选，3-简答 */
  @JsonName('question_type', { type: () => Number })
  questionType?: OpenEnum<1 | 2 | 3>;

  /** 特殊问题类型。1-无，2-手机号，3-邮箱，4-姓名，5-公司名称 */
  @JsonName('special_type', { type: () => Number })
  specialType?: OpenEnum<1 | 2 | 3 | 4 | 5>;
}

/**
 * 报名
 *
 * @see {@link MeetingWebinarEnrollListWorkWxInput}
 */
export class MeetingWebinarEnrollListEnrollListDto extends HttpRemoteOutput {
  /** 报名ID */
  @JsonName('enroll_id')
  enrollId?: number;

  /** 报名时间 */
  @JsonName('enroll_time')
  enrollTime?: string;

  /** 报名来源。1-手动报名，2-批量导入 */
  @JsonName('enroll_source_type', { type: () => Number })
  enrollSourceType?: OpenEnum<1 | 2>;

  /** 报名昵称 */
  @JsonName('nick_name', { sensitive: true })
  nickName?: string;

  /** 报名状态。1-待审批，2-已拒绝，3-已批准 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3>;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 报名码 */
  @JsonName('enroll_code', { sensitive: true })
  enrollCode?: string;

  /** 答案列表 */
  @JsonName('answer_list', { type: () => [MeetingWebinarEnrollListAnswerListDto] })
  answerList?: MeetingWebinarEnrollListAnswerListDto[];
}

/** 获取网络研讨会报名信息的返回结果，见 {@link MeetingWebinarEnrollListWorkWxInput} */
export class MeetingWebinarEnrollListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 报名列表 */
  @JsonName('enroll_list', { type: () => [MeetingWebinarEnrollListEnrollListDto] })
  enrollList?: MeetingWebinarEnrollListEnrollListDto[];
}

/**
 * 获取网络研讨会报名信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/98876
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarEnrollListWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/enroll/list',
  desc: '获取网络研讨会报名信息',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarEnrollListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'enrollList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98876',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarEnrollListWorkWxInput extends AuthWorkWxInput<
  MeetingWebinarEnrollListWorkWxOutput,
  MeetingWebinarEnrollListEnrollListDto
> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @IsDefined({ message: '网络研讨会ID不能为空' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId!: string;

  /** 审批状态。0-全部，1-待审批，2-已拒绝，3-已批准 */
  @JsonName('status')
  @IsOptional()
  @IsInt({ message: '审批状态必须是整数' })
  status?: OpenEnum<0 | 1 | 2 | 3>;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过50 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(50, { message: '分页大小不能超过50' })
  limit?: number;
}
