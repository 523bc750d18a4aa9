import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 投票用户
 *
 * @see {@link MeetingPollGetPollDetailWorkWxInput}
 */
export class MeetingPollGetPollDetailOptionUserDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;
}

/**
 * 选项信息
 *
 * @see {@link MeetingPollGetPollDetailWorkWxInput}
 */
export class MeetingPollGetPollDetailOptionInfoDto extends HttpRemoteOutput {
  /** 选项ID */
  @JsonName('option_id')
  optionId?: number;

  /** 选项描述 */
  @JsonName('option_desc')
  optionDesc?: string;

  /** 选项票数 */
  @JsonName('option_num')
  optionNum?: number;

  /** 投票比率 */
  @JsonName('rate')
  rate?: number;

  /** 投票用户列表 */
  @JsonName('option_user', { type: () => [MeetingPollGetPollDetailOptionUserDto] })
  optionUser?: MeetingPollGetPollDetailOptionUserDto[];
}

/**
 * 投票问题数据
 *
 * @see {@link MeetingPollGetPollDetailWorkWxInput}
 */
export class MeetingPollGetPollDetailPollQuestionDataDto extends HttpRemoteOutput {
  /** 问题描述 */
  @JsonName('question_desc')
  questionDesc?: string;

  /** 问题类型。0-单选，1-多选 */
  @JsonName('question_type', { type: () => Number })
  questionType?: OpenEnum<0 | 1>;

  /** 问题ID */
  @JsonName('question_id')
  questionId?: string;

  /** 选项信息列表 */
  @JsonName('option_info', { type: () => [MeetingPollGetPollDetailOptionInfoDto] })
  optionInfo?: MeetingPollGetPollDetailOptionInfoDto[];
}

/** 获取会议投票详情的返回结果，见 {@link MeetingPollGetPollDetailWorkWxInput} */
export class MeetingPollGetPollDetailWorkWxOutput extends WorkWxOutput {
  /** 投票主题ID */
  @JsonName('poll_theme_id')
  pollThemeId?: string;

  /** 投票主题 */
  @JsonName('poll_topic')
  pollTopic?: string;

  /** 投票描述 */
  @JsonName('poll_desc')
  pollDesc?: string;

  /** 是否匿名。0-实名，1-匿名 */
  @JsonName('is_anony', { type: () => Number })
  isAnony?: OpenEnum<0 | 1>;

  /** 投票状态。1-投票中，2-已结束 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2>;

  /** 是否共享 */
  @JsonName('is_shared')
  isShared?: number;

  /** 投票人数 */
  @JsonName('vote_total_num')
  voteTotalNum?: number;

  /** 投票问题列表 */
  @JsonName('poll_question_data', { type: () => [MeetingPollGetPollDetailPollQuestionDataDto] })
  pollQuestionData?: MeetingPollGetPollDetailPollQuestionDataDto[];
}

/**
 * 获取会议投票详情
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98838
 * @example
 * ```ts
 * await workWeixin.send(MeetingPollGetPollDetailWorkWxInput.from({
 *   operatorUserId: 'OPERATOR_USER_ID',
 *   instanceId: 1,
 *   meetingId: 'MEETING_ID',
 *   pollId: 'POLL_ID',
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/poll/get_poll_detail',
  desc: '获取会议投票详情',
  httpMethod: HttpMethod.Post,
  output: MeetingPollGetPollDetailWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98838',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPollGetPollDetailWorkWxInput extends AuthWorkWxInput<MeetingPollGetPollDetailWorkWxOutput> {
  /** 操作人UserID */
  @JsonName('operator_userid')
  @IsDefined({ message: '操作人UserID不能为空' })
  @IsString({ message: '操作人UserID必须是字符串' })
  operatorUserId!: string;

  /** 终端设备类型 */
  @JsonName('instance_id')
  @IsDefined({ message: '终端设备类型不能为空' })
  @IsInt({ message: '终端设备类型必须是整数' })
  instanceId!: number;

  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 投票ID */
  @JsonName('poll_id')
  @IsDefined({ message: '投票ID不能为空' })
  @IsString({ message: '投票ID必须是字符串' })
  pollId!: string;
}
