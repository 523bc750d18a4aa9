import {
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  IsOneOfTypes,
  JsonName,
  type OpenEnum,
  RequiredIf,
} from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 创建网络研讨会的返回结果，见 {@link MeetingWebinarCreateWorkWxInput} */
export class MeetingWebinarCreateWorkWxOutput extends WorkWxOutput {
  /** 研讨会主题 */
  @JsonName('title')
  title?: string;

  /** 网络研讨会ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 开始时间 */
  @JsonName('start_time')
  startTime?: string;

  /** 结束时间 */
  @JsonName('end_time')
  endTime?: string;

  /** 观看限制类型。0-公开，1-报名，2-密码 */
  @JsonName('admission_type', { type: () => Number })
  admissionType?: OpenEnum<0 | 1 | 2>;

  /** 观众观看密码 */
  @JsonName('password', { sensitive: true })
  password?: string;

  /** 观众入会链接 */
  @JsonName('audience_join_link')
  audienceJoinLink?: string;

  /** 嘉宾入会链接 */
  @JsonName('guest_join_link', { sensitive: true })
  guestJoinLink?: string;

  /** 人工审核链接 */
  @JsonName('manual_check_link', { sensitive: true })
  manualCheckLink?: string;

  /** 人工审核密码 */
  @JsonName('manual_check_password', { sensitive: true })
  manualCheckPassword?: string;
}

/**
 * 主持人
 *
 * @see {@link MeetingWebinarCreateWorkWxInput}
 */
export class MeetingWebinarCreateHostsDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}

/**
 * 媒体设置
 *
 * @see {@link MeetingWebinarCreateWorkWxInput}
 */
export class MeetingWebinarCreateMediaSettingDto {
  /** 是否入会静音 */
  @JsonName('enable_enter_mute')
  @IsOptional()
  @IsBoolean({ message: '是否入会静音必须是布尔值' })
  enableEnterMute?: boolean;

  /** 是否允许自行解除静音 */
  @JsonName('allow_unmute_self')
  @IsOptional()
  @IsBoolean({ message: '是否允许自行解除静音必须是布尔值' })
  allowUnmuteSelf?: boolean;

  /** 是否允许提前入会 */
  @JsonName('allow_enter_before_host')
  @IsOptional()
  @IsBoolean({ message: '是否允许提前入会必须是布尔值' })
  allowEnterBeforeHost?: boolean;

  /** 是否开启屏幕水印 */
  @JsonName('enable_screen_watermark')
  @IsOptional()
  @IsBoolean({ message: '是否开启屏幕水印必须是布尔值' })
  enableScreenWatermark?: boolean;

  /** 水印样式。0-单排，1-多排 */
  @JsonName('watermark_type')
  @IsOptional()
  @IsIn([0, 1], { message: '水印样式只能是0(单排)或1(多排)' })
  watermarkType?: 0 | 1;

  /** 是否允许外部成员 */
  @JsonName('allow_external_user')
  @IsOptional()
  @IsBoolean({ message: '是否允许外部成员必须是布尔值' })
  allowExternalUser?: boolean;

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
}

