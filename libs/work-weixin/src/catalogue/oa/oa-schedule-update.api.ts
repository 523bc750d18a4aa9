import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ScheduleAttendeeDto } from './schedule-attendee.dto.js';
import { ScheduleReminderDto } from './schedule-reminder.dto.js';

/** 更新日程的返回结果，见 {@link OaScheduleUpdateWorkWxInput} */
export class OaScheduleUpdateWorkWxOutput extends WorkWxOutput {
  /** 日程ID */
  @JsonName('schedule_id')
  scheduleId?: string;
}

/**
 * 日程
 *
 * @see {@link OaScheduleUpdateWorkWxInput}
 */
export class OaScheduleUpdateScheduleDto {
  /** 管理员列表。最多3个 */
  @JsonName('admins')
  @IsOptional()
  @IsArray({ message: '管理员列表必须是数组' })
  @ArrayMaxSize(3, { message: '管理员列表最多支持3个' })
  @IsString({ each: true, message: '管理员列表的每一项必须是字符串' })
  admins?: string[];

  /** 日程ID */
  @JsonName('schedule_id')
  @IsDefined({ message: '日程ID不能为空' })
  @IsString({ message: '日程ID必须是字符串' })
  scheduleId!: string;

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

  /** 是否全天日程。0-否，1-是 */
  @JsonName('is_whole_day')
  @IsOptional()
  @IsIn([0, 1], { message: '是否全天日程只能是0(否)或1(是)' })
  isWholeDay?: 0 | 1;

  /** 参与人列表。最多1000个 */
  @JsonName('attendees', { type: () => [ScheduleAttendeeDto] })
  @IsOptional()
  @IsArray({ message: '参与人列表必须是数组' })
  @ArrayMaxSize(1000, { message: '参与人列表最多支持1000个' })
  attendees?: ScheduleAttendeeDto[];

  /** 标题。长度不超过128个字符 */
  @JsonName('summary')
  @IsOptional()
  @CharacterLength(0, 128, { message: '标题长度不能超过128个字符' })
  summary?: string;

  /** 日程描述。长度不超过1000个字符 */
  @JsonName('description')
  @IsOptional()
  @CharacterLength(0, 1000, { message: '日程描述长度不能超过1000个字符' })
  description?: string;

  /** 提醒设置 */
  @JsonName('reminders', { type: () => ScheduleReminderDto })
  @IsOptional()
  reminders?: ScheduleReminderDto;

  /** 日程地点。长度不超过128个字符 */
  @JsonName('location')
  @IsOptional()
  @CharacterLength(0, 128, { message: '日程地点长度不能超过128个字符' })
  location?: string;
}

/**
 * 更新日程
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97720
 * @example
 * ```ts
 * await workWeixin.send(OaScheduleUpdateWorkWxInput.from({ schedule: { scheduleId: 'SCHEDULE_ID', startTime: 1735660800, endTime: 1735660800 } }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/schedule/update',
  desc: '更新日程',
  httpMethod: HttpMethod.Post,
  output: OaScheduleUpdateWorkWxOutput,
  credential: ['calendar', 'app', 'meetingRoom'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97720',
})
@WorkWxApi({ permission: '日程' })
export class OaScheduleUpdateWorkWxInput extends AuthWorkWxInput<OaScheduleUpdateWorkWxOutput> {
  /** 是否不更新参与人。0-否，1-是 */
  @JsonName('skip_attendees')
  @IsOptional()
  @IsIn([0, 1], { message: '是否不更新参与人只能是0(否)或1(是)' })
  skipAttendees?: 0 | 1;

  /** 操作模式。0-全部日程，1-仅此日程，2-本次及后续日程 */
  @JsonName('op_mode')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '操作模式只能是0(全部日程)、1(仅此日程)或2(本次及后续日程)' })
  opMode?: 0 | 1 | 2;

  /** 操作起始时间 */
  @JsonName('op_start_time')
  @IsOptional()
  @IsInt({ message: '操作起始时间必须是整数' })
  opStartTime?: number;

  /** 日程 */
  @JsonName('schedule', { type: () => OaScheduleUpdateScheduleDto })
  @IsDefined({ message: '日程不能为空' })
  schedule!: OaScheduleUpdateScheduleDto;
}
