import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { OperatedUserDto } from '../operated-user.dto.js';

/** 静音成员的返回结果，见 {@link MeetingRealcontrolMuteUserWorkWxInput} */
export class MeetingRealcontrolMuteUserWorkWxOutput extends WorkWxOutput {}

/**
 * 静音成员
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98184
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolMuteUserWorkWxInput.from({
 *   meetingId: 'MEETING_ID',
 *   option: true,
 *   operatedUser: { tmpOpenId: 'TMP_OPEN_ID', instanceId: 1 },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/mute_user',
  desc: '静音成员',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolMuteUserWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98184',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolMuteUserWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolMuteUserWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 静音开关 */
  @JsonName('option')
  @IsDefined({ message: '静音开关不能为空' })
  @IsBoolean({ message: '静音开关必须是布尔值' })
  option!: boolean;

  /** 被操作成员 */
  @JsonName('operated_user', { type: () => OperatedUserDto })
  @IsDefined({ message: '被操作成员不能为空' })
  operatedUser!: OperatedUserDto;
}
