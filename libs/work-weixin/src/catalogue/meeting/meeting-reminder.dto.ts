import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/**
 * 重复提醒配置
 *
 * @see {@link MeetingCreateWorkWxInput}
 */
export class MeetingReminderDto extends HttpRemoteOutput {
  /** 是否周期性会议。1-是，0-否 */
  @JsonName('is_repeat', { type: () => Number })
  @IsOptional()
  @IsIn([1, 0], { message: '是否周期性会议只能是1(是)或0(否)' })
  isRepeat?: 1 | 0;

  /** 周期重复类型。0-每天，1-每周，2-每月，7-每个工作日 */
  @JsonName('repeat_type', { type: () => Number })
  @IsOptional()
  @IsInt({ message: '周期重复类型必须是整数' })
  repeatType?: OpenEnum<0 | 1 | 2 | 7>;

  /** 重复截止时间 */
  @JsonName('repeat_until')
  @IsOptional()
  @IsInt({ message: '重复截止时间必须是整数' })
  repeatUntil?: number;

  /** 重复间隔。取值不超过2 */
  @JsonName('repeat_interval')
  @IsOptional()
  @IsInt({ message: '重复间隔必须是整数' })
  @Max(2, { message: '重复间隔不能超过2' })
  repeatInterval?: number;

  /** 提前提醒时间列表。0-开始时，300-5分钟前，900-15分钟前，3600-1小时前，86400-1天前 */
  @JsonName('remind_before', { type: () => [Number] })
  @IsOptional()
  @IsArray({ message: '提前提醒时间列表必须是数组' })
  @IsInt({ each: true, message: '提前提醒时间列表的每一项必须是整数' })
  remindBefore?: OpenEnum<0 | 300 | 900 | 3600 | 86400>[];

  /** 是否自定义重复。0-否，1-是 */
  @JsonName('is_custom_repeat', { type: () => Number })
  @IsOptional()
  @IsIn([0, 1], { message: '是否自定义重复只能是0(否)或1(是)' })
  isCustomRepeat?: 0 | 1;

  /** 重复结束类型。0-按日期结束，1-按次数结束 */
  @JsonName('repeat_until_type', { type: () => Number })
  @IsOptional()
  @IsIn([0, 1], { message: '重复结束类型只能是0(按日期结束)或1(按次数结束)' })
  repeatUntilType?: 0 | 1;

  /** 重复次数上限 */
  @JsonName('repeat_until_count')
  @IsOptional()
  @IsInt({ message: '重复次数上限必须是整数' })
  repeatUntilCount?: number;

  /** 每周重复日列表。每一项取值1~7 */
  @JsonName('repeat_day_of_week', { type: () => [Number] })
  @IsOptional()
  @IsArray({ message: '每周重复日列表必须是数组' })
  @IsInt({ each: true, message: '每周重复日列表的每一项必须是整数' })
  @Min(1, { each: true, message: '每周重复日列表的每一项必须在1-7之间' })
  @Max(7, { each: true, message: '每周重复日列表的每一项必须在1-7之间' })
  repeatDayOfWeek?: number[];

  /** 每月重复日列表。每一项取值1~31 */
  @JsonName('repeat_day_of_month', { type: () => [Number] })
  @IsOptional()
  @IsArray({ message: '每月重复日列表必须是数组' })
  @IsInt({ each: true, message: '每月重复日列表的每一项必须是整数' })
  @Min(1, { each: true, message: '每月重复日列表的每一项必须在1-31之间' })
  @Max(31, { each: true, message: '每月重复日列表的每一项必须在1-31之间' })
  repeatDayOfMonth?: number[];
}
