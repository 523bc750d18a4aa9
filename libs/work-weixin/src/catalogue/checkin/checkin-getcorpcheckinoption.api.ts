import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 上下班时间配置
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionCheckinDateCheckinTimeDto extends HttpRemoteOutput {
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
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionBiweeklyDto extends HttpRemoteOutput {
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
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionCheckinDateDto extends HttpRemoteOutput {
  /** 工作日列表 */
  @JsonName('workdays', { type: () => [Number] })
  workdays?: number[];

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinGetCorpCheckinOptionCheckinDateCheckinTimeDto] })
  checkinTime?: CheckinGetCorpCheckinOptionCheckinDateCheckinTimeDto[];

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
  @JsonName('biweekly', { type: () => CheckinGetCorpCheckinOptionBiweeklyDto })
  biweekly?: CheckinGetCorpCheckinOptionBiweeklyDto;
}

/**
 * 特殊工作日
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionSpeWorkdaysDto extends HttpRemoteOutput {
  /** 时间戳 */
  @JsonName('timestamp')
  timestamp?: number;

  /** 备注 */
  @JsonName('notes')
  notes?: string;

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinGetCorpCheckinOptionCheckinDateCheckinTimeDto] })
  checkinTime?: CheckinGetCorpCheckinOptionCheckinDateCheckinTimeDto[];
}

/**
 * 休息时间
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionRestTimesDto extends HttpRemoteOutput {
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
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionSpeOffDaysCheckinTimeDto extends HttpRemoteOutput {
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
  @JsonName('rest_times', { type: () => [CheckinGetCorpCheckinOptionRestTimesDto] })
  restTimes?: CheckinGetCorpCheckinOptionRestTimesDto[];

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
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionSpeOffDaysDto extends HttpRemoteOutput {
  /** 时间戳 */
  @JsonName('timestamp')
  timestamp?: number;

  /** 备注 */
  @JsonName('notes')
  notes?: string;

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinGetCorpCheckinOptionSpeOffDaysCheckinTimeDto] })
  checkinTime?: CheckinGetCorpCheckinOptionSpeOffDaysCheckinTimeDto[];
}

/**
 * WiFi打卡点
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionWifiMacInfosDto extends HttpRemoteOutput {
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
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionLocInfosDto extends HttpRemoteOutput {
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
 * 打卡人员范围
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionRangeDto extends HttpRemoteOutput {
  /** 部门ID列表 */
  @JsonName('party_id', { type: () => [String] })
  partyId?: string[];

  /** 成员UserID列表 */
  @JsonName('userid', { type: () => [String] })
  userId?: string[];

  /** 标签ID列表 */
  @JsonName('tagid', { type: () => [Number] })
  tagId?: number[];
}

/**
 * 汇报对象
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionReportersDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 汇报对象信息
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionReporterInfoDto extends HttpRemoteOutput {
  /** 汇报对象列表 */
  @JsonName('reporters', { type: () => [CheckinGetCorpCheckinOptionReportersDto] })
  reporters?: CheckinGetCorpCheckinOptionReportersDto[];

  /** 更新时间 */
  @JsonName('updatetime')
  updateTime?: number;
}

/**
 * 固定休息时间规则
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionFixTimeRuleDto extends HttpRemoteOutput {
  /** 休息开始秒数 */
  @JsonName('fix_time_begin_sec')
  fixTimeBeginSec?: number;

  /** 休息结束秒数 */
  @JsonName('fix_time_end_sec')
  fixTimeEndSec?: number;
}

/**
 * 扣除规则
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionItemsDto extends HttpRemoteOutput {
  /** 加班时长 */
  @JsonName('ot_time')
  otTime?: number;

  /** 扣除休息时长 */
  @JsonName('rest_time')
  restTime?: number;
}

/**
 * 按时长扣除规则
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionCalOtTimeRuleDto extends HttpRemoteOutput {
  /** 扣除规则列表 */
  @JsonName('items', { type: () => [CheckinGetCorpCheckinOptionItemsDto] })
  items?: CheckinGetCorpCheckinOptionItemsDto[];
}

