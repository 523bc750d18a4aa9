import {
  AtLeastOneOf,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MeetingGuestDto } from './meeting-guest.dto.js';
import { MeetingHostsDto } from './meeting-hosts.dto.js';
import { MeetingReminderDto } from './meeting-reminder.dto.js';
import { MeetingRingUsersDto } from './meeting-ring-users.dto.js';

/**
 * 参会成员
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoMemberDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 参会状态。1-已参与，2-未参与 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2>;

  /** 首次加入时间 */
  @JsonName('first_join_time')
  firstJoinTime?: number;

  /** 最后离开时间 */
  @JsonName('last_quit_time')
  lastQuitTime?: number;

  /** 入会次数 */
  @JsonName('total_join_count')
  totalJoinCount?: number;

  /** 累计参会时长 */
  @JsonName('cumulative_time')
  cumulativeTime?: number;
}

/**
 * 临时外部联系人
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoTmpExternalUserDto extends HttpRemoteOutput {
  /** 外部用户临时ID */
  @JsonName('tmp_external_userid')
  tmpExternalUserId?: string;

  /** 参会状态 */
  @JsonName('status')
  status?: number;

  /** 首次加入时间 */
  @JsonName('first_join_time')
  firstJoinTime?: number;

  /** 最后离开时间 */
  @JsonName('last_quit_time')
  lastQuitTime?: number;

  /** 入会次数 */
  @JsonName('total_join_count')
  totalJoinCount?: number;

  /** 累计参会时长 */
  @JsonName('cumulative_time')
  cumulativeTime?: number;
}

/**
 * 参会成员
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoAttendeesDto extends HttpRemoteOutput {
  /** 参会成员列表 */
  @JsonName('member', { type: () => [MeetingGetInfoMemberDto] })
  member?: MeetingGetInfoMemberDto[];

  /** 临时外部联系人列表 */
  @JsonName('tmp_external_user', { type: () => [MeetingGetInfoTmpExternalUserDto] })
  tmpExternalUser?: MeetingGetInfoTmpExternalUserDto[];
}

/**
 * 当前主持人
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoCurrentHostsDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid', { type: () => [String] })
  userId?: string[];
}

/**
 * 联席主持人
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoCoHostsDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid', { type: () => [String] })
  userId?: string[];
}

/**
 * 会议设置
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoSettingsDto extends HttpRemoteOutput {
  /** 提醒范围。1-不提醒，2-仅提醒主持人，3-提醒所有成员，4-指定成员响铃 */
  @JsonName('remind_scope', { type: () => Number })
  remindScope?: OpenEnum<1 | 2 | 3 | 4>;

  /** 入会密码 */
  @JsonName('password', { sensitive: true })
  password?: string;

  /** 是否开启等候室 */
  @JsonName('enable_waiting_room')
  enableWaitingRoom?: boolean;

  /** 是否允许提前入会 */
  @JsonName('allow_enter_before_host')
  allowEnterBeforeHost?: boolean;

  /** 是否入会静音 */
  @JsonName('enable_enter_mute')
  enableEnterMute?: boolean;

  /** 是否开启屏幕水印 */
  @JsonName('enable_screen_watermark')
  enableScreenWatermark?: boolean;

  /** 主持人列表 */
  @JsonName('hosts', { type: () => MeetingHostsDto })
  hosts?: MeetingHostsDto;

  /** 响铃成员 */
  @JsonName('ring_users', { type: () => MeetingRingUsersDto })
  ringUsers?: MeetingRingUsersDto;

  /** 是否需要密码 */
  @JsonName('need_password', { sensitive: false })
  needPassword?: boolean;

  /** 入会静音类型 */
  @JsonName('enable_enter_mute_type')
  enableEnterMuteType?: number;

  /** 是否允许自行解除静音 */
  @JsonName('allow_unmute_self')
  allowUnmuteSelf?: boolean;

  /** 是否允许外部成员 */
  @JsonName('allow_external_user')
  allowExternalUser?: boolean;

  /** 水印样式。0-单排，1-多排 */
  @JsonName('watermark_type', { type: () => Number })
  watermarkType?: OpenEnum<0 | 1>;

  /** 自动录制类型。none-禁用，local-本地录制，cloud-云录制 */
  @JsonName('auto_record_type', { type: () => String })
  autoRecordType?: OpenEnum<'none' | 'local' | 'cloud'>;

  /** 是否入会即录制 */
  @JsonName('attendee_join_auto_record')
  attendeeJoinAutoRecord?: boolean;

  /** 主持人可否暂停录制 */
  @JsonName('enable_host_pause_auto_record')
  enableHostPauseAutoRecord?: boolean;

  /** 是否允许上传文档 */
  @JsonName('enable_doc_upload_permission')
  enableDocUploadPermission?: boolean;

  /** 是否开启报名 */
  @JsonName('enable_enroll')
  enableEnroll?: boolean;

  /** 是否开启主持人密钥 */
  @JsonName('enable_host_key', { sensitive: false })
  enableHostKey?: boolean;

  /** 主持人密钥 */
  @JsonName('host_key', { sensitive: true })
  hostKey?: string;

  /** 当前主持人 */
  @JsonName('current_hosts', { type: () => MeetingGetInfoCurrentHostsDto })
  currentHosts?: MeetingGetInfoCurrentHostsDto;

  /** 联席主持人 */
  @JsonName('co_hosts', { type: () => MeetingGetInfoCoHostsDto })
  coHosts?: MeetingGetInfoCoHostsDto;
}

