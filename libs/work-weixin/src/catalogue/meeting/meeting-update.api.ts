import {
  AllOrNone,
  ByteLength,
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MeetingHostsDto } from './meeting-hosts.dto.js';
import { MeetingReminderDto } from './meeting-reminder.dto.js';
import { MeetingRingUsersDto } from './meeting-ring-users.dto.js';

/** 修改预约会议的返回结果，见 {@link MeetingUpdateWorkWxInput} */
export class MeetingUpdateWorkWxOutput extends WorkWxOutput {
  /** 无效会议账号列表 */
  @JsonName('excess_users', { type: () => [String] })
  excessUsers?: string[];
}

/**
 * 受邀成员
 *
 * @see {@link MeetingUpdateWorkWxInput}
 */
export class MeetingUpdateInviteesDto {
  /** 成员UserID列表 */
  @JsonName('userid')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userId?: string[];
}

/**
 * 会议设置
 *
 * @see {@link MeetingUpdateWorkWxInput}
 */
export class MeetingUpdateSettingsDto {
  /** 提醒范围。1-不提醒，2-仅提醒主持人，3-提醒所有成员，4-指定成员响铃 */
  @JsonName('remind_scope')
  @IsOptional()
  @IsInt({ message: '提醒范围必须是整数' })
  remindScope?: OpenEnum<1 | 2 | 3 | 4>;

  /** 入会密码 */
  @JsonName('password', { sensitive: true })
  @IsOptional()
  @IsString({ message: '入会密码必须是字符串' })
  password?: string;

  /** 是否开启等候室 */
  @JsonName('enable_waiting_room')
  @IsOptional()
  @IsBoolean({ message: '是否开启等候室必须是布尔值' })
  enableWaitingRoom?: boolean;

  /** 是否允许提前入会 */
  @JsonName('allow_enter_before_host')
  @IsOptional()
  @IsBoolean({ message: '是否允许提前入会必须是布尔值' })
  allowEnterBeforeHost?: boolean;

  /** 是否入会静音。1-开启，0-关闭，2-超过6人自动开启 */
  @JsonName('enable_enter_mute')
  @IsOptional()
  @IsIn([1, 0, 2], { message: '是否入会静音只能是1(开启)、0(关闭)或2(超过6人自动开启)' })
  enableEnterMute?: 1 | 0 | 2;

  /** 是否开启屏幕水印 */
  @JsonName('enable_screen_watermark')
  @IsOptional()
  @IsBoolean({ message: '是否开启屏幕水印必须是布尔值' })
  enableScreenWatermark?: boolean;

  /** 主持人列表 */
  @JsonName('hosts', { type: () => MeetingHostsDto })
  @IsOptional()
  hosts?: MeetingHostsDto;

  /** 响铃成员 */
  @JsonName('ring_users', { type: () => MeetingRingUsersDto })
  @IsOptional()
  ringUsers?: MeetingRingUsersDto;

  /** 是否允许自行解除静音 */
  @JsonName('allow_unmute_self')
  @IsOptional()
  @IsBoolean({ message: '是否允许自行解除静音必须是布尔值' })
  allowUnmuteSelf?: boolean;

  /** 是否全体静音 */
  @JsonName('mute_all')
  @IsOptional()
  @IsBoolean({ message: '是否全体静音必须是布尔值' })
  muteAll?: boolean;

  /** 是否允许外部成员 */
  @JsonName('allow_external_user')
  @IsOptional()
  @IsBoolean({ message: '是否允许外部成员必须是布尔值' })
  allowExternalUser?: boolean;

  /** 水印样式。0-单排，1-多排 */
  @JsonName('watermark_type')
  @IsOptional()
  @IsIn([0, 1], { message: '水印样式只能是0(单排)或1(多排)' })
  watermarkType?: 0 | 1;

  /** 自动录制类型。none-禁用，local-本地录制，cloud-云录制 */
  @JsonName('auto_record_type')
  @IsOptional()
  @IsIn(['none', 'local', 'cloud'], {
    message: '自动录制类型只能是none(禁用)、local(本地录制)或cloud(云录制)',
  })
  autoRecordType?: 'none' | 'local' | 'cloud';

  /** 是否入会即录制 */
  @JsonName('attendee_join_auto_record')
  @IsOptional()
  @IsBoolean({ message: '是否入会即录制必须是布尔值' })
  attendeeJoinAutoRecord?: boolean;

  /** 主持人可否暂停录制 */
  @JsonName('enable_host_pause_auto_record')
  @IsOptional()
  @IsBoolean({ message: '主持人可否暂停录制必须是布尔值' })
  enableHostPauseAutoRecord?: boolean;

  /** 是否开启报名 */
  @JsonName('enable_enroll')
  @IsOptional()
  @IsBoolean({ message: '是否开启报名必须是布尔值' })
  enableEnroll?: boolean;

  /** 是否开启主持人密钥 */
  @JsonName('enable_host_key', { sensitive: false })
  @IsOptional()
  @IsBoolean({ message: '是否开启主持人密钥必须是布尔值' })
  enableHostKey?: boolean;

  /** 主持人密钥 */
  @JsonName('host_key', { sensitive: true })
  @IsOptional()
  @IsString({ message: '主持人密钥必须是字符串' })
  hostKey?: string;
}

/**
 * 修改预约会议
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99047
 * @example
 * ```ts
 * await workWeixin.send(MeetingUpdateWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/update',
  desc: '修改预约会议',
  httpMethod: HttpMethod.Post,
  output: MeetingUpdateWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99047',
})
@WorkWxApi({ permission: '会议' })
export class MeetingUpdateWorkWxInput extends AuthWorkWxInput<MeetingUpdateWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 会议标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '会议标题必须是字符串' })
  title?: string;

  /** 会议开始时间 */
  @JsonName('meeting_start')
  @AllOrNone(['meetingStart', 'meetingDuration'], { message: '会议开始时间和会议时长必须同时填写或同时不填' })
  @IsInt({ message: '会议开始时间必须是整数' })
  meetingStart?: number;

  /** 会议时长。取值300~86399 */
  @JsonName('meeting_duration')
  @IsOptional()
  @IsInt({ message: '会议时长必须是整数' })
  @Min(300, { message: '会议时长必须在300-86399之间' })
  @Max(86_399, { message: '会议时长必须在300-86399之间' })
  meetingDuration?: number;

  /** 会议描述 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '会议描述必须是字符串' })
  description?: string;

  /** 会议地点。长度不超过128个字符 */
  @JsonName('location')
  @IsOptional()
  @CharacterLength(0, 128, { message: '会议地点长度不能超过128个字符' })
  location?: string;

  /** 受邀成员 */
  @JsonName('invitees', { type: () => MeetingUpdateInviteesDto })
  @IsOptional()
  invitees?: MeetingUpdateInviteesDto;

  /** 会议设置 */
  @JsonName('settings', { type: () => MeetingUpdateSettingsDto })
  @IsOptional()
  settings?: MeetingUpdateSettingsDto;

  /** 日历ID。长度不超过64个字节 */
  @JsonName('cal_id')
  @IsOptional()
  @ByteLength(0, 64, { message: '日历ID长度不能超过64个字节' })
  calId?: string;

  /** 重复提醒配置 */
  @JsonName('reminders', { type: () => MeetingReminderDto })
  @IsOptional()
  reminders?: MeetingReminderDto;

  /** 提醒时间 */
  @JsonName('remind_time')
  @IsOptional()
  @IsInt({ message: '提醒时间必须是整数' })
  remindTime?: number;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