/**
 * 工作日加班休息扣除
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionOtWorkingDayRestInfoDto extends HttpRemoteOutput {
  /** 休息扣除方式。0-不扣除，1-指定休息时间扣除，2-按加班时长扣除 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<0 | 1 | 2>;

  /** 固定休息时间规则 */
  @JsonName('fix_time_rule', { type: () => CheckinGetCorpCheckinOptionFixTimeRuleDto })
  fixTimeRule?: CheckinGetCorpCheckinOptionFixTimeRuleDto;

  /** 按时长扣除规则 */
  @JsonName('cal_ottime_rule', { type: () => CheckinGetCorpCheckinOptionCalOtTimeRuleDto })
  calOtTimeRule?: CheckinGetCorpCheckinOptionCalOtTimeRuleDto;
}

/**
 * 非工作日加班休息扣除
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionOtNonWorkingDayRestInfoDto extends HttpRemoteOutput {
  /** 休息扣除方式 */
  @JsonName('type')
  type?: number;

  /** 固定休息时间规则 */
  @JsonName('fix_time_rule', { type: () => CheckinGetCorpCheckinOptionFixTimeRuleDto })
  fixTimeRule?: CheckinGetCorpCheckinOptionFixTimeRuleDto;

  /** 按时长扣除规则 */
  @JsonName('cal_ottime_rule', { type: () => CheckinGetCorpCheckinOptionCalOtTimeRuleDto })
  calOtTimeRule?: CheckinGetCorpCheckinOptionCalOtTimeRuleDto;
}

/**
 * 按打卡核算加班规则
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionOtCheckInfoDto extends HttpRemoteOutput {
  /** 工作日加班起算时间 */
  @JsonName('ot_workingday_time_start')
  otWorkingDayTimeStart?: number;

  /** 工作日最短加班时长 */
  @JsonName('ot_workingday_time_min')
  otWorkingDayTimeMin?: number;

  /** 工作日最长加班时长 */
  @JsonName('ot_workingday_time_max')
  otWorkingDayTimeMax?: number;

  /** 非工作日最短加班时长 */
  @JsonName('ot_nonworkingday_time_min')
  otNonWorkingDayTimeMin?: number;

  /** 非工作日最长加班时长 */
  @JsonName('ot_nonworkingday_time_max')
  otNonWorkingDayTimeMax?: number;

  /** 工作日加班休息扣除 */
  @JsonName('ot_workingday_restinfo', { type: () => CheckinGetCorpCheckinOptionOtWorkingDayRestInfoDto })
  otWorkingDayRestInfo?: CheckinGetCorpCheckinOptionOtWorkingDayRestInfoDto;

  /** 非工作日加班休息扣除 */
  @JsonName('ot_nonworkingday_restinfo', {
    type: () => CheckinGetCorpCheckinOptionOtNonWorkingDayRestInfoDto,
  })
  otNonWorkingDayRestInfo?: CheckinGetCorpCheckinOptionOtNonWorkingDayRestInfoDto;

  /** 非工作日加班跨天时间 */
  @JsonName('ot_nonworkingday_spanday_time')
  otNonWorkingDaySpanDayTime?: number;
}

/**
 * 按申请核算加班规则
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionOtApplyInfoDto extends HttpRemoteOutput {
  /** 工作日可否加班 */
  @JsonName('allow_ot_workingday')
  allowOtWorkingDay?: boolean;

  /** 非工作日可否加班 */
  @JsonName('allow_ot_nonworkingday')
  allowOtNonWorkingDay?: boolean;

  /** 更新时间 */
  @JsonName('uptime')
  uptime?: number;

  /** 工作日加班休息扣除 */
  @JsonName('ot_workingday_restinfo', { type: () => CheckinGetCorpCheckinOptionOtWorkingDayRestInfoDto })
  otWorkingDayRestInfo?: CheckinGetCorpCheckinOptionOtWorkingDayRestInfoDto;

  /** 非工作日加班休息扣除 */
  @JsonName('ot_nonworkingday_restinfo', {
    type: () => CheckinGetCorpCheckinOptionOtNonWorkingDayRestInfoDto,
  })
  otNonWorkingDayRestInfo?: CheckinGetCorpCheckinOptionOtNonWorkingDayRestInfoDto;

  /** 非工作日加班跨天时间 */
  @JsonName('ot_nonworkingday_spanday_time')
  otNonWorkingDaySpanDayTime?: number;
}

