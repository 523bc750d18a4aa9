import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 修改成员在会中显示的昵称的返回结果，见 {@link MeetingRealcontrolSetNicknamesWorkWxInput} */
export class MeetingRealcontrolSetNicknamesWorkWxOutput extends WorkWxOutput {}

/**
 * 被操作成员
 *
 * @see {@link MeetingRealcontrolSetNicknamesWorkWxInput}
 */
export class MeetingRealcontrolSetNicknamesOperatedUsersDto {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;

  /** 终端设备类型 */
  @JsonName('instance_id')
  @IsDefined({ message: '终端设备类型不能为空' })
  @IsInt({ message: '终端设备类型必须是整数' })
  instanceId!: number;

  /** 昵称。长度不超过20个字符 */
  @JsonName('nickname')
  @IsOptional()
  @CharacterLength(0, 20, { message: '昵称长度不能超过20个字符' })
  nickname?: string;
}

/**
 * 修改成员在会中显示的昵称
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98188
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolSetNicknamesWorkWxInput.from({ meetingId: 'MEETING_ID', operatedUsers: [{ tmpOpenId: 'TMP_OPEN_ID', instanceId: 1 }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/set_nicknames',
  desc: '修改成员在会中显示的昵称',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolSetNicknamesWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98188',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolSetNicknamesWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolSetNicknamesWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 被操作成员列表 */
  @JsonName('operated_users', { type: () => [MeetingRealcontrolSetNicknamesOperatedUsersDto] })
  @IsDefined({ message: '被操作成员列表不能为空' })
  operatedUsers!: MeetingRealcontrolSetNicknamesOperatedUsersDto[];
}
