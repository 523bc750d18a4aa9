import {
  AtLeastOneOf,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
  RequiredIf,
  RequiredWith,
} from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 发送普通邮件的返回结果，见 {@link ExmailAppComposeSendWorkWxInput} */
export class ExmailAppComposeSendWorkWxOutput extends WorkWxOutput {}

/**
 * 收件人
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendToDto {
  /** 邮箱地址列表 */
  @JsonName('emails', { sensitive: true })
  @AtLeastOneOf(['emails', 'userIds'], { message: '邮箱地址列表和成员UserID列表至少需要填写一个' })
  @IsArray({ message: '邮箱地址列表必须是数组' })
  @IsString({ each: true, message: '邮箱地址列表的每一项必须是字符串' })
  emails?: string[];

  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}

/**
 * 抄送
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendCcDto {
  /** 邮箱地址列表 */
  @JsonName('emails', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '邮箱地址列表必须是数组' })
  @IsString({ each: true, message: '邮箱地址列表的每一项必须是字符串' })
  emails?: string[];

  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}

/**
 * 密送
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendBccDto {
  /** 邮箱地址列表 */
  @JsonName('emails', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '邮箱地址列表必须是数组' })
  @IsString({ each: true, message: '邮箱地址列表的每一项必须是字符串' })
  emails?: string[];

  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}

/**
 * 附件
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendAttachmentListDto {
  /** 文件名 */
  @JsonName('file_name')
  @IsDefined({ message: '文件名不能为空' })
  @IsString({ message: '文件名必须是字符串' })
  fileName!: string;

  /** 文件Base64内容 */
  @JsonName('content', { sensitive: true })
  @IsDefined({ message: '文件Base64内容不能为空' })
  @IsString({ message: '文件Base64内容必须是字符串' })
  content!: string;
}

/**
 * 提醒设置
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendRemindersDto {
  /** 是否提醒。0-否，1-是 */
  @JsonName('is_remind')
  @IsOptional()
  @IsIn([0, 1], { message: '是否提醒只能是0(否)或1(是)' })
  isRemind?: 0 | 1;

  /** 提前提醒分钟数 */
  @JsonName('remind_before_event_mins')
  @IsOptional()
  @IsInt({ message: '提前提醒分钟数必须是整数' })
  remindBeforeEventMins?: number;

  /** 是否重复。0-否，1-是 */
  @JsonName('is_repeat')
  @IsOptional()
  @IsIn([0, 1], { message: '是否重复只能是0(否)或1(是)' })
  isRepeat?: 0 | 1;

  /** 是否自定义重复。0-否，1-是 */
  @JsonName('is_custom_repeat')
  @IsOptional()
  @IsIn([0, 1], { message: '是否自定义重复只能是0(否)或1(是)' })
  isCustomRepeat?: 0 | 1;

  /** 时区。取值-12~12 */
  @JsonName('timezone')
  @IsOptional()
  @IsInt({ message: '时区必须是整数' })
  @Min(-12, { message: '时区必须在-12到12之间' })
  @Max(12, { message: '时区必须在-12到12之间' })
  timezone?: number;

  /** 重复间隔 */
  @JsonName('repeat_interval')
  @IsOptional()
  @IsInt({ message: '重复间隔必须是整数' })
  repeatInterval?: number;

  /** 重复类型。0-每日，1-每周，2-每月，5-每年 */
  @JsonName('repeat_type')
  @IsOptional()
  @IsInt({ message: '重复类型必须是整数' })
  repeatType?: OpenEnum<0 | 1 | 2 | 5>;

  /** 每周重复日列表。每一项取值1~7 */
  @JsonName('repeat_day_of_week')
  @IsOptional()
  @IsArray({ message: '每周重复日列表必须是数组' })
  @IsInt({ each: true, message: '每周重复日列表的每一项必须是整数' })
  @Min(1, { each: true, message: '每周重复日列表的每一项必须在1-7之间' })
  @Max(7, { each: true, message: '每周重复日列表的每一项必须在1-7之间' })
  repeatDayOfWeek?: number[];

  /** 每月重复日列表。每一项取值1~31 */
  @JsonName('repeat_day_of_month')
  @IsOptional()
  @IsArray({ message: '每月重复日列表必须是数组' })
  @IsInt({ each: true, message: '每月重复日列表的每一项必须是整数' })
  @Min(1, { each: true, message: '每月重复日列表的每一项必须在1-31之间' })
  @Max(31, { each: true, message: '每月重复日列表的每一项必须在1-31之间' })
  repeatDayOfMonth?: number[];

  /** 每月重复周列表 */
  @JsonName('repeat_week_of_month')
  @IsOptional()
  @IsArray({ message: '每月重复周列表必须是数组' })
  @IsInt({ each: true, message: '每月重复周列表的每一项必须是整数' })
  repeatWeekOfMonth?: number[];

  /** 每年重复月列表。每一项取值1~12 */
  @JsonName('repeat_month_of_year')
  @IsOptional()
  @IsArray({ message: '每年重复月列表必须是数组' })
  @IsInt({ each: true, message: '每年重复月列表的每一项必须是整数' })
  @Min(1, { each: true, message: '每年重复月列表的每一项必须在1-12之间' })
  @Max(12, { each: true, message: '每年重复月列表的每一项必须在1-12之间' })
  repeatMonthOfYear?: number[];

  /** 重复截止时间 */
  @JsonName('repeat_until')
  @IsOptional()
  @IsInt({ message: '重复截止时间必须是整数' })
  repeatUntil?: number;
}

