import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 上下班时间配置
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionCheckinDateCheckinTimeDto extends HttpRemoteOutput {
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
 * 大小周配置
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionBiweeklyDto extends HttpRemoteOutput {
  /** 是否开启大小周 */
  @JsonName('enable_weekday_recurrence')
  enableWeekdayRecurrence?: boolean;

  /** 单周工作日列表 */
  @JsonName('odd_workdays', { type: () => [Number] })
  oddWorkdays?: number[];

  /** 双周工作日列表 */
  @JsonName('even_workdays', { type: () => [Number] })
  evenWorkdays?: number[];
}

/**
 * 打卡时间配置
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionCheckinDateDto extends HttpRemoteOutput {
  /** 工作日列表 */
  @JsonName('workdays', { type: () => [Number] })
  workdays?: number[];

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinGetCheckinOptionCheckinDateCheckinTimeDto] })
  checkinTime?: CheckinGetCheckinOptionCheckinDateCheckinTimeDto[];

  /** 弹性时间 */
  @JsonName('flex_time')
  flexTime?: number;

  /** 是否免打下班卡 */
  @JsonName('noneed_offwork')
  noNeedOffWork?: boolean;

  /** 可提前打卡时间 */
  @JsonName('limit_aheadtime')
  limitAheadTime?: number;

  /** 允许迟到时间 */
  @JsonName('flex_on_duty_time')
  flexOnDutyTime?: number;

  /** 允许早退时间 */
  @JsonName('flex_off_duty_time')
  flexOffDutyTime?: number;

  /** 大小周配置 */
  @JsonName('biweekly', { type: () => CheckinGetCheckinOptionBiweeklyDto })
  biweekly?: CheckinGetCheckinOptionBiweeklyDto;
}

/**
 * 特殊工作日
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionSpeWorkdaysDto extends HttpRemoteOutput {
  /** 时间戳 */
  @JsonName('timestamp')
  timestamp?: number;

  /** 备注 */
  @JsonName('notes')
  notes?: string;

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinGetCheckinOptionCheckinDateCheckinTimeDto] })
  checkinTime?: CheckinGetCheckinOptionCheckinDateCheckinTimeDto[];
}

/**
 * 休息时间
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionRestTimesDto extends HttpRemoteOutput {
  /** 休息开始时间 */
  @JsonName('rest_begin_time')
  restBeginTime?: number;

  /** 休息结束时间 */
  @JsonName('rest_end_time')
  restEndTime?: number;
}

/**
 * 上下班时间配置
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionSpeOffDaysCheckinTimeDto extends HttpRemoteOutput {
  /** 时段ID。官方页面未列出 */
  @JsonName('time_id')
  timeId?: number;

  /** 上班时间。官方页面未列出 */
  @JsonName('work_sec')
  workSec?: number;

  /** 下班时间。官方页面未列出 */
  @JsonName('off_work_sec')
  offWorkSec?: number;

  /** 最早上班时间。官方页面未列出 */
  @JsonName('earliest_work_sec')
  earliestWorkSec?: number;

  /** 最晚上班时间。官方页面未列出 */
  @JsonName('latest_work_sec')
  latestWorkSec?: number;

  /** 最早下班时间。官方页面未列出 */
  @JsonName('earliest_off_work_sec')
  earliestOffWorkSec?: number;

  /** 最晚下班时间。官方页面未列出 */
  @JsonName('latest_off_work_sec')
  latestOffWorkSec?: number;

  /** 上班提醒时间。官方页面未列出 */
  @JsonName('remind_work_sec')
  remindWorkSec?: number;

  /** 下班提醒时间。官方页面未列出 */
  @JsonName('remind_off_work_sec')
  remindOffWorkSec?: number;

  /** 是否允许休息。官方页面未列出 */
  @JsonName('allow_rest')
  allowRest?: boolean;

  /** 休息开始时间。官方页面未列出 */
  @JsonName('rest_begin_time')
  restBeginTime?: number;

  /** 休息结束时间。官方页面未列出 */
  @JsonName('rest_end_time')
  restEndTime?: number;

  /** 休息时间列表。官方页面未列出 */
  @JsonName('rest_times', { type: () => [CheckinGetCheckinOptionRestTimesDto] })
  restTimes?: CheckinGetCheckinOptionRestTimesDto[];

  /** 是否免打上班卡。官方页面未列出 */
  @JsonName('no_need_checkon')
  noNeedCheckon?: boolean;

  /** 是否免打下班卡。官方页面未列出 */
  @JsonName('no_need_checkoff')
  noNeedCheckoff?: boolean;
}

