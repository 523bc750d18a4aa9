import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 打卡记录
 *
 * @see {@link CheckinGetCheckinDataWorkWxInput}
 */
export class CheckinGetCheckinDataCheckinDataDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 打卡规则名称 */
  @JsonName('groupname')
  groupName?: string;

  /** 打卡类型 */
  @JsonName('checkin_type')
  checkinType?: string;

  /** 异常类型描述 */
  @JsonName('exception_type')
  exceptionType?: string;

  /** 打卡时间 */
  @JsonName('checkin_time')
  checkinTime?: number;

  /** 打卡地点名称 */
  @JsonName('location_title', { sensitive: true })
  locationTitle?: string;

  /** 打卡地点详情 */
  @JsonName('location_detail', { sensitive: true })
  locationDetail?: string;

  /** WiFi名称 */
  @JsonName('wifiname')
  wifiName?: string;

  /** 备注 */
  @JsonName('notes')
  notes?: string;

  /** WiFi路由器MAC */
  @JsonName('wifimac', { sensitive: true })
  wifiMac?: string;

  /** 附件素材ID列表 */
  @JsonName('mediaids', { type: () => [String] })
  mediaIds?: string[];

  /** 标准打卡时间 */
  @JsonName('sch_checkin_time')
  schCheckinTime?: number;

  /** 打卡规则ID */
  @JsonName('groupid')
  groupId?: number;

  /** 班次ID */
  @JsonName('schedule_id')
  scheduleId?: number;

  /** 时段ID */
  @JsonName('timeline_id')
  timelineId?: number;

  /** 纬度 */
  @JsonName('lat', { sensitive: true })
  lat?: number;

  /** 经度 */
  @JsonName('lng', { sensitive: true })
  lng?: number;

  /** 打卡设备ID */
  @JsonName('deviceid', { sensitive: true })
  deviceId?: string;
}

/** 获取打卡记录数据的返回结果，见 {@link CheckinGetCheckinDataWorkWxInput} */
export class CheckinGetCheckinDataWorkWxOutput extends WorkWxOutput {
  /** 打卡记录列表 */
  @JsonName('checkindata', { type: () => [CheckinGetCheckinDataCheckinDataDto] })
  checkinData?: CheckinGetCheckinDataCheckinDataDto[];
}

/**
 * 获取打卡记录数据
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 *
 * 时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/90262
 * @example
 * ```ts
 * await workWeixin.send(CheckinGetCheckinDataWorkWxInput.from({
 *   openCheckinDataType: 1,
 *   startTime: 1735660800,
 *   endTime: 1735660800,
 *   userIdList: ['USER_ID_LIST'],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/getcheckindata',
  desc: '获取打卡记录数据',
  httpMethod: HttpMethod.Post,
  output: CheckinGetCheckinDataWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90262',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class CheckinGetCheckinDataWorkWxInput extends AuthWorkWxInput<CheckinGetCheckinDataWorkWxOutput> {
  /** 打卡数据类型。1-上下班打卡，2-外出打卡，3-全部打卡 */
  @JsonName('opencheckindatatype')
  @IsDefined({ message: '打卡数据类型不能为空' })
  @IsIn([1, 2, 3], { message: '打卡数据类型只能是1(上下班打卡)、2(外出打卡)或3(全部打卡)' })
  openCheckinDataType!: 1 | 2 | 3;

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

  /** 成员UserID列表 */
  @JsonName('useridlist')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
