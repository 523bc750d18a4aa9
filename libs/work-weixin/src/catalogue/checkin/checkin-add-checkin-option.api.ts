import {
  AtLeastOneOf,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  RequiredIf,
  VARIANTS,
} from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  Min,
} from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建打卡规则的返回结果，见 {@link CheckinAddCheckinOptionWorkWxInput} */
export class CheckinAddCheckinOptionWorkWxOutput extends WorkWxOutput {}

/**
 * 休息时间
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionRestTimesDto {
  /** 休息开始时间 */
  @JsonName('rest_begin_time')
  @IsOptional()
  @IsInt({ message: '休息开始时间必须是整数' })
  restBeginTime?: number;

  /** 休息结束时间 */
  @JsonName('rest_end_time')
  @IsOptional()
  @IsInt({ message: '休息结束时间必须是整数' })
  restEndTime?: number;
}

/**
 * 上下班时间配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionCheckinDateCheckinTimeDto {
  /** 时段ID */
  @JsonName('time_id')
  @IsOptional()
  @IsInt({ message: '时段ID必须是整数' })
  timeId?: number;

  /** 上班时间 */
  @JsonName('work_sec')
  @IsOptional()
  @IsInt({ message: '上班时间必须是整数' })
  workSec?: number;

  /** 下班时间 */
  @JsonName('off_work_sec')
  @IsOptional()
  @IsInt({ message: '下班时间必须是整数' })
  offWorkSec?: number;

  /** 上班提醒时间 */
  @JsonName('remind_work_sec')
  @IsOptional()
  @IsInt({ message: '上班提醒时间必须是整数' })
  remindWorkSec?: number;

  /** 下班提醒时间 */
  @JsonName('remind_off_work_sec')
  @IsOptional()
  @IsInt({ message: '下班提醒时间必须是整数' })
  remindOffWorkSec?: number;

  /** 最早上班时间 */
  @JsonName('earliest_work_sec')
  @IsOptional()
  @IsInt({ message: '最早上班时间必须是整数' })
  earliestWorkSec?: number;

  /** 最晚上班时间 */
  @JsonName('latest_work_sec')
  @IsOptional()
  @IsInt({ message: '最晚上班时间必须是整数' })
  latestWorkSec?: number;

  /** 最早下班时间 */
  @JsonName('earliest_off_work_sec')
  @IsOptional()
  @IsInt({ message: '最早下班时间必须是整数' })
  earliestOffWorkSec?: number;

  /** 最晚下班时间 */
  @JsonName('latest_off_work_sec')
  @IsOptional()
  @IsInt({ message: '最晚下班时间必须是整数' })
  latestOffWorkSec?: number;

  /** 是否允许休息 */
  @JsonName('allow_rest')
  @IsOptional()
  @IsBoolean({ message: '是否允许休息必须是布尔值' })
  allowRest?: boolean;

  /** 休息开始时间 */
  @JsonName('rest_begin_time')
  @IsOptional()
  @IsInt({ message: '休息开始时间必须是整数' })
  restBeginTime?: number;

  /** 休息结束时间 */
  @JsonName('rest_end_time')
  @IsOptional()
  @IsInt({ message: '休息结束时间必须是整数' })
  restEndTime?: number;

  /** 是否免打上班卡 */
  @JsonName('no_need_checkon')
  @IsOptional()
  @IsBoolean({ message: '是否免打上班卡必须是布尔值' })
  noNeedCheckon?: boolean;

  /** 是否免打下班卡 */
  @JsonName('no_need_checkoff')
  @IsOptional()
  @IsBoolean({ message: '是否免打下班卡必须是布尔值' })
  noNeedCheckoff?: boolean;

  /** 休息时间列表 */
  @JsonName('rest_times', { type: () => [CheckinAddCheckinOptionRestTimesDto] })
  @IsOptional()
  restTimes?: CheckinAddCheckinOptionRestTimesDto[];
}

/**
 * 晚走晚到时间规则
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionTimeRulesDto {
  /** 下班晚走时间 */
  @JsonName('offwork_after_time')
  @IsOptional()
  @IsInt({ message: '下班晚走时间必须是整数' })
  offWorkAfterTime?: number;

  /** 次日弹性迟到时间 */
  @JsonName('onwork_flex_time')
  @IsOptional()
  @IsInt({ message: '次日弹性迟到时间必须是整数' })
  onWorkFlexTime?: number;
}

/**
 * 晚走晚到规则
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionLateRuleDto {
  /** 下班晚走时间 */
  @JsonName('offwork_after_time')
  @IsOptional()
  @IsInt({ message: '下班晚走时间必须是整数' })
  offWorkAfterTime?: number;

  /** 次日弹性迟到时间 */
  @JsonName('onwork_flex_time')
  @IsOptional()
  @IsInt({ message: '次日弹性迟到时间必须是整数' })
  onWorkFlexTime?: number;

  /** 是否允许超时下班 */
  @JsonName('allow_offwork_after_time')
  @IsOptional()
  @IsBoolean({ message: '是否允许超时下班必须是布尔值' })
  allowOffWorkAfterTime?: boolean;

  /** 晚走晚到规则列表 */
  @JsonName('timerules', { type: () => [CheckinAddCheckinOptionTimeRulesDto] })
  @IsOptional()
  timeRules?: CheckinAddCheckinOptionTimeRulesDto[];
}

