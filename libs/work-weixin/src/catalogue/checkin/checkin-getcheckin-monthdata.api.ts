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
 * 规则信息
 *
 * @see {@link CheckinGetCheckinMonthDataWorkWxInput}
 */
export class CheckinGetCheckinMonthDataRuleInfoDto extends HttpRemoteOutput {
  /** 打卡规则ID */
  @JsonName('groupid')
  groupId?: number;

  /** 打卡规则名称 */
  @JsonName('groupname')
  groupName?: string;
}

/**
 * 基础信息
 *
 * @see {@link CheckinGetCheckinMonthDataWorkWxInput}
 */
export class CheckinGetCheckinMonthDataBaseInfoDto extends HttpRemoteOutput {
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

  /** 规则信息 */
  @JsonName('rule_info', { type: () => CheckinGetCheckinMonthDataRuleInfoDto })
  ruleInfo?: CheckinGetCheckinMonthDataRuleInfoDto;

  /** 成员UserID */
  @JsonName('acctid')
  acctId?: string;
}

/**
 * 汇总信息
 *
 * @see {@link CheckinGetCheckinMonthDataWorkWxInput}
 */
export class CheckinGetCheckinMonthDataSummaryInfoDto extends HttpRemoteOutput {
  /** 异常天数 */
  @JsonName('except_days')
  exceptDays?: number;

  /** 实际工作时长 */
  @JsonName('regular_work_sec')
  regularWorkSec?: number;

  /** 标准工作时长 */
  @JsonName('standard_work_sec')
  standardWorkSec?: number;

  /** 应出勤天数 */
  @JsonName('work_days')
  workDays?: number;

  /** 休息天数 */
  @JsonName('rest_days')
  restDays?: number;

  /** 正常天数 */
  @JsonName('regular_days')
  regularDays?: number;
}

/**
 * 异常信息
 *
 * @see {@link CheckinGetCheckinMonthDataWorkWxInput}
 */
export class CheckinGetCheckinMonthDataExceptionInfosDto extends HttpRemoteOutput {
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
 * 假勤统计
 *
 * @see {@link CheckinGetCheckinMonthDataWorkWxInput}
 */
export class CheckinGetCheckinMonthDataSpItemsDto extends HttpRemoteOutput {
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
 * 加班情况
 *
 * @see {@link CheckinGetCheckinMonthDataWorkWxInput}
 */
export class CheckinGetCheckinMonthDataOverworkInfoDto extends HttpRemoteOutput {
  /** 工作日加班时长 */
  @JsonName('workday_over_sec')
  workdayOverSec?: number;

  /** 休息日加班时长 */
  @JsonName('restdays_over_sec')
  restDaysOverSec?: number;

  /** 工作日调休时长 */
  @JsonName('workdays_over_as_vacation')
  workdaysOverAsVacation?: number;

  /** 工作日加班费时长 */
  @JsonName('workdays_over_as_money')
  workdaysOverAsMoney?: number;

  /** 休息日调休时长 */
  @JsonName('restdays_over_as_vacation')
  restDaysOverAsVacation?: number;

  /** 休息日加班费时长 */
  @JsonName('restdays_over_as_money')
  restDaysOverAsMoney?: number;

  /** 节假日调休时长 */
  @JsonName('holidays_over_as_vacation')
  holidaysOverAsVacation?: number;

  /** 节假日加班费时长 */
  @JsonName('holidays_over_as_money')
  holidaysOverAsMoney?: number;

  /** 节假日加班时长 */
  @JsonName('holidays_over_sec')
  holidaysOverSec?: number;
}

/**
 * 数据
 *
 * @see {@link CheckinGetCheckinMonthDataWorkWxInput}
 */
export class CheckinGetCheckinMonthDataDatasDto extends HttpRemoteOutput {
  /** 基础信息 */
  @JsonName('base_info', { type: () => CheckinGetCheckinMonthDataBaseInfoDto })
  baseInfo?: CheckinGetCheckinMonthDataBaseInfoDto;

  /** 汇总信息 */
  @JsonName('summary_info', { type: () => CheckinGetCheckinMonthDataSummaryInfoDto })
  summaryInfo?: CheckinGetCheckinMonthDataSummaryInfoDto;

  /** 异常信息列表 */
  @JsonName('exception_infos', { type: () => [CheckinGetCheckinMonthDataExceptionInfosDto] })
  exceptionInfos?: CheckinGetCheckinMonthDataExceptionInfosDto[];

  /** 假勤统计列表 */
  @JsonName('sp_items', { type: () => [CheckinGetCheckinMonthDataSpItemsDto] })
  spItems?: CheckinGetCheckinMonthDataSpItemsDto[];

  /** 加班情况 */
  @JsonName('overwork_info', { type: () => CheckinGetCheckinMonthDataOverworkInfoDto })
  overworkInfo?: CheckinGetCheckinMonthDataOverworkInfoDto;
}

/** 获取打卡月报数据的返回结果，见 {@link CheckinGetCheckinMonthDataWorkWxInput} */
export class CheckinGetCheckinMonthDataWorkWxOutput extends WorkWxOutput {
  /** 数据列表 */
  @JsonName('datas', { type: () => [CheckinGetCheckinMonthDataDatasDto] })
  datas?: CheckinGetCheckinMonthDataDatasDto[];
}

/**
 * 获取打卡月报数据
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟60次
 * @see https://developer.work.weixin.qq.com/document/path/93387
 * @example
 * ```ts
 * await workWeixin.send(CheckinGetCheckinMonthDataWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800, userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/getcheckin_monthdata',
  desc: '获取打卡月报数据',
  httpMethod: HttpMethod.Post,
  output: CheckinGetCheckinMonthDataWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93387',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 60, perMs: 60_000, scope: 'corp' }] })
export class CheckinGetCheckinMonthDataWorkWxInput extends AuthWorkWxInput<CheckinGetCheckinMonthDataWorkWxOutput> {
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
