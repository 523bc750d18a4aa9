import { HttpMethod, HttpRemoteApi, JsonName, RequiredWith } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 管理会中设置的返回结果，见 {@link MeetingRealcontrolSetWorkWxInput} */
export class MeetingRealcontrolSetWorkWxOutput extends WorkWxOutput {}

/**
 * 管理会中设置
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98175
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolSetWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/set',
  desc: '管理会中设置',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolSetWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98175',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolSetWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolSetWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 是否全体静音 */
  @JsonName('mute_all')
  @RequiredWith(['allowUnmuteSelf'], {
    orEmpty: true,
    message: '填写是否允许自行解除静音时是否全体静音不能为空',
  })
  @IsBoolean({ message: '是否全体静音必须是布尔值' })
  muteAll?: boolean;

  /** 是否允许自行解除静音 */
  @JsonName('allow_unmute_self')
  @IsOptional()
  @IsBoolean({ message: '是否允许自行解除静音必须是布尔值' })
  allowUnmuteSelf?: boolean;

  /** 是否入会静音。0-关闭，1-开启，2-超过6人自动开启 */
  @JsonName('enable_enter_mute')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '是否入会静音只能是0(关闭)、1(开启)或2(超过6人自动开启)' })
  enableEnterMute?: 0 | 1 | 2;

  /** 是否锁定会议 */
  @JsonName('meeting_locked')
  @IsOptional()
  @IsBoolean({ message: '是否锁定会议必须是布尔值' })
  meetingLocked?: boolean;

  /** 是否隐藏会议号密码 */
  @JsonName('hide_meeting_code_password', { sensitive: false })
  @IsOptional()
  @IsBoolean({ message: '是否隐藏会议号密码必须是布尔值' })
  hideMeetingCodePassword?: boolean;

  /** 聊天权限。0-自由聊天，1-仅公开聊天，2-仅私聊主持人 */
  @JsonName('allow_chat')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '聊天权限只能是0(自由聊天)、1(仅公开聊天)或2(仅私聊主持人)' })
  allowChat?: 0 | 1 | 2;

  /** 是否允许共享屏幕 */
  @JsonName('allow_share_screen')
  @IsOptional()
  @IsBoolean({ message: '是否允许共享屏幕必须是布尔值' })
  allowShareScreen?: boolean;

  /** 是否允许外部成员 */
  @JsonName('allow_external_user')
  @IsOptional()
  @IsBoolean({ message: '是否允许外部成员必须是布尔值' })
  allowExternalUser?: boolean;

  /** 入会是否播放提示音 */
  @JsonName('play_ivr_on_join')
  @IsOptional()
  @IsBoolean({ message: '入会是否播放提示音必须是布尔值' })
  playIvrOnJoin?: boolean;

  /** 是否开启等候室 */
  @JsonName('enable_waiting_room')
  @IsOptional()
  @IsBoolean({ message: '是否开启等候室必须是布尔值' })
  enableWaitingRoom?: boolean;
}
