import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { OperatedUserDto } from '../operated-user.dto.js';

/** 管理联席主持人的返回结果，见 {@link MeetingRealcontrolSetCohostWorkWxInput} */
export class MeetingRealcontrolSetCohostWorkWxOutput extends WorkWxOutput {}

/**
 * 管理联席主持人
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98180
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolSetCohostWorkWxInput.from({ meetingId: 'MEETING_ID', action: true }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/set_cohost',
  desc: '管理联席主持人',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolSetCohostWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98180',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolSetCohostWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolSetCohostWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 设置动作 */
  @JsonName('action')
  @IsDefined({ message: '设置动作不能为空' })
  @IsBoolean({ message: '设置动作必须是布尔值' })
  action!: boolean;

  /** 被操作成员 */
  @JsonName('operated_user', { type: () => OperatedUserDto })
  @IsOptional()
  operatedUser?: OperatedUserDto;
}
