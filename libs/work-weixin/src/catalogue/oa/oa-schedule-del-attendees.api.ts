import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ScheduleAttendeeDto } from './schedule-attendee.dto.js';

/** 删除日程参与者的返回结果，见 {@link OaScheduleDelAttendeesWorkWxInput} */
export class OaScheduleDelAttendeesWorkWxOutput extends WorkWxOutput {}

/**
 * 删除日程参与者
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97722
 * @example
 * ```ts
 * await workWeixin.send(OaScheduleDelAttendeesWorkWxInput.from({ scheduleId: 'SCHEDULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/schedule/del_attendees',
  desc: '删除日程参与者',
  httpMethod: HttpMethod.Post,
  output: OaScheduleDelAttendeesWorkWxOutput,
  credential: ['calendar', 'app', 'meetingRoom'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97722',
})
@WorkWxApi({ permission: '日程' })
export class OaScheduleDelAttendeesWorkWxInput extends AuthWorkWxInput<OaScheduleDelAttendeesWorkWxOutput> {
  /** 日程ID */
  @JsonName('schedule_id')
  @IsDefined({ message: '日程ID不能为空' })
  @IsString({ message: '日程ID必须是字符串' })
  scheduleId!: string;

  /** 参与人列表。最多1000个 */
  @JsonName('attendees', { type: () => [ScheduleAttendeeDto] })
  @IsOptional()
  @IsArray({ message: '参与人列表必须是数组' })
  @ArrayMaxSize(1000, { message: '参与人列表最多支持1000个' })
  attendees?: ScheduleAttendeeDto[];
}
