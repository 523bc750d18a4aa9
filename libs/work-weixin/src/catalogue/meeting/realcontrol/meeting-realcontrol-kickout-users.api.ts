import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 移出成员的返回结果，见 {@link MeetingRealcontrolKickOutUsersWorkWxInput} */
export class MeetingRealcontrolKickOutUsersWorkWxOutput extends WorkWxOutput {}

/**
 * 被操作成员
 *
 * @see {@link MeetingRealcontrolKickOutUsersWorkWxInput}
 */
export class MeetingRealcontrolKickOutUsersOperatedUsersDto {
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
}

/**
 * 移出成员
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98181
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolKickOutUsersWorkWxInput.from({
 *   meetingId: 'MEETING_ID',
 *   allowRejoin: true,
 *   operatedUsers: [{ tmpOpenId: 'TMP_OPEN_ID', instanceId: 1 }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/kickout_users',
  desc: '移出成员',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolKickOutUsersWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98181',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolKickOutUsersWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolKickOutUsersWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 是否允许再次入会 */
  @JsonName('allow_rejoin')
  @IsDefined({ message: '是否允许再次入会不能为空' })
  @IsBoolean({ message: '是否允许再次入会必须是布尔值' })
  allowRejoin!: boolean;

  /** 被操作成员列表 */
  @JsonName('operated_users', { type: () => [MeetingRealcontrolKickOutUsersOperatedUsersDto] })
  @IsDefined({ message: '被操作成员列表不能为空' })
  operatedUsers!: MeetingRealcontrolKickOutUsersOperatedUsersDto[];
}
