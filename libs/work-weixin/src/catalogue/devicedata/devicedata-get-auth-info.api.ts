import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 设备
 *
 * @see {@link DevicedataGetAuthInfoWorkWxInput}
 */
export class DevicedataGetAuthInfoItemDto extends HttpRemoteOutput {
  /** 设备SN */
  @JsonName('device_sn')
  deviceSn?: string;

  /** 备注名称 */
  @JsonName('remark_name')
  remarkName?: string;

  /** 出厂名称 */
  @JsonName('default_name')
  defaultName?: string;

  /** 出厂型号 */
  @JsonName('model_name')
  modelName?: string;

  /** 设备类型 */
  @JsonName('device_type')
  deviceType?: number;

  /** 设备能力 */
  @JsonName('device_ability')
  deviceAbility?: number;

  /** 设备SN */
  @JsonName('SN')
  sn?: string;
}

/**
 * 设备
 *
 * @see {@link DevicedataGetAuthInfoWorkWxInput}
 */
export class DevicedataGetAuthInfoDeviceListDto extends HttpRemoteOutput {
  /** 设备列表 */
  @JsonName('item', { type: () => [DevicedataGetAuthInfoItemDto] })
  item?: DevicedataGetAuthInfoItemDto[];
}

/** 获取硬件授权结果的返回结果，见 {@link DevicedataGetAuthInfoWorkWxInput} */
export class DevicedataGetAuthInfoWorkWxOutput extends WorkWxOutput {
  /** 设备列表 */
  @JsonName('device_list', { type: () => DevicedataGetAuthInfoDeviceListDto })
  deviceList?: DevicedataGetAuthInfoDeviceListDto;
}

/**
 * 获取硬件授权结果
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96097
 * @example
 * ```ts
 * await workWeixin.send(DevicedataGetAuthInfoWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'devicedata/get_auth_info',
  desc: '获取硬件授权结果',
  httpMethod: HttpMethod.Post,
  output: DevicedataGetAuthInfoWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96097',
})
export class DevicedataGetAuthInfoWorkWxInput extends AuthWorkWxInput<DevicedataGetAuthInfoWorkWxOutput> {
  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