/**
 * 日程管理员
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendScheduleAdminsDto {
  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}

/**
 * 日程
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendScheduleDto {
  /** 日程方法。request-创建或修改，cancel-取消 */
  @JsonName('method')
  @IsOptional()
  @IsIn(['request', 'cancel'], { message: '日程方法只能是request(创建或修改)或cancel(取消)' })
  method?: 'request' | 'cancel';

  /** 日程地点 */
  @JsonName('location')
  @IsOptional()
  @IsString({ message: '日程地点必须是字符串' })
  location?: string;

  /** 日程开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '日程开始时间不能为空' })
  @IsInt({ message: '日程开始时间必须是整数' })
  startTime!: number;

  /** 日程结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '日程结束时间不能为空' })
  @IsInt({ message: '日程结束时间必须是整数' })
  endTime!: number;

  /** 提醒设置 */
  @JsonName('reminders', { type: () => ExmailAppComposeSendRemindersDto })
  @IsOptional()
  reminders?: ExmailAppComposeSendRemindersDto;

  /** 日程ID */
  @JsonName('schedule_id')
  @RequiredIf({ method: 'cancel' }, { message: '日程方法为cancel时日程ID不能为空' })
  @IsString({ message: '日程ID必须是字符串' })
  scheduleId?: string;

  /** 日程管理员 */
  @JsonName('schedule_admins', { type: () => ExmailAppComposeSendScheduleAdminsDto })
  @IsOptional()
  scheduleAdmins?: ExmailAppComposeSendScheduleAdminsDto;
}

/**
 * 功能设置
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendOptionDto {
  /** 入会密码 */
  @JsonName('password', { sensitive: true })
  @IsOptional()
  @IsString({ message: '入会密码必须是字符串' })
  password?: string;

  /** 是否自动录制。0-关闭，1-本地录制，2-云录制 */
  @JsonName('auto_record')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '是否自动录制只能是0(关闭)、1(本地录制)或2(云录制)' })
  autoRecord?: 0 | 1 | 2;

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

  /** 入会限制。0-所有人可入会，2-仅企业成员可入会 */
  @JsonName('enter_restraint')
  @IsOptional()
  @IsIn([0, 2], { message: '入会限制只能是0(所有人可入会)或2(仅企业成员可入会)' })
  enterRestraint?: 0 | 2;

  /** 是否开启屏幕水印 */
  @JsonName('enable_screen_watermark')
  @IsOptional()
  @IsBoolean({ message: '是否开启屏幕水印必须是布尔值' })
  enableScreenWatermark?: boolean;

  /** 是否入会静音。1-开启，0-关闭，2-超过6人自动开启 */
  @JsonName('enable_enter_mute')
  @IsOptional()
  @IsIn([1, 0, 2], { message: '是否入会静音只能是1(开启)、0(关闭)或2(超过6人自动开启)' })
  enableEnterMute?: 1 | 0 | 2;

  /** 提醒范围。1-不提醒，2-仅提醒主持人，3-提醒所有成员 */
  @JsonName('remind_scope')
  @IsOptional()
  @IsIn([1, 2, 3], { message: '提醒范围只能是1(不提醒)、2(仅提醒主持人)或3(提醒所有成员)' })
  remindScope?: 1 | 2 | 3;

  /** 水印类型。0-单排，1-多排 */
  @JsonName('water_mark_type')
  @IsOptional()
  @IsIn([0, 1], { message: '水印类型只能是0(单排)或1(多排)' })
  waterMarkType?: 0 | 1;
}