/**
 * 大小周配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionBiweeklyDto {
  /** 是否开启大小周 */
  @JsonName('enable_weekday_recurrence')
  @IsOptional()
  @IsBoolean({ message: '是否开启大小周必须是布尔值' })
  enableWeekdayRecurrence?: boolean;

  /** 单周工作日列表 */
  @JsonName('odd_workdays')
  @IsOptional()
  @IsArray({ message: '单周工作日列表必须是数组' })
  @IsInt({ each: true, message: '单周工作日列表的每一项必须是整数' })
  oddWorkdays?: number[];

  /** 双周工作日列表 */
  @JsonName('even_workdays')
  @IsOptional()
  @IsArray({ message: '双周工作日列表必须是数组' })
  @IsInt({ each: true, message: '双周工作日列表的每一项必须是整数' })
  evenWorkdays?: number[];
}

/**
 * 打卡时间配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionCheckinDateDto {
  /** 工作日列表 */
  @JsonName('workdays')
  @IsOptional()
  @IsArray({ message: '工作日列表必须是数组' })
  @IsInt({ each: true, message: '工作日列表的每一项必须是整数' })
  workdays?: number[];

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinAddCheckinOptionCheckinDateCheckinTimeDto] })
  @IsOptional()
  checkinTime?: CheckinAddCheckinOptionCheckinDateCheckinTimeDto[];

  /** 允许迟到时间 */
  @JsonName('flex_on_duty_time')
  @IsOptional()
  @IsInt({ message: '允许迟到时间必须是整数' })
  flexOnDutyTime?: number;

  /** 允许早退时间 */
  @JsonName('flex_off_duty_time')
  @IsOptional()
  @IsInt({ message: '允许早退时间必须是整数' })
  flexOffDutyTime?: number;

  /** 弹性时间 */
  @JsonName('flex_time')
  @IsOptional()
  @IsInt({ message: '弹性时间必须是整数' })
  flexTime?: number;

  /** 是否允许弹性时间 */
  @JsonName('allow_flex')
  @IsOptional()
  @IsBoolean({ message: '是否允许弹性时间必须是布尔值' })
  allowFlex?: boolean;

  /** 允许早到早走时长 */
  @JsonName('max_allow_arrive_early')
  @IsOptional()
  @IsInt({ message: '允许早到早走时长必须是整数' })
  maxAllowArriveEarly?: number;

  /** 允许晚到晚走时长 */
  @JsonName('max_allow_arrive_late')
  @IsOptional()
  @IsInt({ message: '允许晚到晚走时长必须是整数' })
  maxAllowArriveLate?: number;

  /** 晚走晚到规则 */
  @JsonName('late_rule', { type: () => CheckinAddCheckinOptionLateRuleDto })
  @IsOptional()
  lateRule?: CheckinAddCheckinOptionLateRuleDto;

  /** 大小周配置 */
  @JsonName('biweekly', { type: () => CheckinAddCheckinOptionBiweeklyDto })
  @IsOptional()
  biweekly?: CheckinAddCheckinOptionBiweeklyDto;
}

/**
 * WiFi打卡点
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionWifiMacInfosDto {
  /** WiFi名称 */
  @JsonName('wifiname')
  @IsOptional()
  @IsString({ message: 'WiFi名称必须是字符串' })
  wifiName?: string;

  /** WiFi路由器MAC */
  @JsonName('wifimac', { sensitive: true })
  @IsOptional()
  @IsString({ message: 'WiFi路由器MAC必须是字符串' })
  wifiMac?: string;
}

/**
 * 位置打卡点
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionLocInfosDto {
  /** 纬度 */
  @JsonName('lat', { sensitive: true })
  @IsOptional()
  @IsNumber({}, { message: '纬度必须是数字' })
  lat?: number;

  /** 经度 */
  @JsonName('lng', { sensitive: true })
  @IsOptional()
  @IsNumber({}, { message: '经度必须是数字' })
  lng?: number;

  /** 打卡地点名称 */
  @JsonName('loc_title')
  @IsOptional()
  @IsString({ message: '打卡地点名称必须是字符串' })
  locTitle?: string;

  /** 打卡地点详情 */
  @JsonName('loc_detail')
  @IsOptional()
  @IsString({ message: '打卡地点详情必须是字符串' })
  locDetail?: string;

  /** 允许打卡距离 */
  @JsonName('distance')
  @IsOptional()
  @IsInt({ message: '允许打卡距离必须是整数' })
  distance?: number;
}

