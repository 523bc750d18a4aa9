import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 上下班时间配置
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataCheckinTimeDto extends HttpRemoteOutput {
  /** 上班时间 */
  @JsonName('work_sec')
  workSec?: number;

  /** 下班时间 */
  @JsonName('off_work_sec')
  offWorkSec?: number;
}

/**
 * 规则信息
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataRuleInfoDto extends HttpRemoteOutput {
  /** 打卡规则ID */
  @JsonName('groupid')
  groupId?: number;

  /** 打卡规则名称 */
  @JsonName('groupname')
  groupName?: string;

  /** 班次ID */
  @JsonName('scheduleid')
  scheduleId?: number;

  /** 班次名称 */
  @JsonName('schedulename')
  scheduleName?: string;

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinGetCheckinDayDataCheckinTimeDto] })
  checkinTime?: CheckinGetCheckinDayDataCheckinTimeDto[];
}

/**
 * 基础信息
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataBaseInfoDto extends HttpRemoteOutput {
  /** 日报日期 */
  @JsonName('date')
  date?: number;

  /** 记录类型。1-固定上下班，2-外出，3-按班次上下班，4-自由签到，5-加班，7-无规则 */
  @JsonName('record_type', { type: () => Number })
  recordType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 7>;

  /** 打卡人员姓名 */
  @JsonName('name')
  name?: string;

  /** 成员别名 */
  @JsonName('name_ex')
  nameEx?: string;

  /** 所在部门名称 */
  @JsonName('departs_name')
  departsName?: string;

  /** 成员UserID */
  @JsonName('acctid')
  acctId?: string;

  /** 规则信息 */
  @JsonName('rule_info', { type: () => CheckinGetCheckinDayDataRuleInfoDto })
  ruleInfo?: CheckinGetCheckinDayDataRuleInfoDto;

  /** 日报类型。0-工作日日报，1-休息日日报 */
  @JsonName('day_type', { type: () => Number })
  dayType?: OpenEnum<0 | 1>;
}

/**
 * 汇总信息
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataSummaryInfoDto extends HttpRemoteOutput {
  /** 打卡次数 */
  @JsonName('checkin_count')
  checkinCount?: number;

  /** 实际工作时长 */
  @JsonName('regular_work_sec')
  regularWorkSec?: number;

  /** 标准工作时长 */
  @JsonName('standard_work_sec')
  standardWorkSec?: number;

  /** 最早打卡时间 */
  @JsonName('earliest_time')
  earliestTime?: number;

  /** 最晚打卡时间 */
  @JsonName('lastest_time')
  latestTime?: number;
}

/**
 * 多语言描述
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataDataDto extends HttpRemoteOutput {
  /** 语言 */
  @JsonName('lang')
  lang?: string;

  /** 描述文本 */
  @JsonName('text')
  text?: string;
}

/**
 * 假勤摘要描述
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataSpDescriptionDto extends HttpRemoteOutput {
  /** 多语言描述列表 */
  @JsonName('data', { type: () => [CheckinGetCheckinDayDataDataDto] })
  data?: CheckinGetCheckinDayDataDataDto[];
}

/**
 * 假勤摘要标题
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataSpTitleDto extends HttpRemoteOutput {
  /** 多语言标题列表 */
  @JsonName('data', { type: () => [CheckinGetCheckinDayDataDataDto] })
  data?: CheckinGetCheckinDayDataDataDto[];
}

/**
 * 假勤信息
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataHolidayInfosDto extends HttpRemoteOutput {
  /** 假勤摘要描述 */
  @JsonName('sp_description', { type: () => CheckinGetCheckinDayDataSpDescriptionDto })
  spDescription?: CheckinGetCheckinDayDataSpDescriptionDto;

  /** 假勤申请单号 */
  @JsonName('sp_number')
  spNumber?: string;

  /** 假勤摘要标题 */
  @JsonName('sp_title', { type: () => CheckinGetCheckinDayDataSpTitleDto })
  spTitle?: CheckinGetCheckinDayDataSpTitleDto;
}

/**
 * 异常信息
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataExceptionInfosDto extends HttpRemoteOutput {
  /** 异常次数 */
  @JsonName('count')
  count?: number;

  /** 异常时长 */
  @JsonName('duration')
  duration?: number;

  /** 异常类型。1-迟到，2-早退，3-缺卡，4-旷工，5-地点异常，6-设备异常 */
  @JsonName('exception', { type: () => Number })
  exception?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;
}