/**
 * 主持人
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendHostsDto {
  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}

/**
 * 会议管理员
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendMeetingAdminsDto {
  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}

/**
 * 会议
 *
 * @see {@link ExmailAppComposeSendWorkWxInput}
 */
export class ExmailAppComposeSendMeetingDto {
  /** 功能设置 */
  @JsonName('option', { type: () => ExmailAppComposeSendOptionDto })
  @IsOptional()
  option?: ExmailAppComposeSendOptionDto;

  /** 主持人列表 */
  @JsonName('hosts', { type: () => ExmailAppComposeSendHostsDto })
  @IsOptional()
  hosts?: ExmailAppComposeSendHostsDto;

  /** 会议管理员 */
  @JsonName('meeting_admins', { type: () => ExmailAppComposeSendMeetingAdminsDto })
  @IsDefined({ message: '会议管理员不能为空' })
  meetingAdmins!: ExmailAppComposeSendMeetingAdminsDto;
}

/**
 * 发送普通邮件
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97445
 * @example
 * ```ts
 * await workWeixin.send(ExmailAppComposeSendWorkWxInput.from({ to: { emails: ['EMAILS'] }, subject: 'SUBJECT', content: '邮件正文' }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/app/compose_send',
  desc: '发送普通邮件',
  httpMethod: HttpMethod.Post,
  output: ExmailAppComposeSendWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97445',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailAppComposeSendWorkWxInput extends AuthWorkWxInput<ExmailAppComposeSendWorkWxOutput> {
  /** 收件人 */
  @JsonName('to', { type: () => ExmailAppComposeSendToDto })
  @IsDefined({ message: '收件人不能为空' })
  to!: ExmailAppComposeSendToDto;

  /** 抄送 */
  @JsonName('cc', { type: () => ExmailAppComposeSendCcDto })
  @IsOptional()
  cc?: ExmailAppComposeSendCcDto;

  /** 密送 */
  @JsonName('bcc', { type: () => ExmailAppComposeSendBccDto })
  @IsOptional()
  bcc?: ExmailAppComposeSendBccDto;

  /** 邮件标题 */
  @JsonName('subject')
  @IsDefined({ message: '邮件标题不能为空' })
  @IsString({ message: '邮件标题必须是字符串' })
  subject!: string;

  /** 邮件正文 */
  @JsonName('content', { sensitive: true })
  @IsDefined({ message: '邮件正文不能为空' })
  @IsString({ message: '邮件正文必须是字符串' })
  content!: string;

  /** 附件列表 */
  @JsonName('attachment_list', { type: () => [ExmailAppComposeSendAttachmentListDto] })
  @IsOptional()
  attachmentList?: ExmailAppComposeSendAttachmentListDto[];

  /** 是否开启ID转译。0-否，1-是 */
  @JsonName('enable_id_trans')
  @IsOptional()
  @IsIn([0, 1], { message: '是否开启ID转译只能是0(否)或1(是)' })
  enableIdTrans?: 0 | 1;

  /** 正文类型。html-HTML，text-纯文本 */
  @JsonName('content_type')
  @IsOptional()
  @IsIn(['html', 'text'], { message: '正文类型只能是html(HTML)或text(纯文本)' })
  contentType?: 'html' | 'text';

  /** 日程 */
  @JsonName('schedule', { type: () => ExmailAppComposeSendScheduleDto })
  @RequiredWith(['meeting'], { orEmpty: true, message: '填写会议时日程不能为空' })
  schedule?: ExmailAppComposeSendScheduleDto;

  /** 会议 */
  @JsonName('meeting', { type: () => ExmailAppComposeSendMeetingDto })
  @IsOptional()
  meeting?: ExmailAppComposeSendMeetingDto;
}