/**
 * 特殊非工作日
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionSpeOffDaysDto extends HttpRemoteOutput {
  /** 时间戳 */
  @JsonName('timestamp')
  timestamp?: number;

  /** 备注 */
  @JsonName('notes')
  notes?: string;

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinGetCheckinOptionSpeOffDaysCheckinTimeDto] })
  checkinTime?: CheckinGetCheckinOptionSpeOffDaysCheckinTimeDto[];
}

/**
 * WiFi打卡点
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionWifiMacInfosDto extends HttpRemoteOutput {
  /** WiFi名称 */
  @JsonName('wifiname')
  wifiName?: string;

  /** WiFi路由器MAC */
  @JsonName('wifimac', { sensitive: true })
  wifiMac?: string;
}

/**
 * 位置打卡点
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionLocInfosDto extends HttpRemoteOutput {
  /** 纬度 */
  @JsonName('lat', { sensitive: true })
  lat?: number;

  /** 经度 */
  @JsonName('lng', { sensitive: true })
  lng?: number;

  /** 打卡地点名称 */
  @JsonName('loc_title')
  locTitle?: string;

  /** 打卡地点详情 */
  @JsonName('loc_detail')
  locDetail?: string;

  /** 允许打卡距离 */
  @JsonName('distance')
  distance?: number;
}

/**
 * 班次时段
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionTimeSectionDto extends HttpRemoteOutput {
  /** 时段ID */
  @JsonName('time_id')
  timeId?: number;

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

  /** 休息开始时间 */
  @JsonName('rest_begin_time')
  restBeginTime?: number;

  /** 休息结束时间 */
  @JsonName('rest_end_time')
  restEndTime?: number;

  /** 是否允许休息 */
  @JsonName('allow_rest')
  allowRest?: boolean;

  /** 休息时间列表 */
  @JsonName('rest_times', { type: () => [CheckinGetCheckinOptionRestTimesDto] })
  restTimes?: CheckinGetCheckinOptionRestTimesDto[];
}

/**
 * 晚走晚到时间规则
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionTimeRulesDto extends HttpRemoteOutput {
  /** 下班晚走时间 */
  @JsonName('offwork_after_time')
  offWorkAfterTime?: number;

  /** 次日弹性迟到时间 */
  @JsonName('onwork_flex_time')
  onWorkFlexTime?: number;
}

/**
 * 晚走晚到规则
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionLateRuleDto extends HttpRemoteOutput {
  /** 是否允许超时下班 */
  @JsonName('allow_offwork_after_time')
  allowOffWorkAfterTime?: boolean;

  /** 晚走晚到规则列表 */
  @JsonName('timerules', { type: () => [CheckinGetCheckinOptionTimeRulesDto] })
  timeRules?: CheckinGetCheckinOptionTimeRulesDto[];
}

/**
 * 班次
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionScheduleListDto extends HttpRemoteOutput {
  /** 班次ID */
  @JsonName('schedule_id')
  scheduleId?: number;

  /** 班次名称 */
  @JsonName('schedule_name')
  scheduleName?: string;

  /** 班次时段列表 */
  @JsonName('time_section', { type: () => [CheckinGetCheckinOptionTimeSectionDto] })
  timeSection?: CheckinGetCheckinOptionTimeSectionDto[];

  /** 可提前打卡时间 */
  @JsonName('limit_aheadtime')
  limitAheadTime?: number;

  /** 是否免打下班卡 */
  @JsonName('noneed_offwork')
  noNeedOffWork?: boolean;

  /** 下班打卡限制时间 */
  @JsonName('limit_offtime')
  limitOffTime?: number;

  /** 允许迟到时间 */
  @JsonName('flex_on_duty_time')
  flexOnDutyTime?: number;

  /** 允许早退时间 */
  @JsonName('flex_off_duty_time')
  flexOffDutyTime?: number;

  /** 是否允许弹性时间 */
  @JsonName('allow_flex')
  allowFlex?: boolean;

  /** 晚走晚到规则 */
  @JsonName('late_rule', { type: () => CheckinGetCheckinOptionLateRuleDto })
  lateRule?: CheckinGetCheckinOptionLateRuleDto;

  /** 允许早到早走时长 */
  @JsonName('max_allow_arrive_early')
  maxAllowArriveEarly?: number;

  /** 允许晚到晚走时长 */
  @JsonName('max_allow_arrive_late')
  maxAllowArriveLate?: number;
}