/**
 * 打卡人员范围
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionRangeDto {
  /** 部门ID列表 */
  @JsonName('party_id')
  @AtLeastOneOf(['partyId', 'userId', 'tagId'], {
    message: '部门ID列表、成员UserID列表和标签ID列表至少需要填写一个',
  })
  @IsArray({ message: '部门ID列表必须是数组' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  partyId?: number[];

  /** 成员UserID列表 */
  @JsonName('userid')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userId?: string[];

  /** 标签ID列表 */
  @JsonName('tagid')
  @IsOptional()
  @IsArray({ message: '标签ID列表必须是数组' })
  @IsInt({ each: true, message: '标签ID列表的每一项必须是整数' })
  tagId?: number[];
}

/**
 * 汇报对象
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionReportersDto {
  /** 成员UserID */
  @JsonName('userid')
  @AtLeastOneOf(['userId', 'tagId'], { message: '成员UserID和标签ID至少需要填写一个' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 标签ID */
  @JsonName('tagid')
  @IsOptional()
  @IsInt({ message: '标签ID必须是整数' })
  tagId?: number;
}

/**
 * 汇报对象信息
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionReporterInfoDto {
  /** 汇报对象列表 */
  @JsonName('reporters', { type: () => [CheckinAddCheckinOptionReportersDto] })
  @IsOptional()
  reporters?: CheckinAddCheckinOptionReportersDto[];
}

/**
 * 固定休息扣除规则
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionFixTimeRuleListDto {
  /** 休息开始秒数 */
  @JsonName('fix_time_begin_sec')
  @IsOptional()
  @IsInt({ message: '休息开始秒数必须是整数' })
  fixTimeBeginSec?: number;

  /** 休息结束秒数 */
  @JsonName('fix_time_end_sec')
  @IsOptional()
  @IsInt({ message: '休息结束秒数必须是整数' })
  fixTimeEndSec?: number;
}

/**
 * 扣除规则
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionItemsDto {
  /** 加班时长 */
  @JsonName('ot_time')
  @IsOptional()
  @IsInt({ message: '加班时长必须是整数' })
  otTime?: number;

  /** 扣除休息时长 */
  @JsonName('rest_time')
  @IsOptional()
  @IsInt({ message: '扣除休息时长必须是整数' })
  restTime?: number;
}

/**
 * 按时长扣除规则
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionCalOtTimeRuleDto {
  /** 扣除规则列表 */
  @JsonName('items', { type: () => [CheckinAddCheckinOptionItemsDto] })
  @IsOptional()
  items?: CheckinAddCheckinOptionItemsDto[];
}

/**
 * 休息时间配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionRestInfoDto {
  /** 休息扣除方式 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '休息扣除方式必须是整数' })
  type?: number;

  /** 固定休息扣除规则列表 */
  @JsonName('fix_time_rule_list', { type: () => [CheckinAddCheckinOptionFixTimeRuleListDto] })
  @IsOptional()
  fixTimeRuleList?: CheckinAddCheckinOptionFixTimeRuleListDto[];

  /** 按时长扣除规则 */
  @JsonName('cal_ottime_rule', { type: () => CheckinAddCheckinOptionCalOtTimeRuleDto })
  @IsOptional()
  calOtTimeRule?: CheckinAddCheckinOptionCalOtTimeRuleDto;
}

/**
 * 审批配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionApplyDto {
  /** 休息时间配置 */
  @JsonName('restinfo', { type: () => CheckinAddCheckinOptionRestInfoDto })
  @IsOptional()
  restInfo?: CheckinAddCheckinOptionRestInfoDto;
}

/**
 * 打卡配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionCheckinDto {
  /** 加班起算时间 */
  @JsonName('ot_time_start')
  @IsOptional()
  @IsInt({ message: '加班起算时间必须是整数' })
  otTimeStart?: number;

  /** 最小加班时长 */
  @JsonName('ot_time_min')
  @IsOptional()
  @IsInt({ message: '最小加班时长必须是整数' })
  otTimeMin?: number;

  /** 最大加班时长 */
  @JsonName('ot_time_max')
  @IsOptional()
  @IsInt({ message: '最大加班时长必须是整数' })
  otTimeMax?: number;

  /** 休息时间配置 */
  @JsonName('restinfo', { type: () => CheckinAddCheckinOptionRestInfoDto })
  @IsOptional()
  restInfo?: CheckinAddCheckinOptionRestInfoDto;
}

/**
 * 审批打卡交集配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionApplyCheckinDto {
  /** 休息时间配置 */
  @JsonName('restinfo', { type: () => CheckinAddCheckinOptionRestInfoDto })
  @IsOptional()
  restInfo?: CheckinAddCheckinOptionRestInfoDto;
}

/**
 * 调休设置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionVacationDto {
  /** 调休比例 */
  @JsonName('trans_ratio')
  @IsOptional()
  @IsInt({ message: '调休比例必须是整数' })
  transRatio?: number;

  /** 是否自动关联假勤 */
  @JsonName('sync_vacation')
  @IsOptional()
  @IsBoolean({ message: '是否自动关联假勤必须是布尔值' })
  syncVacation?: boolean;
}

/**
 * 工作日加班配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionWorkdayConfDto {
  /** 是否允许加班 */
  @JsonName('allow_ot')
  @IsOptional()
  @IsBoolean({ message: '是否允许加班必须是布尔值' })
  allowOt?: boolean;

  /** 加班核算方式 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '加班核算方式必须是整数' })
  type?: number;

  /** 审批配置 */
  @JsonName('apply', { type: () => CheckinAddCheckinOptionApplyDto })
  @IsOptional()
  apply?: CheckinAddCheckinOptionApplyDto;

  /** 打卡配置 */
  @JsonName('checkin', { type: () => CheckinAddCheckinOptionCheckinDto })
  @IsOptional()
  checkin?: CheckinAddCheckinOptionCheckinDto;

  /** 审批打卡交集配置 */
  @JsonName('applycheckin', { type: () => CheckinAddCheckinOptionApplyCheckinDto })
  @IsOptional()
  applyCheckin?: CheckinAddCheckinOptionApplyCheckinDto;

  /** 是否折算调休或加班费 */
  @JsonName('ot_trans_enable')
  @IsOptional()
  @IsBoolean({ message: '是否折算调休或加班费必须是布尔值' })
  otTransEnable?: boolean;

  /** 加班折算类型 */
  @JsonName('ot_trans_type')
  @IsOptional()
  @IsInt({ message: '加班折算类型必须是整数' })
  otTransType?: number;

  /** 调休设置 */
  @JsonName('vacation', { type: () => CheckinAddCheckinOptionVacationDto })
  @IsOptional()
  vacation?: CheckinAddCheckinOptionVacationDto;

  /** 加班时段。0-全天，1-仅上班前，2-仅下班后 */
  @JsonName('ot_time_range')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '加班时段只能是0(全天)、1(仅上班前)或2(仅下班后)' })
  otTimeRange?: 0 | 1 | 2;
}

