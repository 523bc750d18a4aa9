import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 班次时段
 *
 * @see {@link CheckinGetCheckinScheduleListWorkWxInput}
 */
export class CheckinGetCheckinScheduleListTimeSectionDto extends HttpRemoteOutput {
  /** 时段ID */
  @JsonName('id')
  id?: number;

  /** 上班时间 */
  @JsonName('work_sec')
  workSec?: number;

  /** 下班时间 */
  @JsonName('off_work_sec')
  offWorkSec?: number;

  /** 上班提醒时间 */
  @JsonName('remind_work_sec')
  remindWorkSec?: number;

  /** 下班提醒时间 */
  @JsonName('remind_off_work_sec')
  remindOffWorkSec?: number;
}

/**
 * 班次信息
 *
 * @see {@link CheckinGetCheckinScheduleListWorkWxInput}
 */
export class CheckinGetCheckinScheduleListScheduleInfoDto extends HttpRemoteOutput {
  /** 班次ID */
  @JsonName('schedule_id')
  scheduleId?: number;

  /** 班次名称 */
  @JsonName('schedule_name')
  scheduleName?: string;

  /** 班次时段列表 */
  @JsonName('time_section', { type: () => [CheckinGetCheckinScheduleListTimeSectionDto] })
  timeSection?: CheckinGetCheckinScheduleListTimeSectionDto[];
}

/**
 * 排班
 *
 * @see {@link CheckinGetCheckinScheduleListWorkWxInput}
 */
export class CheckinGetCheckinScheduleListScheduleScheduleListDto extends HttpRemoteOutput {
  /** 日期 */
  @JsonName('day')
  day?: number;

  /** 班次信息 */
  @JsonName('schedule_info', { type: () => CheckinGetCheckinScheduleListScheduleInfoDto })
  scheduleInfo?: CheckinGetCheckinScheduleListScheduleInfoDto;
}

/**
 * 排班信息
 *
 * @see {@link CheckinGetCheckinScheduleListWorkWxInput}
 */
export class CheckinGetCheckinScheduleListScheduleDto extends HttpRemoteOutput {
  /** 排班列表 */
  @JsonName('scheduleList', { type: () => [CheckinGetCheckinScheduleListScheduleScheduleListDto] })
  scheduleList?: CheckinGetCheckinScheduleListScheduleScheduleListDto[];
}

/**
 * 排班
 *
 * @see {@link CheckinGetCheckinScheduleListWorkWxInput}
 */
export class CheckinGetCheckinScheduleListScheduleListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 排班年月 */
  @JsonName('yearmonth')
  yearMonth?: number;

  /** 打卡规则ID */
  @JsonName('groupid')
  groupId?: number;

  /** 打卡规则名称 */
  @JsonName('groupname')
  groupName?: string;

  /** 排班信息 */
  @JsonName('schedule', { type: () => CheckinGetCheckinScheduleListScheduleDto })
  schedule?: CheckinGetCheckinScheduleListScheduleDto;
}

/** 获取打卡人员排班信息的返回结果，见 {@link CheckinGetCheckinScheduleListWorkWxInput} */
export class CheckinGetCheckinScheduleListWorkWxOutput extends WorkWxOutput {
  /** 排班列表 */
  @JsonName('schedule_list', { type: () => [CheckinGetCheckinScheduleListScheduleListDto] })
  scheduleList?: CheckinGetCheckinScheduleListScheduleListDto[];
}

/**
 * 获取打卡人员排班信息
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟60次
 *
 * 时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/93380
 * @example
 * ```ts
 * await workWeixin.send(CheckinGetCheckinScheduleListWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800, userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/getcheckinschedulist',
  desc: '获取打卡人员排班信息',
  httpMethod: HttpMethod.Post,
  output: CheckinGetCheckinScheduleListWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93380',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 60, perMs: 60_000, scope: 'corp' }] })
export class CheckinGetCheckinScheduleListWorkWxInput extends AuthWorkWxInput<CheckinGetCheckinScheduleListWorkWxOutput> {
  /** 开始时间 */
  @JsonName('starttime')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('endtime')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 成员UserID列表。最多100个 */
  @JsonName('useridlist')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