/**
 * 打卡规则
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionGroupDto extends HttpRemoteOutput {
  /** 打卡规则类型。1-固定时间上下班，2-按班次上下班，3-自由上下班 */
  @JsonName('grouptype', { type: () => Number })
  groupType?: OpenEnum<1 | 2 | 3>;

  /** 打卡规则ID */
  @JsonName('groupid')
  groupId?: number;

  /** 是否开启审批打卡 */
  @JsonName('open_sp_checkin')
  openSpCheckin?: boolean;

  /** 打卡时间配置列表 */
  @JsonName('checkindate', { type: () => [CheckinGetCheckinOptionCheckinDateDto] })
  checkinDate?: CheckinGetCheckinOptionCheckinDateDto[];

  /** 特殊工作日列表 */
  @JsonName('spe_workdays', { type: () => [CheckinGetCheckinOptionSpeWorkdaysDto] })
  speWorkdays?: CheckinGetCheckinOptionSpeWorkdaysDto[];

  /** 特殊非工作日列表 */
  @JsonName('spe_offdays', { type: () => [CheckinGetCheckinOptionSpeOffDaysDto] })
  speOffDays?: CheckinGetCheckinOptionSpeOffDaysDto[];

  /** 是否同步法定节假日 */
  @JsonName('sync_holidays')
  syncHolidays?: boolean;

  /** 打卡规则名称 */
  @JsonName('groupname')
  groupName?: string;

  /** 是否需要拍照 */
  @JsonName('need_photo')
  needPhoto?: boolean;

  /** WiFi打卡点列表 */
  @JsonName('wifimac_infos', { type: () => [CheckinGetCheckinOptionWifiMacInfosDto] })
  wifiMacInfos?: CheckinGetCheckinOptionWifiMacInfosDto[];

  /** 备注可否用本地图片 */
  @JsonName('note_can_use_local_pic')
  noteCanUseLocalPic?: boolean;

  /** 非工作日可否打卡 */
  @JsonName('allow_checkin_offworkday')
  allowCheckinOffWorkday?: boolean;

  /** 是否允许补卡 */
  @JsonName('allow_apply_offworkday')
  allowApplyOffWorkday?: boolean;

  /** 位置打卡点列表 */
  @JsonName('loc_infos', { type: () => [CheckinGetCheckinOptionLocInfosDto] })
  locInfos?: CheckinGetCheckinOptionLocInfosDto[];

  /** 班次列表 */
  @JsonName('schedulelist', { type: () => [CheckinGetCheckinOptionScheduleListDto] })
  scheduleList?: CheckinGetCheckinOptionScheduleListDto[];

  /** 上下班打卡间隔 */
  @JsonName('offwork_interval_time')
  offWorkIntervalTime?: number;

  /** 可补卡异常类型 */
  @JsonName('buka_restriction')
  bukaRestriction?: number;

  /** 跨天时间 */
  @JsonName('span_day_time')
  spanDayTime?: number;

  /** 标准工作时长 */
  @JsonName('standard_work_duration')
  standardWorkDuration?: number;

  /** 打卡交替方式 */
  @JsonName('checkin_method_type')
  checkinMethodType?: number;
}

/**
 * 打卡规则
 *
 * @see {@link CheckinGetCheckinOptionWorkWxInput}
 */
export class CheckinGetCheckinOptionInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 打卡规则 */
  @JsonName('group', { type: () => CheckinGetCheckinOptionGroupDto })
  group?: CheckinGetCheckinOptionGroupDto;
}

/** 获取员工打卡规则的返回结果，见 {@link CheckinGetCheckinOptionWorkWxInput} */
export class CheckinGetCheckinOptionWorkWxOutput extends WorkWxOutput {
  /** 打卡规则列表 */
  @JsonName('info', { type: () => [CheckinGetCheckinOptionInfoDto] })
  info?: CheckinGetCheckinOptionInfoDto[];
}

/**
 * 获取员工打卡规则
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90263
 * @example
 * ```ts
 * await workWeixin.send(CheckinGetCheckinOptionWorkWxInput.from({ datetime: 1, userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/getcheckinoption',
  desc: '获取员工打卡规则',
  httpMethod: HttpMethod.Post,
  output: CheckinGetCheckinOptionWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90263',
})
@WorkWxApi({ permission: '打卡' })
export class CheckinGetCheckinOptionWorkWxInput extends AuthWorkWxInput<CheckinGetCheckinOptionWorkWxOutput> {
  /** 规则日期 */
  @JsonName('datetime')
  @IsDefined({ message: '规则日期不能为空' })
  @IsInt({ message: '规则日期必须是整数' })
  datetime!: number;

  /** 成员UserID列表 */
  @JsonName('useridlist')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
