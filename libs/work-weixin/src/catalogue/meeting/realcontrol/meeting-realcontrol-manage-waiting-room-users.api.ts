import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 管理等候室成员的返回结果，见 {@link MeetingRealcontrolManageWaitingRoomUsersWorkWxInput} */
export class MeetingRealcontrolManageWaitingRoomUsersWorkWxOutput extends WorkWxOutput {}

/**
 * 被操作成员
 *
 * @see {@link MeetingRealcontrolManageWaitingRoomUsersWorkWxInput}
 */
export class MeetingRealcontrolManageWaitingRoomUsersOperatedUsersDto {
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
 * 管理等候室成员
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98186
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolManageWaitingRoomUsersWorkWxInput.from({
 *   meetingId: 'MEETING_ID',
 *   operateType: 1,
 *   operatedUsers: [{ tmpOpenId: 'TMP_OPEN_ID', instanceId: 1 }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/manage_waiting_room_users',
  desc: '管理等候室成员',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolManageWaitingRoomUsersWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98186',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolManageWaitingRoomUsersWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolManageWaitingRoomUsersWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 操作类型。1-等候室移入会议，2-会中移入等候室，3-移出等候室 */
  @JsonName('operate_type')
  @IsDefined({ message: '操作类型不能为空' })
  @IsIn([1, 2, 3], { message: '操作类型只能是1(等候室移入会议)、2(会中移入等候室)或3(移出等候室)' })
  operateType!: 1 | 2 | 3;

  /** 是否允许再次入会 */
  @JsonName('allow_rejoin')
  @IsOptional()
  @IsBoolean({ message: '是否允许再次入会必须是布尔值' })
  allowRejoin?: boolean;

  /** 被操作成员列表 */
  @JsonName('operated_users', { type: () => [MeetingRealcontrolManageWaitingRoomUsersOperatedUsersDto] })
  @IsDefined({ message: '被操作成员列表不能为空' })
  operatedUsers!: MeetingRealcontrolManageWaitingRoomUsersOperatedUsersDto[];
}
