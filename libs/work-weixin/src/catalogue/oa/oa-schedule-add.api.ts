import { ByteLength, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ScheduleAttendeeDto } from './schedule-attendee.dto.js';
import { ScheduleReminderDto } from './schedule-reminder.dto.js';

/** 创建日程的返回结果，见 {@link OaScheduleAddWorkWxInput} */
export class OaScheduleAddWorkWxOutput extends WorkWxOutput {
  /** 日程ID */
  @JsonName('schedule_id')
  scheduleId?: string;
}

/**
 * 日程
 *
 * @see {@link OaScheduleAddWorkWxInput}
 */
export class OaScheduleAddScheduleDto {
  /** 管理员列表。最多3个 */
  @JsonName('admins')
  @IsOptional()
  @IsArray({ message: '管理员列表必须是数组' })
  @ArrayMaxSize(3, { message: '管理员列表最多支持3个' })
  @IsString({ each: true, message: '管理员列表的每一项必须是字符串' })
  admins?: string[];

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

  /** 日历ID。长度不超过64个字节 */
  @JsonName('cal_id')
  @IsOptional()
  @ByteLength(0, 64, { message: '日历ID长度不能超过64个字节' })
  calId?: string;
}

/**
 * 创建日程
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每应用每天20000次
 * @see https://developer.work.weixin.qq.com/document/path/93648
 * @example
 * ```ts
 * await workWeixin.send(OaScheduleAddWorkWxInput.from({ schedule: { startTime: 1735660800, endTime: 1735660800 } }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/schedule/add',
  desc: '创建日程',
  httpMethod: HttpMethod.Post,
  output: OaScheduleAddWorkWxOutput,
  credential: ['calendar', 'app', 'meetingRoom'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93648',
})
@WorkWxApi({ permission: '日程', rates: [{ calls: 20_000, perMs: 86_400_000, scope: 'app' }] })
export class OaScheduleAddWorkWxInput extends AuthWorkWxInput<OaScheduleAddWorkWxOutput> {
  /** 日程 */
  @JsonName('schedule', { type: () => OaScheduleAddScheduleDto })
  @IsDefined({ message: '日程不能为空' })
  schedule!: OaScheduleAddScheduleDto;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
