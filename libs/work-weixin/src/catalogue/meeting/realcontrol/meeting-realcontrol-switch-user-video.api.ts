import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { OperatedUserDto } from '../operated-user.dto.js';

/** 关闭或开启成员视频的返回结果，见 {@link MeetingRealcontrolSwitchUserVideoWorkWxInput} */
export class MeetingRealcontrolSwitchUserVideoWorkWxOutput extends WorkWxOutput {}

/**
 * 关闭或开启成员视频
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98189
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolSwitchUserVideoWorkWxInput.from({ meetingId: 'MEETING_ID', operatedUser: { tmpOpenId: 'TMP_OPEN_ID', instanceId: 1 } }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/switch_user_video',
  desc: '关闭或开启成员视频',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolSwitchUserVideoWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98189',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolSwitchUserVideoWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolSwitchUserVideoWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 视频开关 */
  @JsonName('video')
  @IsOptional()
  @IsBoolean({ message: '视频开关必须是布尔值' })
  video?: boolean;

  /** 被操作成员 */
  @JsonName('operated_user', { type: () => OperatedUserDto })
  @IsDefined({ message: '被操作成员不能为空' })
  operatedUser!: OperatedUserDto;
}
