import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { OperatedUserDto } from '../operated-user.dto.js';

/** 关闭成员屏幕共享的返回结果，见 {@link MeetingRealcontrolCloseScreenShareWorkWxInput} */
export class MeetingRealcontrolCloseScreenShareWorkWxOutput extends WorkWxOutput {}

/**
 * 关闭成员屏幕共享
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98185
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolCloseScreenShareWorkWxInput.from({ meetingId: 'MEETING_ID', operatedUser: { tmpOpenId: 'TMP_OPEN_ID', instanceId: 1 } }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/close_screen_share',
  desc: '关闭成员屏幕共享',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolCloseScreenShareWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98185',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolCloseScreenShareWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolCloseScreenShareWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 被操作成员 */
  @JsonName('operated_user', { type: () => OperatedUserDto })
  @IsDefined({ message: '被操作成员不能为空' })
  operatedUser!: OperatedUserDto;
}
