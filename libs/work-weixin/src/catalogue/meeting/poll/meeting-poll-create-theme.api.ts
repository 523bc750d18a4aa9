import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 创建会议投票主题的返回结果，见 {@link MeetingPollCreateThemeWorkWxInput} */
export class MeetingPollCreateThemeWorkWxOutput extends WorkWxOutput {
  /** 投票主题ID */
  @JsonName('poll_theme_id')
  pollThemeId?: string;
}

/**
 * 投票问题
 *
 * @see {@link MeetingPollCreateThemeWorkWxInput}
 */
export class MeetingPollCreateThemePollQuestionsDto {
  /** 问题类型。0-单选，1-多选 */
  @JsonName('question_type')
  @IsDefined({ message: '问题类型不能为空' })
  @IsIn([0, 1], { message: '问题类型只能是0(单选)或1(多选)' })
  questionType!: 0 | 1;

  /** 问题描述。长度不超过50个字符 */
  @JsonName('question_desc')
  @IsDefined({ message: '问题描述不能为空' })
  @CharacterLength(0, 50, { message: '问题描述长度不能超过50个字符' })
  questionDesc!: string;

  /** 投票选项列表。每一项长度不超过36个字符 */
  @JsonName('poll_option')
  @IsDefined({ message: '投票选项列表不能为空' })
  @IsArray({ message: '投票选项列表必须是数组' })
  @CharacterLength(0, 36, { each: true, message: '投票选项列表的每一项长度不能超过36个字符' })
  pollOption!: string[];
}

/**
 * 创建会议投票主题
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98834
 * @example
 * ```ts
 * await workWeixin.send(MeetingPollCreateThemeWorkWxInput.from({
 *   operatorUserId: 'OPERATOR_USER_ID',
 *   instanceId: 1,
 *   meetingId: 'MEETING_ID',
 *   pollTopic: 'POLL_TOPIC',
 *   pollDesc: '投票描述',
 *   pollQuestions: [{ questionType: 0, questionDesc: '问题描述', pollOption: ['POLL_OPTION'] }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/poll/create_theme',
  desc: '创建会议投票主题',
  httpMethod: HttpMethod.Post,
  output: MeetingPollCreateThemeWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98834',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPollCreateThemeWorkWxInput extends AuthWorkWxInput<MeetingPollCreateThemeWorkWxOutput> {
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

  /** 投票主题。长度不超过50个字符 */
  @JsonName('poll_topic')
  @IsDefined({ message: '投票主题不能为空' })
  @CharacterLength(0, 50, { message: '投票主题长度不能超过50个字符' })
  pollTopic!: string;

  /** 投票描述。长度不超过100个字符 */
  @JsonName('poll_desc')
  @IsDefined({ message: '投票描述不能为空' })
  @CharacterLength(0, 100, { message: '投票描述长度不能超过100个字符' })
  pollDesc!: string;

  /** 是否匿名。0-实名，1-匿名 */
  @JsonName('is_anony')
  @IsOptional()
  @IsIn([0, 1], { message: '是否匿名只能是0(实名)或1(匿名)' })
  isAnony?: 0 | 1;

  /** 投票问题列表 */
  @JsonName('poll_questions', { type: () => [MeetingPollCreateThemePollQuestionsDto] })
  @IsDefined({ message: '投票问题列表不能为空' })
  pollQuestions!: MeetingPollCreateThemePollQuestionsDto[];
}
