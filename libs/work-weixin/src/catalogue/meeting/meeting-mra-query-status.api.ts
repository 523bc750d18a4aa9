import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取 MRA 状态信息的返回结果，见 {@link MeetingMraQueryStatusWorkWxInput} */
export class MeetingMraQueryStatusWorkWxOutput extends WorkWxOutput {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 终端设备类型 */
  @JsonName('instance_id')
  instanceId?: number;

  /** 成员角色。0-普通成员，1-创建者，2-主持人，3-创建者和主持人，4-小程序，5-小程序和主持人，6-联席主持人，7-创建者和联席主持人 */
  @JsonName('user_role', { type: () => Number })
  userRole?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>;

  /** 研讨会成员角色。0-普通参会，1-内部嘉宾，2-外部嘉宾，3-邀请链接嘉宾，4-观众 */
  @JsonName('webinar_member_role', { type: () => Number })
  webinarMemberRole?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** IP地址 */
  @JsonName('ip', { sensitive: true })
  ip?: string;

  /** 成员显示名称 */
  @JsonName('name')
  name?: string;

  /** 麦克风状态 */
  @JsonName('audio_state')
  audioState?: boolean;

  /** 摄像头状态 */
  @JsonName('video_state')
  videoState?: boolean;

  /** 屏幕共享状态 */
  @JsonName('screen_shared_state')
  screenSharedState?: boolean;

  /** 默认分屏设置。1-等分模式，2-全屏模式，3-1+N模式 */
  @JsonName('default_layout', { type: () => Number })
  defaultLayout?: OpenEnum<1 | 2 | 3>;

  /** 举手状态 */
  @JsonName('raise_hands_state')
  raiseHandsState?: boolean;
}

/**
 * 获取 MRA 状态信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98786
 * @example
 * ```ts
 * await workWeixin.send(MeetingMraQueryStatusWorkWxInput.from({ meetingId: 'MEETING_ID', tmpOpenId: 'TMP_OPEN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/mra/query_status',
  desc: '获取 MRA 状态信息',
  httpMethod: HttpMethod.Post,
  output: MeetingMraQueryStatusWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98786',
})
@WorkWxApi({ permission: '会议' })
export class MeetingMraQueryStatusWorkWxInput extends AuthWorkWxInput<MeetingMraQueryStatusWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;
}