/**
 * 子会议
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoSubMeetingsDto extends HttpRemoteOutput {
  /** 子会议ID */
  @JsonName('sub_meetingid')
  subMeetingId?: string;

  /** 子会议状态。0-存在，1-已删除 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;

  /** 子会议开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 子会议结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 子会议标题 */
  @JsonName('title')
  title?: string;

  /** 重复分段ID */
  @JsonName('repeat_id')
  repeatId?: string;
}

/**
 * 重复分段
 *
 * @see {@link MeetingGetInfoWorkWxInput}
 */
export class MeetingGetInfoSubRepeatListDto extends HttpRemoteOutput {
  /** 重复分段ID */
  @JsonName('repeat_id')
  repeatId?: string;

  /** 周期重复类型。0-每天，1-每周，2-每月，7-每个工作日 */
  @JsonName('repeat_type', { type: () => Number })
  repeatType?: OpenEnum<0 | 1 | 2 | 7>;

  /** 重复结束类型。0-按日期结束，1-按次数结束 */
  @JsonName('repeat_until_type', { type: () => Number })
  repeatUntilType?: OpenEnum<0 | 1>;

  /** 重复次数上限 */
  @JsonName('repeat_until_count')
  repeatUntilCount?: number;

  /** 重复截止时间 */
  @JsonName('repeat_until')
  repeatUntil?: number;

  /** 重复间隔 */
  @JsonName('repeat_interval')
  repeatInterval?: number;

  /** 是否自定义重复。0-否，1-是 */
  @JsonName('is_custom_repeat', { type: () => Number })
  isCustomRepeat?: OpenEnum<0 | 1>;

  /** 每周重复日列表 */
  @JsonName('repeat_day_of_week', { type: () => [Number] })
  repeatDayOfWeek?: number[];

  /** 每月重复日列表 */
  @JsonName('repeat_day_of_month', { type: () => [Number] })
  repeatDayOfMonth?: number[];
}

/** 获取会议详情的返回结果，见 {@link MeetingGetInfoWorkWxInput} */
export class MeetingGetInfoWorkWxOutput extends WorkWxOutput {
  /** 管理员UserID */
  @JsonName('admin_userid')
  adminUserId?: string;

  /** 会议标题 */
  @JsonName('title')
  title?: string;

  /** 会议开始时间 */
  @JsonName('meeting_start')
  meetingStart?: number;

  /** 会议时长 */
  @JsonName('meeting_duration')
  meetingDuration?: number;

  /** 会议描述 */
  @JsonName('description')
  description?: string;

  /** 会议地点 */
  @JsonName('location')
  location?: string;

  /** 主部门 */
  @JsonName('main_department')
  mainDepartment?: number;

  /** 会议状态。1-待开始，2-会议中，3-已结束，4-已取消，5-已过期 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 应用ID */
  @JsonName('agentid')
  agentId?: number;

  /** 参会成员 */
  @JsonName('attendees', { type: () => MeetingGetInfoAttendeesDto })
  attendees?: MeetingGetInfoAttendeesDto;

  /** 会议设置 */
  @JsonName('settings', { type: () => MeetingGetInfoSettingsDto })
  settings?: MeetingGetInfoSettingsDto;

  /** 日历ID */
  @JsonName('cal_id')
  calId?: string;

  /** 重复提醒配置 */
  @JsonName('reminders', { type: () => MeetingReminderDto })
  reminders?: MeetingReminderDto;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 入会链接 */
  @JsonName('meeting_link')
  meetingLink?: string;

  /** 会议类型。0-一次性会议，1-周期性会议，2-微信专属会议，3-Rooms投屏会议，5-个人会议号会议，6-网络研讨会 */
  @JsonName('meeting_type', { type: () => Number })
  meetingType?: OpenEnum<0 | 1 | 2 | 3 | 5 | 6>;

  /** 是否有投票 */
  @JsonName('has_vote')
  hasVote?: boolean;

  /** 是否还有更多子会议。0-无更多，1-有更多 */
  @JsonName('has_more_sub_meeting', { type: () => Number })
  hasMoreSubMeeting?: OpenEnum<0 | 1>;

  /** 剩余子会议场数 */
  @JsonName('remain_sub_meetings')
  remainSubMeetings?: number;

  /** 当前子会议ID */
  @JsonName('current_sub_meetingid')
  currentSubMeetingId?: string;

  /** 子会议列表 */
  @JsonName('sub_meetings', { type: () => [MeetingGetInfoSubMeetingsDto] })
  subMeetings?: MeetingGetInfoSubMeetingsDto[];

  /** 嘉宾列表 */
  @JsonName('guests', { type: () => [MeetingGuestDto] })
  guests?: MeetingGuestDto[];

  /** 重复分段列表 */
  @JsonName('sub_repeat_list', { type: () => [MeetingGetInfoSubRepeatListDto] })
  subRepeatList?: MeetingGetInfoSubRepeatListDto[];
}

/**
 * 获取会议详情
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99049
 * @example
 * ```ts
 * await workWeixin.send(MeetingGetInfoWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/get_info',
  desc: '获取会议详情',
  httpMethod: HttpMethod.Post,
  output: MeetingGetInfoWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99049',
})
@WorkWxApi({ permission: '会议' })
export class MeetingGetInfoWorkWxInput extends AuthWorkWxInput<MeetingGetInfoWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @AtLeastOneOf(['meetingId', 'meetingCode'], { message: '会议ID和会议号至少需要填写一个' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  @IsOptional()
  @IsString({ message: '会议号必须是字符串' })
  meetingCode?: string;

  /** 子会议ID */
  @JsonName('sub_meetingid')
  @IsOptional()
  @IsString({ message: '子会议ID必须是字符串' })
  subMeetingId?: string;
}
