import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ScheduleAttendeeStatusDto } from './schedule-attendee-status.dto.js';

/**
 * 提醒设置
 *
 * @see {@link OaScheduleGetByCalendarWorkWxInput}
 */
export class OaScheduleGetByCalendarRemindersDto extends HttpRemoteOutput {
  /** 是否提醒。0-否，1-是 */
  @JsonName('is_remind', { type: () => Number })
  isRemind?: OpenEnum<0 | 1>;

  /** 是否重复。0-否，1-是 */
  @JsonName('is_repeat', { type: () => Number })
  isRepeat?: OpenEnum<0 | 1>;

  /** 提前提醒秒数。0-开始时，300-5分钟前，900-15分钟前，3600-1小时前，86400-1天前 */
  @JsonName('remind_before_event_secs', { type: () => Number })
  remindBeforeEventSecs?: OpenEnum<0 | 300 | 900 | 3600 | 86400>;

  /** 重复类型。0-每日，1-每周，2-每月，5-每年，7-工作日 */
  @JsonName('repeat_type', { type: () => Number })
  repeatType?: OpenEnum<0 | 1 | 2 | 5 | 7>;

  /** 重复截止时间 */
  @JsonName('repeat_until')
  repeatUntil?: number;

  /** 是否自定义重复。0-否，1-是 */
  @JsonName('is_custom_repeat', { type: () => Number })
  isCustomRepeat?: OpenEnum<0 | 1>;

  /** 重复间隔 */
  @JsonName('repeat_interval')
  repeatInterval?: number;

  /** 每周重复日列表 */
  @JsonName('repeat_day_of_week', { type: () => [Number] })
  repeatDayOfWeek?: number[];

  /** 每月重复日列表 */
  @JsonName('repeat_day_of_month', { type: () => [Number] })
  repeatDayOfMonth?: number[];

  /** 时区 */
  @JsonName('timezone')
  timezone?: number;
}

/**
 * 日程
 *
 * @see {@link OaScheduleGetByCalendarWorkWxInput}
 */
export class OaScheduleGetByCalendarScheduleListDto extends HttpRemoteOutput {
  /** 日程ID */
  @JsonName('schedule_id')
  scheduleId?: string;

  /** 日程编号 */
  @JsonName('sequence')
  sequence?: number;

  /** 管理员列表 */
  @JsonName('admins', { type: () => [String] })
  admins?: string[];

  /** 参与人列表 */
  @JsonName('attendees', { type: () => [ScheduleAttendeeStatusDto] })
  attendees?: ScheduleAttendeeStatusDto[];

  /** 标题 */
  @JsonName('summary')
  summary?: string;

  /** 日程描述 */
  @JsonName('description')
  description?: string;

  /** 提醒设置 */
  @JsonName('reminders', { type: () => OaScheduleGetByCalendarRemindersDto })
  reminders?: OaScheduleGetByCalendarRemindersDto;

  /** 日程地点 */
  @JsonName('location')
  location?: string;

  /** 开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 日程状态。0-正常，1-已取消 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;

  /** 日历ID */
  @JsonName('cal_id')
  calId?: string;
}

/** 获取日历下的日程列表的返回结果，见 {@link OaScheduleGetByCalendarWorkWxInput} */
export class OaScheduleGetByCalendarWorkWxOutput extends WorkWxOutput {
  /** 日程列表 */
  @JsonName('schedule_list', { type: () => [OaScheduleGetByCalendarScheduleListDto] })
  scheduleList?: OaScheduleGetByCalendarScheduleListDto[];
}

/**
 * 获取日历下的日程列表
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/97723
 * @example
 * ```ts
 * await workWeixin.send(OaScheduleGetByCalendarWorkWxInput.from({ calId: 'CAL_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/schedule/get_by_calendar',
  desc: '获取日历下的日程列表',
  httpMethod: HttpMethod.Post,
  output: OaScheduleGetByCalendarWorkWxOutput,
  credential: ['calendar', 'app'],
  effect: 'read',
  paging: { in: 'offset', items: 'scheduleList', limit: 'limit', end: 'empty-page', style: 'offset' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97723',
})
@WorkWxApi({ permission: '日程' })
export class OaScheduleGetByCalendarWorkWxInput extends AuthWorkWxInput<
  OaScheduleGetByCalendarWorkWxOutput,
  OaScheduleGetByCalendarScheduleListDto
> {
  /** 日历ID */
  @JsonName('cal_id')
  @IsDefined({ message: '日历ID不能为空' })
  @IsString({ message: '日历ID必须是字符串' })
  calId!: string;

  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小。取值1~1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Min(1, { message: '分页大小必须在1-1000之间' })
  @Max(1000, { message: '分页大小必须在1-1000之间' })
  limit?: number;
}