/**
 * 休息日加班配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionRestDayConfDto {
  /** 是否允许加班。官方页面未列出 */
  @JsonName('allow_ot')
  @IsDefined({ message: '是否允许加班不能为空' })
  @IsBoolean({ message: '是否允许加班必须是布尔值' })
  allowOt!: boolean;

  /** 加班核算方式。官方页面未列出 */
  @JsonName('type')
  @IsDefined({ message: '加班核算方式不能为空' })
  @IsInt({ message: '加班核算方式必须是整数' })
  type!: number;

  /** 审批配置。官方页面未列出 */
  @JsonName('apply', { type: () => CheckinAddCheckinOptionApplyDto })
  @IsOptional()
  apply?: CheckinAddCheckinOptionApplyDto;

  /** 打卡配置。官方页面未列出 */
  @JsonName('checkin', { type: () => CheckinAddCheckinOptionCheckinDto })
  @IsOptional()
  checkin?: CheckinAddCheckinOptionCheckinDto;

  /** 审批打卡交集配置。官方页面未列出 */
  @JsonName('applycheckin', { type: () => CheckinAddCheckinOptionApplyCheckinDto })
  @IsOptional()
  applyCheckin?: CheckinAddCheckinOptionApplyCheckinDto;

  /** 是否折算调休或加班费。官方页面未列出 */
  @JsonName('ot_trans_enable')
  @IsOptional()
  @IsBoolean({ message: '是否折算调休或加班费必须是布尔值' })
  otTransEnable?: boolean;

  /** 加班折算类型。官方页面未列出 */
  @JsonName('ot_trans_type')
  @IsOptional()
  @IsInt({ message: '加班折算类型必须是整数' })
  otTransType?: number;

  /** 调休设置。官方页面未列出 */
  @JsonName('vacation', { type: () => CheckinAddCheckinOptionVacationDto })
  @IsOptional()
  vacation?: CheckinAddCheckinOptionVacationDto;
}

/**
 * 节假日加班配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionHolidayConfDto {
  /** 是否允许加班。官方页面未列出 */
  @JsonName('allow_ot')
  @IsDefined({ message: '是否允许加班不能为空' })
  @IsBoolean({ message: '是否允许加班必须是布尔值' })
  allowOt!: boolean;

  /** 加班核算方式。官方页面未列出 */
  @JsonName('type')
  @IsDefined({ message: '加班核算方式不能为空' })
  @IsInt({ message: '加班核算方式必须是整数' })
  type!: number;

  /** 审批配置。官方页面未列出 */
  @JsonName('apply', { type: () => CheckinAddCheckinOptionApplyDto })
  @IsOptional()
  apply?: CheckinAddCheckinOptionApplyDto;

  /** 打卡配置。官方页面未列出 */
  @JsonName('checkin', { type: () => CheckinAddCheckinOptionCheckinDto })
  @IsOptional()
  checkin?: CheckinAddCheckinOptionCheckinDto;

  /** 审批打卡交集配置。官方页面未列出 */
  @JsonName('applycheckin', { type: () => CheckinAddCheckinOptionApplyCheckinDto })
  @IsOptional()
  applyCheckin?: CheckinAddCheckinOptionApplyCheckinDto;

  /** 是否折算调休或加班费。官方页面未列出 */
  @JsonName('ot_trans_enable')
  @IsOptional()
  @IsBoolean({ message: '是否折算调休或加班费必须是布尔值' })
  otTransEnable?: boolean;

  /** 加班折算类型。官方页面未列出 */
  @JsonName('ot_trans_type')
  @IsOptional()
  @IsInt({ message: '加班折算类型必须是整数' })
  otTransType?: number;

  /** 调休设置。官方页面未列出 */
  @JsonName('vacation', { type: () => CheckinAddCheckinOptionVacationDto })
  @IsOptional()
  vacation?: CheckinAddCheckinOptionVacationDto;
}