/**
 * 加班信息
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataOtInfoDto extends HttpRemoteOutput {
  /** 加班状态。0-无加班，1-正常，2-缺时长 */
  @JsonName('ot_status', { type: () => Number })
  otStatus?: OpenEnum<0 | 1 | 2>;

  /** 加班时长 */
  @JsonName('ot_duration')
  otDuration?: number;

  /** 加班异常时长列表 */
  @JsonName('exception_duration', { type: () => [Number] })
  exceptionDuration?: number[];

  /** 工作日加班费时长 */
  @JsonName('workday_over_as_money')
  workdayOverAsMoney?: number;

  /** 工作日调休时长 */
  @JsonName('workday_over_as_vacation')
  workdayOverAsVacation?: number;

  /** 休息日调休时长 */
  @JsonName('restday_over_as_vacation')
  restDayOverAsVacation?: number;

  /** 休息日加班费时长 */
  @JsonName('restday_over_as_money')
  restDayOverAsMoney?: number;

  /** 节假日调休时长 */
  @JsonName('holiday_over_as_vacation')
  holidayOverAsVacation?: number;

  /** 节假日加班费时长 */
  @JsonName('holiday_over_as_money')
  holidayOverAsMoney?: number;
}

/**
 * 假勤统计
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataSpItemsDto extends HttpRemoteOutput {
  /** 假勤次数 */
  @JsonName('count')
  count?: number;

  /** 假勤时长 */
  @JsonName('duration')
  duration?: number;

  /** 时长单位。0-按天，1-按小时 */
  @JsonName('time_type', { type: () => Number })
  timeType?: OpenEnum<0 | 1>;

  /** 假勤类型。1-请假，2-补卡，3-出差，4-外出，15-审批打卡，100-外勤 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3 | 4 | 15 | 100>;

  /** 假期ID */
  @JsonName('vacation_id')
  vacationId?: number;

  /** 统计项名称 */
  @JsonName('name')
  name?: string;
}

/**
 * 数据
 *
 * @see {@link CheckinGetCheckinDayDataWorkWxInput}
 */
export class CheckinGetCheckinDayDataDatasDto extends HttpRemoteOutput {
  /** 基础信息 */
  @JsonName('base_info', { type: () => CheckinGetCheckinDayDataBaseInfoDto })
  baseInfo?: CheckinGetCheckinDayDataBaseInfoDto;

  /** 汇总信息 */
  @JsonName('summary_info', { type: () => CheckinGetCheckinDayDataSummaryInfoDto })
  summaryInfo?: CheckinGetCheckinDayDataSummaryInfoDto;

  /** 假勤信息列表 */
  @JsonName('holiday_infos', { type: () => [CheckinGetCheckinDayDataHolidayInfosDto] })
  holidayInfos?: CheckinGetCheckinDayDataHolidayInfosDto[];

  /** 异常信息列表 */
  @JsonName('exception_infos', { type: () => [CheckinGetCheckinDayDataExceptionInfosDto] })
  exceptionInfos?: CheckinGetCheckinDayDataExceptionInfosDto[];

  /** 加班信息 */
  @JsonName('ot_info', { type: () => CheckinGetCheckinDayDataOtInfoDto })
  otInfo?: CheckinGetCheckinDayDataOtInfoDto;

  /** 假勤统计列表 */
  @JsonName('sp_items', { type: () => [CheckinGetCheckinDayDataSpItemsDto] })
  spItems?: CheckinGetCheckinDayDataSpItemsDto[];
}

/** 获取打卡日报数据的返回结果，见 {@link CheckinGetCheckinDayDataWorkWxInput} */
export class CheckinGetCheckinDayDataWorkWxOutput extends WorkWxOutput {
  /** 数据列表 */
  @JsonName('datas', { type: () => [CheckinGetCheckinDayDataDatasDto] })
  datas?: CheckinGetCheckinDayDataDatasDto[];
}

/**
 * 获取打卡日报数据
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟100次
 * @see https://developer.work.weixin.qq.com/document/path/93374
 * @example
 * ```ts
 * await workWeixin.send(CheckinGetCheckinDayDataWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800, userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/getcheckin_daydata',
  desc: '获取打卡日报数据',
  httpMethod: HttpMethod.Post,
  output: CheckinGetCheckinDayDataWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93374',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 100, perMs: 60_000, scope: 'corp' }] })
export class CheckinGetCheckinDayDataWorkWxInput extends AuthWorkWxInput<CheckinGetCheckinDayDataWorkWxOutput> {
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

  /** 成员UserID列表。1~100个。每一项长度1~64个字节 */
  @JsonName('useridlist')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMinSize(1, { message: '成员UserID列表至少需要1个' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @ByteLength(1, 64, { each: true, message: '成员UserID列表的每一项长度必须在1-64个字节之间' })
  userIdList!: string[];
}
