import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 打卡记录
 *
 * @see {@link HardwareGetHardwareCheckinDataWorkWxInput}
 */
export class HardwareGetHardwareCheckinDataCheckinDataDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 打卡时间 */
  @JsonName('checkin_time')
  checkinTime?: number;

  /** 设备SN */
  @JsonName('device_sn')
  deviceSn?: string;

  /** 设备名称 */
  @JsonName('device_name')
  deviceName?: string;
}

/** 获取设备打卡数据的返回结果，见 {@link HardwareGetHardwareCheckinDataWorkWxInput} */
export class HardwareGetHardwareCheckinDataWorkWxOutput extends WorkWxOutput {
  /** 打卡记录列表 */
  @JsonName('checkindata', { type: () => [HardwareGetHardwareCheckinDataCheckinDataDto] })
  checkinData?: HardwareGetHardwareCheckinDataCheckinDataDto[];
}

/**
 * 获取设备打卡数据
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；第三方应用可调用
 *
 * 时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/94126
 * @example
 * ```ts
 * await workWeixin.send(HardwareGetHardwareCheckinDataWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800, userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'hardware/get_hardware_checkin_data',
  desc: '获取设备打卡数据',
  httpMethod: HttpMethod.Post,
  output: HardwareGetHardwareCheckinDataWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94126',
})
@WorkWxApi({ permission: '打卡' })
export class HardwareGetHardwareCheckinDataWorkWxInput extends AuthWorkWxInput<HardwareGetHardwareCheckinDataWorkWxOutput> {
  /** 筛选类型。1-按打卡时间，2-按上传时间 */
  @JsonName('filter_type')
  @IsOptional()
  @IsIn([1, 2], { message: '筛选类型只能是1(按打卡时间)或2(按上传时间)' })
  filterType?: 1 | 2;

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