/**
 * 时间单位配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionTimeUnitConfigDto {
  /** 加班单位。2-小时，3-天 */
  @JsonName('ot_time_unit')
  @IsOptional()
  @IsIn([2, 3], { message: '加班单位只能是2(小时)或3(天)' })
  otTimeUnit?: 2 | 3;

  /** 一天折算秒数。取值3600~86400 */
  @JsonName('perday_duration_secs')
  @IsOptional()
  @IsInt({ message: '一天折算秒数必须是整数' })
  @Min(3600, { message: '一天折算秒数必须在3600-86400之间' })
  @Max(86_400, { message: '一天折算秒数必须在3600-86400之间' })
  perDayDurationSecs?: number;

  /** 取整方式。1-四舍五入，2-向上取整，3-向下取整 */
  @JsonName('rounding_method')
  @IsOptional()
  @IsIn([1, 2, 3], { message: '取整方式只能是1(四舍五入)、2(向上取整)或3(向下取整)' })
  roundingMethod?: 1 | 2 | 3;

  /** 取整精度。0-整数，1-一位小数 */
  @JsonName('rounding_precision')
  @IsOptional()
  @IsIn([0, 1], { message: '取整精度只能是0(整数)或1(一位小数)' })
  roundingPrecision?: 0 | 1;

  /** 取整步长 */
  @JsonName('step_size')
  @IsOptional()
  @IsInt({ message: '取整步长必须是整数' })
  stepSize?: number;
}

/**
 * 加班配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionOtInfoV2Dto {
  /** 工作日加班配置 */
  @JsonName('workdayconf', { type: () => CheckinAddCheckinOptionWorkdayConfDto })
  @IsOptional()
  workdayConf?: CheckinAddCheckinOptionWorkdayConfDto;

  /** 休息日加班配置 */
  @JsonName('restdayconf', { type: () => CheckinAddCheckinOptionRestDayConfDto })
  @IsOptional()
  restDayConf?: CheckinAddCheckinOptionRestDayConfDto;

  /** 节假日加班配置 */
  @JsonName('holidayconf', { type: () => CheckinAddCheckinOptionHolidayConfDto })
  @IsOptional()
  holidayConf?: CheckinAddCheckinOptionHolidayConfDto;

  /** 时间单位配置 */
  @JsonName('time_unit_config', { type: () => CheckinAddCheckinOptionTimeUnitConfigDto })
  @IsOptional()
  timeUnitConfig?: CheckinAddCheckinOptionTimeUnitConfigDto;
}

/**
 * 补卡提醒
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionBukaRemindDto {
  /** 是否开启提醒 */
  @JsonName('open_remind')
  @IsOptional()
  @IsBoolean({ message: '是否开启提醒必须是布尔值' })
  openRemind?: boolean;

  /** 补卡提醒日。取值不超过30 */
  @JsonName('buka_remind_day')
  @IsOptional()
  @IsInt({ message: '补卡提醒日必须是整数' })
  @Max(30, { message: '补卡提醒日不能超过30' })
  bukaRemindDay?: number;

  /** 补卡提醒月份 */
  @JsonName('buka_remind_month')
  @IsOptional()
  @IsInt({ message: '补卡提醒月份必须是整数' })
  bukaRemindMonth?: number;
}

/**
 * 上下班时间配置
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionSpeWorkdaysCheckinTimeDto {
  /** 时段ID */
  @JsonName('time_id')
  @IsDefined({ message: '时段ID不能为空' })
  @IsInt({ message: '时段ID必须是整数' })
  timeId!: number;

  /** 上班时间 */
  @JsonName('work_sec')
  @IsDefined({ message: '上班时间不能为空' })
  @IsInt({ message: '上班时间必须是整数' })
  workSec!: number;

  /** 下班时间 */
  @JsonName('off_work_sec')
  @IsDefined({ message: '下班时间不能为空' })
  @IsInt({ message: '下班时间必须是整数' })
  offWorkSec!: number;

  /** 上班提醒时间 */
  @JsonName('remind_work_sec')
  @IsDefined({ message: '上班提醒时间不能为空' })
  @IsInt({ message: '上班提醒时间必须是整数' })
  remindWorkSec!: number;

  /** 下班提醒时间 */
  @JsonName('remind_off_work_sec')
  @IsDefined({ message: '下班提醒时间不能为空' })
  @IsInt({ message: '下班提醒时间必须是整数' })
  remindOffWorkSec!: number;
}

