import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ScheduleAttendeeStatusDto } from './schedule-attendee-status.dto.js';

/**
 * 排除日期
 *
 * @see {@link OaScheduleGetWorkWxInput}
 */
export class OaScheduleGetExcludeTimeListDto extends HttpRemoteOutput {
  /** 排除日期时间 */
  @JsonName('start_time')
  startTime?: number;
}

/**
 * 提醒设置
 *
 * @see {@link OaScheduleGetWorkWxInput}
 */
export class OaScheduleGetRemindersDto extends HttpRemoteOutput {
  /** 是否提醒。0-否，1-是 */
  @JsonName('is_remind', { type: () => Number })
  isRemind?: OpenEnum<0 | 1>;

  /** 是否重复。0-否，1-是 */
  @JsonName('is_repeat', { type: () => Number })
  isRepeat?: OpenEnum<0 | 1>;

  /**
   * 提前提醒秒数。0-开始时，300-5分钟前，900-15分钟前，3600-1小时前，86400-1天前
   * @deprecated 官方文档不再推荐使用该字段
   */
  @JsonName('remind_before_event_secs', { type: () => Number })
  remindBeforeEventSecs?: OpenEnum<0 | 300 | 900 | 3600 | 86400>;

  /** 提醒时间差列表 */
  @JsonName('remind_time_diffs', { type: () => [Number] })
  remindTimeDiffs?: number[];

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

  /** 排除日期列表 */
  @JsonName('exclude_time_list', { type: () => [OaScheduleGetExcludeTimeListDto] })
  excludeTimeList?: OaScheduleGetExcludeTimeListDto[];
}

/**
 * 日程
 *
 * @see {@link OaScheduleGetWorkWxInput}
 */
export class OaScheduleGetScheduleListDto extends HttpRemoteOutput {
  /** 日程ID */
  @JsonName('schedule_id')
  scheduleId?: string;

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
  @JsonName('reminders', { type: () => OaScheduleGetRemindersDto })
  reminders?: OaScheduleGetRemindersDto;

  /** 日程地点 */
  @JsonName('location')
  location?: string;

  /** 日历ID */
  @JsonName('cal_id')
  calId?: string;

  /** 开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 日程状态。0-正常，1-已取消 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;

  /** 是否全天日程。0-否，1-是 */
  @JsonName('is_whole_day', { type: () => Number })
  isWholeDay?: OpenEnum<0 | 1>;
}

/** 获取日程详情的返回结果，见 {@link OaScheduleGetWorkWxInput} */
export class OaScheduleGetWorkWxOutput extends WorkWxOutput {
  /** 日程列表 */
  @JsonName('schedule_list', { type: () => [OaScheduleGetScheduleListDto] })
  scheduleList?: OaScheduleGetScheduleListDto[];
}

/**
 * 获取日程详情
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97724
 * @example
 * ```ts
 * await workWeixin.send(OaScheduleGetWorkWxInput.from({ scheduleIdList: ['SCHEDULE_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/schedule/get',
  desc: '获取日程详情',
  httpMethod: HttpMethod.Post,
  output: OaScheduleGetWorkWxOutput,
  credential: ['calendar', 'app', 'meetingRoom'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97724',
})
@WorkWxApi({ permission: '日程' })
export class OaScheduleGetWorkWxInput extends AuthWorkWxInput<OaScheduleGetWorkWxOutput> {
  /** 日程ID列表。最多1000个 */
  @JsonName('schedule_id_list')
  @IsDefined({ message: '日程ID列表不能为空' })
  @IsArray({ message: '日程ID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '日程ID列表最多支持1000个' })
  @IsString({ each: true, message: '日程ID列表的每一项必须是字符串' })
  scheduleIdList!: string[];
}
