import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, RequiredIf } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 测温记录
 *
 * @see {@link DevicedataGetTemperatureDataWorkWxInput}
 */
export class DevicedataGetTemperatureDataItemsDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('user_type')
  userType?: number;

  /** 时间戳 */
  @JsonName('timestamp')
  timestamp?: number;

  /** 体温 */
  @JsonName('temperature', { sensitive: true })
  temperature?: string;

  /** 状态 */
  @JsonName('status')
  status?: number;

  /** 设备SN */
  @JsonName('device_sn')
  deviceSn?: string;
}

/**
 * 测温数据
 *
 * @see {@link DevicedataGetTemperatureDataWorkWxInput}
 */
export class DevicedataGetTemperatureDataTemperatureDataDto extends HttpRemoteOutput {
  /** 测温记录列表 */
  @JsonName('items', { type: () => [DevicedataGetTemperatureDataItemsDto] })
  items?: DevicedataGetTemperatureDataItemsDto[];
}

/** 获取温度检测原始数据的返回结果，见 {@link DevicedataGetTemperatureDataWorkWxInput} */
export class DevicedataGetTemperatureDataWorkWxOutput extends WorkWxOutput {
  /** 测温数据列表 */
  @JsonName('temperature_data', { type: () => DevicedataGetTemperatureDataTemperatureDataDto })
  temperatureData?: DevicedataGetTemperatureDataTemperatureDataDto;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取温度检测原始数据
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/96028
 * @example
 * ```ts
 * await workWeixin.send(DevicedataGetTemperatureDataWorkWxInput.from({
 *   accessToken: 'ACCESS_TOKEN',
 *   userType: 0,
 *   beginTime: 1735660800,
 *   endTime: 1735660800,
 *   dataFilterType: 1,
 *   deviceSnList: ['DEVICE_SN_LIST'],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'devicedata/get_temperature_data',
  desc: '获取温度检测原始数据',
  httpMethod: HttpMethod.Post,
  output: DevicedataGetTemperatureDataWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'temperatureData.items', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96028',
})
export class DevicedataGetTemperatureDataWorkWxInput extends AuthWorkWxInput<
  DevicedataGetTemperatureDataWorkWxOutput,
  DevicedataGetTemperatureDataItemsDto
> {
  /** 用户类型。0-企业成员，2-学生 */
  @JsonName('user_type')
  @IsDefined({ message: '用户类型不能为空' })
  @IsIn([0, 2], { message: '用户类型只能是0(企业成员)或2(学生)' })
  userType!: 0 | 2;

  /** 开始时间 */
  @JsonName('begin_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  beginTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 数据筛选条件 */
  @JsonName('data_filter_type')
  @IsDefined({ message: '数据筛选条件不能为空' })
  @IsInt({ message: '数据筛选条件必须是整数' })
  dataFilterType!: number;

  /** 设备SN列表。最多100个 */
  @JsonName('device_sn_list')
  @RequiredIf({ dataFilterType: 1 }, { message: '数据筛选条件为1时设备SN列表不能为空' })
  @IsArray({ message: '设备SN列表必须是数组' })
  @ArrayMaxSize(100, { message: '设备SN列表最多支持100个' })
  @IsString({ each: true, message: '设备SN列表的每一项必须是字符串' })
  deviceSnList?: string[];

  /** 全局成员ID列表。最多100个 */
  @JsonName('open_userid_list')
  @RequiredIf({ dataFilterType: 2 }, { message: '数据筛选条件为2时全局成员ID列表不能为空' })
  @IsArray({ message: '全局成员ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '全局成员ID列表最多支持100个' })
  @IsString({ each: true, message: '全局成员ID列表的每一项必须是字符串' })
  openUserIdList?: string[];

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过500 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(500, { message: '分页大小不能超过500' })
  limit?: number;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