/**
 * 加班信息
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionOtInfoDto extends HttpRemoteOutput {
  /** 加班核算类型。0-以申请核算打卡，1-以打卡时间为准，2-以申请审批为准 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<0 | 1 | 2>;

  /** 工作日可否加班 */
  @JsonName('allow_ot_workingday')
  allowOtWorkingDay?: boolean;

  /** 非工作日可否加班 */
  @JsonName('allow_ot_nonworkingday')
  allowOtNonWorkingDay?: boolean;

  /** 按打卡核算加班规则 */
  @JsonName('otcheckinfo', { type: () => CheckinGetCorpCheckinOptionOtCheckInfoDto })
  otCheckInfo?: CheckinGetCorpCheckinOptionOtCheckInfoDto;

  /** 更新时间 */
  @JsonName('uptime')
  uptime?: number;

  /** 按申请核算加班规则 */
  @JsonName('otapplyinfo', { type: () => CheckinGetCorpCheckinOptionOtApplyInfoDto })
  otApplyInfo?: CheckinGetCorpCheckinOptionOtApplyInfoDto;
}

/**
 * 班次时段
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionTimeSectionDto extends HttpRemoteOutput {
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
  @JsonName('rest_times', { type: () => [CheckinGetCorpCheckinOptionRestTimesDto] })
  restTimes?: CheckinGetCorpCheckinOptionRestTimesDto[];
}

/**
 * 晚走晚到时间规则
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionTimeRulesDto extends HttpRemoteOutput {
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
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionLateRuleDto extends HttpRemoteOutput {
  /** 是否允许超时下班 */
  @JsonName('allow_offwork_after_time')
  allowOffWorkAfterTime?: boolean;

  /** 晚走晚到规则列表 */
  @JsonName('timerules', { type: () => [CheckinGetCorpCheckinOptionTimeRulesDto] })
  timeRules?: CheckinGetCorpCheckinOptionTimeRulesDto[];
}

/**
 * 班次
 *
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionScheduleListDto extends HttpRemoteOutput {
  /** 班次ID */
  @JsonName('schedule_id')
  scheduleId?: number;

  /** 班次名称 */
  @JsonName('schedule_name')
  scheduleName?: string;

  /** 班次时段列表 */
  @JsonName('time_section', { type: () => [CheckinGetCorpCheckinOptionTimeSectionDto] })
  timeSection?: CheckinGetCorpCheckinOptionTimeSectionDto[];

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
  @JsonName('late_rule', { type: () => CheckinGetCorpCheckinOptionLateRuleDto })
  lateRule?: CheckinGetCorpCheckinOptionLateRuleDto;

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
 * @see {@link CheckinGetCorpCheckinOptionWorkWxInput}
 */
export class CheckinGetCorpCheckinOptionGroupDto extends HttpRemoteOutput {
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
  @JsonName('checkindate', { type: () => [CheckinGetCorpCheckinOptionCheckinDateDto] })
  checkinDate?: CheckinGetCorpCheckinOptionCheckinDateDto[];

  /** 特殊工作日列表 */
  @JsonName('spe_workdays', { type: () => [CheckinGetCorpCheckinOptionSpeWorkdaysDto] })
  speWorkdays?: CheckinGetCorpCheckinOptionSpeWorkdaysDto[];