/**
 * 特殊工作日
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionSpeWorkdaysDto {
  /** 仅用于类型检查：每种特殊日期类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    { 0: 'timestamp'; 1: 'begTime' | 'endTime'; 2: 'timestamp' | 'endTime' },
    { optional: true }
  >;

  /** 时间戳 */
  @JsonName('timestamp')
  @GivenFor('type', [0, 2], { message: '特殊日期类型为0或2时时间戳不能为空' })
  @IsInt({ message: '时间戳必须是整数' })
  timestamp?: number;

  /** 备注 */
  @JsonName('notes')
  @IsDefined({ message: '备注不能为空' })
  @IsString({ message: '备注必须是字符串' })
  notes!: string;

  /** 上下班时间列表 */
  @JsonName('checkintime', { type: () => [CheckinAddCheckinOptionSpeWorkdaysCheckinTimeDto] })
  @IsDefined({ message: '上下班时间列表不能为空' })
  checkinTime!: CheckinAddCheckinOptionSpeWorkdaysCheckinTimeDto[];

  /** 特殊日期类型 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '特殊日期类型只能是0、1或2' })
  type?: 0 | 1 | 2;

  /** 开始时间 */
  @JsonName('begtime')
  @GivenFor('type', 1, { message: '特殊日期类型为1时开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  begTime?: number;

  /** 结束时间 */
  @JsonName('endtime')
  @GivenFor('type', [1, 2], { message: '特殊日期类型为1或2时结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;
}

/**
 * 特殊非工作日
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionSpeOffDaysDto {
  /** 仅用于类型检查：每种特殊日期类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    { 0: 'timestamp'; 1: 'begTime' | 'endTime'; 2: 'timestamp' | 'endTime' },
    { optional: true }
  >;

  /** 时间戳 */
  @JsonName('timestamp')
  @GivenFor('type', [0, 2], { message: '特殊日期类型为0或2时时间戳不能为空' })
  @IsInt({ message: '时间戳必须是整数' })
  timestamp?: number;

  /** 备注 */
  @JsonName('notes')
  @IsOptional()
  @IsString({ message: '备注必须是字符串' })
  notes?: string;

  /** 特殊日期类型 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '特殊日期类型只能是0、1或2' })
  type?: 0 | 1 | 2;

  /** 开始时间 */
  @JsonName('begtime')
  @GivenFor('type', 1, { message: '特殊日期类型为1时开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  begTime?: number;

  /** 结束时间 */
  @JsonName('endtime')
  @GivenFor('type', [1, 2], { message: '特殊日期类型为1或2时结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;
}

/**
 * 班次时段
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionTimeSectionDto {
  /** 时段ID */
  @JsonName('time_id')
  @IsOptional()
  @IsInt({ message: '时段ID必须是整数' })
  timeId?: number;

  /** 上班时间 */
  @JsonName('work_sec')
  @IsOptional()
  @IsInt({ message: '上班时间必须是整数' })
  workSec?: number;

  /** 下班时间 */
  @JsonName('off_work_sec')
  @IsOptional()
  @IsInt({ message: '下班时间必须是整数' })
  offWorkSec?: number;

  /** 上班提醒时间 */
  @JsonName('remind_work_sec')
  @IsOptional()
  @IsInt({ message: '上班提醒时间必须是整数' })
  remindWorkSec?: number;

  /** 下班提醒时间 */
  @JsonName('remind_off_work_sec')
  @IsOptional()
  @IsInt({ message: '下班提醒时间必须是整数' })
  remindOffWorkSec?: number;

  /** 是否允许休息 */
  @JsonName('allow_rest')
  @IsOptional()
  @IsBoolean({ message: '是否允许休息必须是布尔值' })
  allowRest?: boolean;

  /** 休息开始时间 */
  @JsonName('rest_begin_time')
  @IsOptional()
  @IsInt({ message: '休息开始时间必须是整数' })
  restBeginTime?: number;

  /** 休息结束时间 */
  @JsonName('rest_end_time')
  @IsOptional()
  @IsInt({ message: '休息结束时间必须是整数' })
  restEndTime?: number;

  /** 最早上班时间 */
  @JsonName('earliest_work_sec')
  @IsOptional()
  @IsInt({ message: '最早上班时间必须是整数' })
  earliestWorkSec?: number;

  /** 最晚上班时间 */
  @JsonName('latest_work_sec')
  @IsOptional()
  @IsInt({ message: '最晚上班时间必须是整数' })
  latestWorkSec?: number;

  /** 最早下班时间 */
  @JsonName('earliest_off_work_sec')
  @IsOptional()
  @IsInt({ message: '最早下班时间必须是整数' })
  earliestOffWorkSec?: number;

  /** 最晚下班时间 */
  @JsonName('latest_off_work_sec')
  @IsOptional()
  @IsInt({ message: '最晚下班时间必须是整数' })
  latestOffWorkSec?: number;

  /** 是否免打上班卡 */
  @JsonName('no_need_checkon')
  @IsOptional()
  @IsBoolean({ message: '是否免打上班卡必须是布尔值' })
  noNeedCheckon?: boolean;

  /** 是否免打下班卡 */
  @JsonName('no_need_checkoff')
  @IsOptional()
  @IsBoolean({ message: '是否免打下班卡必须是布尔值' })
  noNeedCheckoff?: boolean;

  /** 休息时间列表 */
  @JsonName('rest_times', { type: () => [CheckinAddCheckinOptionRestTimesDto] })
  @IsOptional()
  restTimes?: CheckinAddCheckinOptionRestTimesDto[];
}

/**
 * 班次
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionScheduleListDto {
  /** 班次ID */
  @JsonName('schedule_id')
  @IsOptional()
  @IsInt({ message: '班次ID必须是整数' })
  scheduleId?: number;

  /** 班次名称 */
  @JsonName('schedule_name')
  @IsOptional()
  @IsString({ message: '班次名称必须是字符串' })
  scheduleName?: string;

  /** 班次时段列表 */
  @JsonName('time_section', { type: () => [CheckinAddCheckinOptionTimeSectionDto] })
  @IsOptional()
  timeSection?: CheckinAddCheckinOptionTimeSectionDto[];

  /** 是否允许弹性时间 */
  @JsonName('allow_flex')
  @IsOptional()
  @IsBoolean({ message: '是否允许弹性时间必须是布尔值' })
  allowFlex?: boolean;

  /** 允许迟到时间 */
  @JsonName('flex_on_duty_time')
  @IsOptional()
  @IsInt({ message: '允许迟到时间必须是整数' })
  flexOnDutyTime?: number;

  /** 允许早退时间 */
  @JsonName('flex_off_duty_time')
  @IsOptional()
  @IsInt({ message: '允许早退时间必须是整数' })
  flexOffDutyTime?: number;

  /** 晚走晚到规则 */
  @JsonName('late_rule', { type: () => CheckinAddCheckinOptionLateRuleDto })
  @IsOptional()
  lateRule?: CheckinAddCheckinOptionLateRuleDto;

  /** 允许早到早走时长 */
  @JsonName('max_allow_arrive_early')
  @IsOptional()
  @IsInt({ message: '允许早到早走时长必须是整数' })
  maxAllowArriveEarly?: number;

  /** 允许晚到晚走时长 */
  @JsonName('max_allow_arrive_late')
  @IsOptional()
  @IsInt({ message: '允许晚到晚走时长必须是整数' })
  maxAllowArriveLate?: number;
}

/**
 * 打卡规则
 *
 * @see {@link CheckinAddCheckinOptionWorkWxInput}
 */
export class CheckinAddCheckinOptionGroupDto {
  /** 打卡规则类型。1-固定时间上下班，2-按班次上下班，3-自由上下班 */
  @JsonName('grouptype')
  @IsDefined({ message: '打卡规则类型不能为空' })
  @IsIn([1, 2, 3], { message: '打卡规则类型只能是1(固定时间上下班)、2(按班次上下班)或3(自由上下班)' })
  groupType!: 1 | 2 | 3;

  /** 打卡规则名称 */
  @JsonName('groupname')
  @IsDefined({ message: '打卡规则名称不能为空' })
  @IsString({ message: '打卡规则名称必须是字符串' })
  groupName!: string;

  /** 打卡时间配置列表 */
  @JsonName('checkindate', { type: () => [CheckinAddCheckinOptionCheckinDateDto] })
  @RequiredIf({ groupType: 1 }, { message: '打卡规则类型为1(固定时间上下班)时打卡时间配置列表不能为空' })
  checkinDate?: CheckinAddCheckinOptionCheckinDateDto[];

  /** 是否同步法定节假日 */
  @JsonName('sync_holidays')
  @IsOptional()
  @IsBoolean({ message: '是否同步法定节假日必须是布尔值' })
  syncHolidays?: boolean;

  /** 是否需要拍照 */
  @JsonName('need_photo')
  @IsOptional()
  @IsBoolean({ message: '是否需要拍照必须是布尔值' })
  needPhoto?: boolean;

  /** 备注可否用本地图片 */
  @JsonName('note_can_use_local_pic')
  @IsOptional()
  @IsBoolean({ message: '备注可否用本地图片必须是布尔值' })
  noteCanUseLocalPic?: boolean;

  /** WiFi打卡点列表 */
  @JsonName('wifimac_infos', { type: () => [CheckinAddCheckinOptionWifiMacInfosDto] })
  @AtLeastOneOf(['wifiMacInfos', 'locInfos'], {
    when: { type: [0, 3, null] },
    message: '打卡方式未填写或为0(手机)或3(手机和智慧考勤机)时WiFi打卡点列表和位置打卡点列表至少需要填写一个',
  })
  wifiMacInfos?: CheckinAddCheckinOptionWifiMacInfosDto[];

  /** 非工作日可否打卡 */
  @JsonName('allow_checkin_offworkday')
  @IsOptional()
  @IsBoolean({ message: '非工作日可否打卡必须是布尔值' })
  allowCheckinOffWorkday?: boolean;

  /** 是否允许补卡 */
  @JsonName('allow_apply_offworkday')
  @IsOptional()
  @IsBoolean({ message: '是否允许补卡必须是布尔值' })
  allowApplyOffWorkday?: boolean;

  /** 位置打卡点列表 */
  @JsonName('loc_infos', { type: () => [CheckinAddCheckinOptionLocInfosDto] })
  @IsOptional()
  locInfos?: CheckinAddCheckinOptionLocInfosDto[];

  /** 打卡人员范围 */
  @JsonName('range', { type: () => CheckinAddCheckinOptionRangeDto })
  @IsDefined({ message: '打卡人员范围不能为空' })
  range!: CheckinAddCheckinOptionRangeDto;

  /** 白名单成员列表 */
  @JsonName('white_users')
  @IsOptional()
  @IsArray({ message: '白名单成员列表必须是数组' })
  @IsString({ each: true, message: '白名单成员列表的每一项必须是字符串' })
  whiteUsers?: string[];

  /** 打卡方式。0-手机，2-智慧考勤机，3-手机和智慧考勤机 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 2, 3], { message: '打卡方式只能是0(手机)、2(智慧考勤机)或3(手机和智慧考勤机)' })
  type?: 0 | 2 | 3;

  /** 汇报对象信息 */
  @JsonName('reporterinfo', { type: () => CheckinAddCheckinOptionReporterInfoDto })
  @IsOptional()
  reporterInfo?: CheckinAddCheckinOptionReporterInfoDto;

  /** 加班配置 */
  @JsonName('ot_info_v2', { type: () => CheckinAddCheckinOptionOtInfoV2Dto })
  @IsOptional()
  otInfoV2?: CheckinAddCheckinOptionOtInfoV2Dto;

  /** 每月补卡次数上限 */
  @JsonName('allow_apply_bk_cnt')
  @IsOptional()
  @IsInt({ message: '每月补卡次数上限必须是整数' })
  allowApplyBkCnt?: number;

  /** 范围外打卡处理方式。0-视为异常，1-视为外勤，2-禁止打卡 */
  @JsonName('option_out_range')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '范围外打卡处理方式只能是0(视为异常)、1(视为外勤)或2(禁止打卡)' })
  optionOutRange?: 0 | 1 | 2;

  /** 是否开启人脸识别 */
  @JsonName('use_face_detect')
  @IsOptional()
  @IsBoolean({ message: '是否开启人脸识别必须是布尔值' })
  useFaceDetect?: boolean;

  /** 补卡时限天数。取值-1~180 */
  @JsonName('allow_apply_bk_day_limit')
  @IsOptional()
  @IsInt({ message: '补卡时限天数必须是整数' })
  @Min(-1, { message: '补卡时限天数必须在-1到180之间' })
  @Max(180, { message: '补卡时限天数必须在-1到180之间' })
  allowApplyBkDayLimit?: number;

  /** 是否开启活体检测 */
  @JsonName('open_face_live_detect')
  @IsOptional()
  @IsBoolean({ message: '是否开启活体检测必须是布尔值' })
  openFaceLiveDetect?: boolean;

  /** 次月补卡截止日 */
  @JsonName('buka_limit_next_month')
  @IsOptional()
  @IsInt({ message: '次月补卡截止日必须是整数' })
  bukaLimitNextMonth?: number;

  /** 是否同步外出打卡 */
  @JsonName('sync_out_checkin')
  @IsOptional()
  @IsBoolean({ message: '是否同步外出打卡必须是布尔值' })
  syncOutCheckin?: boolean;

  /** 补卡提醒 */
  @JsonName('buka_remind', { type: () => CheckinAddCheckinOptionBukaRemindDto })
  @IsOptional()
  bukaRemind?: CheckinAddCheckinOptionBukaRemindDto;

  /** 可补卡异常类型 */
  @JsonName('buka_restriction')
  @IsOptional()
  @IsInt({ message: '可补卡异常类型必须是整数' })
  bukaRestriction?: number;

  /** 打卡交替方式。0-多组交替，1-单组交替，2-仅记录时间 */
  @JsonName('checkin_method_type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '打卡交替方式只能是0(多组交替)、1(单组交替)或2(仅记录时间)' })
  checkinMethodType?: 0 | 1 | 2;

  /** 打卡规则ID */
  @JsonName('groupid')
  @IsOptional()
  @IsInt({ message: '打卡规则ID必须是整数' })
  groupId?: number;

  /** 特殊工作日列表。最多366个 */
  @JsonName('spe_workdays', { type: () => [CheckinAddCheckinOptionSpeWorkdaysDto] })
  @IsOptional()
  @IsArray({ message: '特殊工作日列表必须是数组' })
  @ArrayMaxSize(366, { message: '特殊工作日列表最多支持366个' })
  speWorkdays?: CheckinAddCheckinOptionSpeWorkdaysDto[];

  /** 特殊非工作日列表。最多366个 */
  @JsonName('spe_offdays', { type: () => [CheckinAddCheckinOptionSpeOffDaysDto] })
  @IsOptional()
  @IsArray({ message: '特殊非工作日列表必须是数组' })
  @ArrayMaxSize(366, { message: '特殊非工作日列表最多支持366个' })
  speOffDays?: CheckinAddCheckinOptionSpeOffDaysDto[];

  /** 班次列表 */
  @JsonName('schedulelist', { type: () => [CheckinAddCheckinOptionScheduleListDto] })
  @RequiredIf({ groupType: 2 }, { message: '打卡规则类型为2(按班次上下班)时班次列表不能为空' })
  scheduleList?: CheckinAddCheckinOptionScheduleListDto[];

  /** 上下班打卡间隔 */
  @JsonName('offwork_interval_time')
  @IsOptional()
  @IsInt({ message: '上下班打卡间隔必须是整数' })
  offWorkIntervalTime?: number;

  /** 跨天时间 */
  @JsonName('span_day_time')
  @IsOptional()
  @IsInt({ message: '跨天时间必须是整数' })
  spanDayTime?: number;

  /** 标准工作时长 */
  @JsonName('standard_work_duration')
  @IsOptional()
  @IsInt({ message: '标准工作时长必须是整数' })
  standardWorkDuration?: number;

  /** 是否开启审批打卡 */
  @JsonName('open_sp_checkin')
  @IsOptional()
  @IsBoolean({ message: '是否开启审批打卡必须是布尔值' })
  openSpCheckin?: boolean;
}

/**
 * 创建打卡规则
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/98041
 * @example
 * ```ts
 * await workWeixin.send(CheckinAddCheckinOptionWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/add_checkin_option',
  desc: '创建打卡规则',
  httpMethod: HttpMethod.Post,
  output: CheckinAddCheckinOptionWorkWxOutput,
  credential: ['checkin', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98041',
})
@WorkWxApi({ permission: '打卡' })
export class CheckinAddCheckinOptionWorkWxInput extends AuthWorkWxInput<CheckinAddCheckinOptionWorkWxOutput> {
  /** 是否立即生效 */
  @JsonName('effective_now')
  @IsOptional()
  @IsBoolean({ message: '是否立即生效必须是布尔值' })
  effectiveNow?: boolean;

  /** 打卡规则 */
  @JsonName('group', { type: () => CheckinAddCheckinOptionGroupDto })
  @IsOptional()
  group?: CheckinAddCheckinOptionGroupDto;
}
