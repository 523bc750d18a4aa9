import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 选项信息
 *
 * @see {@link MeetingPollGetThemeInfoWorkWxInput}
 */
export class MeetingPollGetThemeInfoOptionInfoDto extends HttpRemoteOutput {
  /** 选项描述 */
  @JsonName('option_desc')
  optionDesc?: string;
}

/**
 * 投票问题数据
 *
 * @see {@link MeetingPollGetThemeInfoWorkWxInput}
 */
export class MeetingPollGetThemeInfoPollQuestionDataDto extends HttpRemoteOutput {
  /** 问题描述 */
  @JsonName('question_desc')
  questionDesc?: string;

  /** 问题类型。0-单选，1-多选 */
  @JsonName('question_type', { type: () => Number })
  questionType?: OpenEnum<0 | 1>;

  /** 选项信息列表 */
  @JsonName('option_info', { type: () => [MeetingPollGetThemeInfoOptionInfoDto] })
  optionInfo?: MeetingPollGetThemeInfoOptionInfoDto[];
}

/** 获取会议投票主题信息的返回结果，见 {@link MeetingPollGetThemeInfoWorkWxInput} */
export class MeetingPollGetThemeInfoWorkWxOutput extends WorkWxOutput {
  /** 投票主题 */
  @JsonName('poll_topic')
  pollTopic?: string;

  /** 投票描述 */
  @JsonName('poll_desc')
  pollDesc?: string;

  /** 是否匿名。0-实名，1-匿名 */
  @JsonName('is_anony', { type: () => Number })
  isAnony?: OpenEnum<0 | 1>;

  /** 投票问题列表 */
  @JsonName('poll_question_data', { type: () => [MeetingPollGetThemeInfoPollQuestionDataDto] })
  pollQuestionData?: MeetingPollGetThemeInfoPollQuestionDataDto[];
}

/**
 * 获取会议投票主题信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98837
 * @example
 * ```ts
 * await workWeixin.send(MeetingPollGetThemeInfoWorkWxInput.from({ operatorUserId: 'OPERATOR_USER_ID', instanceId: 1, pollThemeId: 'POLL_THEME_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/poll/get_theme_info',
  desc: '获取会议投票主题信息',
  httpMethod: HttpMethod.Post,
  output: MeetingPollGetThemeInfoWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98837',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPollGetThemeInfoWorkWxInput extends AuthWorkWxInput<MeetingPollGetThemeInfoWorkWxOutput> {
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
  @IsOptional()
  @IsString({ message: '会议ID必须是字符串' })
  meetingId?: string;

  /** 投票主题ID */
  @JsonName('poll_theme_id')
  @IsDefined({ message: '投票主题ID不能为空' })
  @IsString({ message: '投票主题ID必须是字符串' })
  pollThemeId!: string;
}
