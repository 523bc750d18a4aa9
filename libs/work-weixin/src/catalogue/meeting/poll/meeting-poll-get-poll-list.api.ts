import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 投票
 *
 * @see {@link MeetingPollGetPollListWorkWxInput}
 */
export class MeetingPollGetPollListPollsInfoDto extends HttpRemoteOutput {
  /** 投票ID */
  @JsonName('poll_id')
  pollId?: string;

  /** 投票主题 */
  @JsonName('poll_topic')
  pollTopic?: string;

  /** 投票状态。0-未开始，1-投票中，2-已结束 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2>;

  /** 是否共享。0-未共享，1-已共享 */
  @JsonName('is_shared', { type: () => Number })
  isShared?: OpenEnum<0 | 1>;

  /** 是否匿名。0-实名，1-匿名 */
  @JsonName('is_anony', { type: () => Number })
  isAnony?: OpenEnum<0 | 1>;
}

/**
 * 投票主题
 *
 * @see {@link MeetingPollGetPollListWorkWxInput}
 */
export class MeetingPollGetPollListPollsThemeInfoDto extends HttpRemoteOutput {
  /** 投票主题ID */
  @JsonName('poll_theme_id')
  pollThemeId?: string;

  /** 投票列表 */
  @JsonName('polls_info', { type: () => [MeetingPollGetPollListPollsInfoDto] })
  pollsInfo?: MeetingPollGetPollListPollsInfoDto[];
}

/** 获取会议投票列表的返回结果，见 {@link MeetingPollGetPollListWorkWxInput} */
export class MeetingPollGetPollListWorkWxOutput extends WorkWxOutput {
  /** 投票主题列表 */
  @JsonName('polls_theme_info', { type: () => [MeetingPollGetPollListPollsThemeInfoDto] })
  pollsThemeInfo?: MeetingPollGetPollListPollsThemeInfoDto[];
}

/**
 * 获取会议投票列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98836
 * @example
 * ```ts
 * await workWeixin.send(MeetingPollGetPollListWorkWxInput.from({ operatorUserId: 'OPERATOR_USER_ID', instanceId: 1, meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/poll/get_poll_list',
  desc: '获取会议投票列表',
  httpMethod: HttpMethod.Post,
  output: MeetingPollGetPollListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98836',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPollGetPollListWorkWxInput extends AuthWorkWxInput<MeetingPollGetPollListWorkWxOutput> {
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
}
