import {
  AtLeastOneOf,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 主持人
 *
 * @see {@link MeetingWebinarGetWorkWxInput}
 */
export class MeetingWebinarGetHostsDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 媒体设置
 *
 * @see {@link MeetingWebinarGetWorkWxInput}
 */
export class MeetingWebinarGetMediaSettingDto extends HttpRemoteOutput {
  /** 是否入会静音 */
  @JsonName('mute_enable_join')
  muteEnableJoin?: boolean;

  /** 是否允许自行解除静音 */
  @JsonName('allow_unmute_self')
  allowUnmuteSelf?: boolean;

  /** 是否允许提前入会 */
  @JsonName('allow_enter_before_host')
  allowEnterBeforeHost?: boolean;

  /** 是否开启屏幕水印 */
  @JsonName('enable_screen_watermark')
  enableScreenWatermark?: boolean;

  /** 水印样式。0-单排，1-多排 */
  @JsonName('watermark_type', { type: () => Number })
  watermarkType?: OpenEnum<0 | 1>;

  /** 是否允许外部成员 */
  @JsonName('allow_external_user')
  allowExternalUser?: boolean;

  /** 自动录制类型。none-禁用，local-本地录制，cloud-云录制 */
  @JsonName('auto_record_type', { type: () => String })
  autoRecordType?: OpenEnum<'none' | 'local' | 'cloud'>;

  /** 是否入会即录制 */
  @JsonName('attendee_join_auto_record')
  attendeeJoinAutoRecord?: boolean;

  /** 主持人可否暂停录制 */
  @JsonName('enable_host_pause_auto_record')
  enableHostPauseAutoRecord?: boolean;

  /** 是否入会静音 */
  @JsonName('enable_enter_mute')
  enableEnterMute?: boolean;
}

/** 获取网络研讨会详情的返回结果，见 {@link MeetingWebinarGetWorkWxInput} */
export class MeetingWebinarGetWorkWxOutput extends WorkWxOutput {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 研讨会主题 */
  @JsonName('title')
  title?: string;

  /** 主办方名称 */
  @JsonName('sponsor')
  sponsor?: string;

  /** 开始时间 */
  @JsonName('start_time')
  startTime?: string;

  /** 结束时间 */
  @JsonName('end_time')
  endTime?: string;

  /** 观看限制类型。0-公开，1-报名，2-密码 */
  @JsonName('admission_type', { type: () => Number })
  admissionType?: OpenEnum<0 | 1 | 2>;

  /** 主持人列表 */
  @JsonName('hosts', { type: () => [MeetingWebinarGetHostsDto] })
  hosts?: MeetingWebinarGetHostsDto[];

  /** 观众观看密码 */
  @JsonName('password', { sensitive: true })
  password?: string;

  /** 封面图片链接 */
  @JsonName('cover_url')
  coverUrl?: string;

  /** 会议描述 */
  @JsonName('description')
  description?: string;

  /** 是否开启嘉宾邀请链接 */
  @JsonName('enable_guest_invite_link')
  enableGuestInviteLink?: boolean;

  /** 观众入会链接 */
  @JsonName('audience_join_link')
  audienceJoinLink?: string;

  /** 嘉宾入会链接 */
  @JsonName('guest_join_link', { sensitive: true })
  guestJoinLink?: string;

  /** 媒体设置 */
  @JsonName('media_setting', { type: () => MeetingWebinarGetMediaSettingDto })
  mediaSetting?: MeetingWebinarGetMediaSettingDto;

  /** 是否开启问答 */
  @JsonName('enable_qa')
  enableQa?: boolean;

  /** 人工审核链接 */
  @JsonName('manual_check_link', { sensitive: true })
  manualCheckLink?: string;

  /** 人工审核密码 */
  @JsonName('manual_check_password', { sensitive: true })
  manualCheckPassword?: string;

  /** 是否开启活动页 */
  @JsonName('activity_page')
  activityPage?: boolean;

  /** 活动页展示人数方式。0-不展示，1-展示 */
  @JsonName('display_number_of_attendees', { type: () => Number })
  displayNumberOfAttendees?: OpenEnum<0 | 1>;

  /** 观众可否观看回放 */
  @JsonName('playback_for_audience')
  playbackForAudience?: boolean;

  /** 回放地址 */
  @JsonName('playback_url', { sensitive: true })
  playbackUrl?: string;

  /** 是否开启准备模式 */
  @JsonName('preparation_mode')
  preparationMode?: boolean;

  /** 暖场图片链接 */
  @JsonName('warm_up_picture')
  warmUpPicture?: string;

  /** 暖场视频链接 */
  @JsonName('warm_up_video')
  warmUpVideo?: string;

  /** 暖场可否邀请成员 */
  @JsonName('allow_attendees_invite_others')
  allowAttendeesInviteOthers?: boolean;

  /** 主题 */
  @JsonName('subject')
  subject?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 会议状态。MEETING_STATE_INVALID-非法或未知，MEETING_STATE_INIT-待开始，MEETING_STATE_CANCELLED-已取消，MEETING_STATE_STARTED-进行中，MEETING_STATE_ENDED-已删除，MEETING_STATE_ABOUT_TO_START-即将开始，MEETING_STATE_RECYCLED-已回收 */
  @JsonName('status', { type: () => String })
  status?: OpenEnum<
    | 'MEETING_STATE_INVALID'
    | 'MEETING_STATE_INIT'
    | 'MEETING_STATE_CANCELLED'
    | 'MEETING_STATE_STARTED'
    | 'MEETING_STATE_ENDED'
    | 'MEETING_STATE_ABOUT_TO_START'
    | 'MEETING_STATE_RECYCLED'
  >;
}

/**
 * 获取网络研讨会详情
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98860
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarGetWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/get',
  desc: '获取网络研讨会详情',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarGetWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98860',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarGetWorkWxInput extends AuthWorkWxInput<MeetingWebinarGetWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @AtLeastOneOf(['meetingId', 'meetingCode'], { message: '网络研讨会ID和会议号至少需要填写一个' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  @IsOptional()
  @IsString({ message: '会议号必须是字符串' })
  meetingCode?: string;
}
