import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/**
 * 提醒设置
 *
 * @see {@link OaScheduleAddWorkWxInput}
 */
export class ScheduleReminderDto {
  /** 是否提醒。0-否，1-是 */
  @JsonName('is_remind')
  @IsOptional()
  @IsIn([0, 1], { message: '是否提醒只能是0(否)或1(是)' })
  isRemind?: 0 | 1;

  /** 提前提醒秒数。0-开始时，300-5分钟前，900-15分钟前，3600-1小时前，86400-1天前 */
  @JsonName('remind_before_event_secs')
  @IsOptional()
  @IsInt({ message: '提前提醒秒数必须是整数' })
  remindBeforeEventSecs?: OpenEnum<0 | 300 | 900 | 3600 | 86400>;

  /** 提醒时间差列表。0-开始时，-300-5分钟前，-900-15分钟前，-3600-1小时前，-86400-1天前，32400-当天9点，-172800-2天前，-604800-1周前 */
  @JsonName('remind_time_diffs')
  @IsOptional()
  @IsArray({ message: '提醒时间差列表必须是数组' })
  @IsInt({ each: true, message: '提醒时间差列表的每一项必须是整数' })
  remindTimeDiffs?: OpenEnum<0 | -300 | -900 | -3600 | -86400 | 32400 | -172800 | -604800>[];

  /** 是否重复。0-否，1-是 */
  @JsonName('is_repeat')
  @IsOptional()
  @IsIn([0, 1], { message: '是否重复只能是0(否)或1(是)' })
  isRepeat?: 0 | 1;

  /** 重复类型。0-每日，1-每周，2-每月，5-每年，7-工作日 */
  @JsonName('repeat_type')
  @IsOptional()
  @IsInt({ message: '重复类型必须是整数' })
  repeatType?: OpenEnum<0 | 1 | 2 | 5 | 7>;

  /** 重复截止时间 */
  @JsonName('repeat_until')
  @IsOptional()
  @IsInt({ message: '重复截止时间必须是整数' })
  repeatUntil?: number;

  /** 是否自定义重复。0-否，1-是 */
  @JsonName('is_custom_repeat')
  @IsOptional()
  @IsIn([0, 1], { message: '是否自定义重复只能是0(否)或1(是)' })
  isCustomRepeat?: 0 | 1;

  /** 重复间隔 */
  @JsonName('repeat_interval')
  @IsOptional()
  @IsInt({ message: '重复间隔必须是整数' })
  repeatInterval?: number;

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

  /** 时区。取值-12~12 */
  @JsonName('timezone')
  @IsOptional()
  @IsInt({ message: '时区必须是整数' })
  @Min(-12, { message: '时区必须在-12到12之间' })
  @Max(12, { message: '时区必须在-12到12之间' })
  timezone?: number;
}
