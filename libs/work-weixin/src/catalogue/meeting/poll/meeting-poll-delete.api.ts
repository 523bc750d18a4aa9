import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除会议投票的返回结果，见 {@link MeetingPollDeleteWorkWxInput} */
export class MeetingPollDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除会议投票
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98839
 * @example
 * ```ts
 * await workWeixin.send(MeetingPollDeleteWorkWxInput.from({
 *   operatorUserId: 'OPERATOR_USER_ID',
 *   instanceId: 1,
 *   meetingId: 'MEETING_ID',
 *   pollThemeId: 'POLL_THEME_ID',
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/poll/delete',
  desc: '删除会议投票',
  httpMethod: HttpMethod.Post,
  output: MeetingPollDeleteWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98839',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPollDeleteWorkWxInput extends AuthWorkWxInput<MeetingPollDeleteWorkWxOutput> {
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

  /** 投票主题ID */
  @JsonName('poll_theme_id')
  @AtLeastOneOf(['pollThemeId', 'pollId'], { message: '投票主题ID和投票ID至少需要填写一个' })
  @IsString({ message: '投票主题ID必须是字符串' })
  pollThemeId?: string;

  /** 投票ID */
  @JsonName('poll_id')
  @IsOptional()
  @IsString({ message: '投票ID必须是字符串' })
  pollId?: string;
}