/**
 * 创建网络研讨会
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98842
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarCreateWorkWxInput.from({
 *   adminUserId: 'zhangsan',
 *   title: '研讨会主题',
 *   startTime: 'START_TIME',
 *   endTime: 'END_TIME',
 *   admissionType: 0,
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/create',
  desc: '创建网络研讨会',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarCreateWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98842',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarCreateWorkWxInput extends AuthWorkWxInput<MeetingWebinarCreateWorkWxOutput> {
  /** 管理员UserID */
  @JsonName('admin_userid')
  @IsDefined({ message: '管理员UserID不能为空' })
  @IsString({ message: '管理员UserID必须是字符串' })
  adminUserId!: string;

  /** 研讨会主题。长度1~255个字符 */
  @JsonName('title')
  @IsDefined({ message: '研讨会主题不能为空' })
  @CharacterLength(1, 255, { message: '研讨会主题长度必须在1-255个字符之间' })
  title!: string;

  /** 主办方名称。长度1~40个字符 */
  @JsonName('sponsor')
  @IsOptional()
  @CharacterLength(1, 40, { message: '主办方名称长度必须在1-40个字符之间' })
  sponsor?: string;

  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '开始时间必须是字符串或整数' })
  startTime!: string | number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '结束时间必须是字符串或整数' })
  endTime!: string | number;

  /** 观看限制类型。0-公开，1-报名，2-密码 */
  @JsonName('admission_type')
  @IsDefined({ message: '观看限制类型不能为空' })
  @IsIn([0, 1, 2], { message: '观看限制类型只能是0(公开)、1(报名)或2(密码)' })
  admissionType!: 0 | 1 | 2;

  /** 主持人列表 */
  @JsonName('hosts', { type: () => [MeetingWebinarCreateHostsDto] })
  @IsOptional()
  hosts?: MeetingWebinarCreateHostsDto[];

  /** 观众观看密码 */
  @JsonName('password', { sensitive: true })
  @RequiredIf({ admissionType: 2 }, { message: '观看限制类型为2(密码)时观众观看密码不能为空' })
  @IsString({ message: '观众观看密码必须是字符串' })
  password?: string;

  /** 封面图片链接 */
  @JsonName('cover_url')
  @IsOptional()
  @IsString({ message: '封面图片链接必须是字符串' })
  coverUrl?: string;

  /** 会议描述。长度1~5000个字符 */
  @JsonName('description')
  @IsOptional()
  @CharacterLength(1, 5000, { message: '会议描述长度必须在1-5000个字符之间' })
  description?: string;

  /** 是否开启嘉宾邀请链接 */
  @JsonName('enable_guest_invite_link')
  @IsOptional()
  @IsBoolean({ message: '是否开启嘉宾邀请链接必须是布尔值' })
  enableGuestInviteLink?: boolean;

  /** 媒体设置 */
  @JsonName('media_setting', { type: () => MeetingWebinarCreateMediaSettingDto })
  @IsOptional()
  mediaSetting?: MeetingWebinarCreateMediaSettingDto;

  /** 是否开启问答 */
  @JsonName('enable_qa')
  @IsOptional()
  @IsBoolean({ message: '是否开启问答必须是布尔值' })
  enableQa?: boolean;

  /** 聊天敏感词列表。最多50个 */
  @JsonName('sensitive_words')
  @IsOptional()
  @IsArray({ message: '聊天敏感词列表必须是数组' })
  @ArrayMaxSize(50, { message: '聊天敏感词列表最多支持50个' })
  @IsString({ each: true, message: '聊天敏感词列表的每一项必须是字符串' })
  sensitiveWords?: string[];

  /** 是否开启人工审核 */
  @JsonName('enable_manual_check')
  @IsOptional()
  @IsBoolean({ message: '是否开启人工审核必须是布尔值' })
  enableManualCheck?: boolean;

  /** 是否开启活动页 */
  @JsonName('activity_page')
  @IsOptional()
  @IsBoolean({ message: '是否开启活动页必须是布尔值' })
  activityPage?: boolean;

  /** 活动页展示人数方式。0-不展示，1-展示 */
  @JsonName('display_number_of_attendees')
  @IsOptional()
  @IsIn([0, 1], { message: '活动页展示人数方式只能是0(不展示)或1(展示)' })
  displayNumberOfAttendees?: 0 | 1;

  /** 观众可否观看回放 */
  @JsonName('playback_for_audience')
  @IsOptional()
  @IsBoolean({ message: '观众可否观看回放必须是布尔值' })
  playbackForAudience?: boolean;

  /** 是否开启准备模式 */
  @JsonName('preparation_mode')
  @IsOptional()
  @IsBoolean({ message: '是否开启准备模式必须是布尔值' })
  preparationMode?: boolean;
}