  /** 特殊非工作日列表 */
  @JsonName('spe_offdays', { type: () => [CheckinGetCorpCheckinOptionSpeOffDaysDto] })
  speOffDays?: CheckinGetCorpCheckinOptionSpeOffDaysDto[];

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
  @JsonName('wifimac_infos', { type: () => [CheckinGetCorpCheckinOptionWifiMacInfosDto] })
  wifiMacInfos?: CheckinGetCorpCheckinOptionWifiMacInfosDto[];

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
  @JsonName('loc_infos', { type: () => [CheckinGetCorpCheckinOptionLocInfosDto] })
  locInfos?: CheckinGetCorpCheckinOptionLocInfosDto[];

  /** 打卡人员范围 */
  @JsonName('range', { type: () => CheckinGetCorpCheckinOptionRangeDto })
  range?: CheckinGetCorpCheckinOptionRangeDto;

  /** 规则创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 白名单成员列表 */
  @JsonName('white_users', { type: () => [String] })
  whiteUsers?: string[];

  /** 打卡方式。0-手机，2-智慧考勤机，3-手机和智慧考勤机 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<0 | 2 | 3>;

  /** 汇报对象信息 */
  @JsonName('reporterinfo', { type: () => CheckinGetCorpCheckinOptionReporterInfoDto })
  reporterInfo?: CheckinGetCorpCheckinOptionReporterInfoDto;

  /** 加班信息 */
  @JsonName('ot_info', { type: () => CheckinGetCorpCheckinOptionOtInfoDto })
  otInfo?: CheckinGetCorpCheckinOptionOtInfoDto;

  /** 每月补卡次数上限 */
  @JsonName('allow_apply_bk_cnt')
  allowApplyBkCnt?: number;

  /** 范围外打卡处理方式。0-视为异常，1-视为外勤，2-禁止打卡 */
  @JsonName('option_out_range', { type: () => Number })
  optionOutRange?: OpenEnum<0 | 1 | 2>;

  /** 创建人UserID */
  @JsonName('create_userid')
  createUserId?: string;

  /** 是否开启人脸识别 */
  @JsonName('use_face_detect')
  useFaceDetect?: boolean;

  /** 补卡时限天数 */
  @JsonName('allow_apply_bk_day_limit')
  allowApplyBkDayLimit?: number;

  /** 最近编辑人UserID */
  @JsonName('update_userid')
  updateUserId?: string;

  /** 班次列表 */
  @JsonName('schedulelist', { type: () => [CheckinGetCorpCheckinOptionScheduleListDto] })
  scheduleList?: CheckinGetCorpCheckinOptionScheduleListDto[];

  /** 上下班打卡间隔 */
  @JsonName('offwork_interval_time')
  offWorkIntervalTime?: number;

  /** 打卡交替方式 */
  @JsonName('checkin_method_type')
  checkinMethodType?: number;

  /** 可补卡异常类型 */
  @JsonName('buka_restriction')
  bukaRestriction?: number;

  /** 跨天时间 */
  @JsonName('span_day_time')
  spanDayTime?: number;

  /** 标准工作时长 */
  @JsonName('standard_work_duration')
  standardWorkDuration?: number;
}

/** 获取企业所有打卡规则的返回结果，见 {@link CheckinGetCorpCheckinOptionWorkWxInput} */
export class CheckinGetCorpCheckinOptionWorkWxOutput extends WorkWxOutput {
  /** 打卡规则列表 */
  @JsonName('group', { type: () => [CheckinGetCorpCheckinOptionGroupDto] })
  group?: CheckinGetCorpCheckinOptionGroupDto[];
}

/**
 * 获取企业所有打卡规则
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；代开发应用可调用
 *
 * 频率限制：每企业每分钟60次
 * @see https://developer.work.weixin.qq.com/document/path/93384
 * @example
 * ```ts
 * await workWeixin.send(CheckinGetCorpCheckinOptionWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/getcorpcheckinoption',
  desc: '获取企业所有打卡规则',
  httpMethod: HttpMethod.Post,
  output: CheckinGetCorpCheckinOptionWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93384',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 60, perMs: 60_000, scope: 'corp' }] })
export class CheckinGetCorpCheckinOptionWorkWxInput extends AuthWorkWxInput<CheckinGetCorpCheckinOptionWorkWxOutput> {}
