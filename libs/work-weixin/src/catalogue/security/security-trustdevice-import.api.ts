import {
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OneOf,
  type OpenEnum,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 导入结果
 *
 * @see {@link SecurityTrustdeviceImportWorkWxInput}
 */
export class SecurityTrustdeviceImportResultDto extends HttpRemoteOutput {
  /** 导入设备序号 */
  @JsonName('device_index')
  deviceIndex?: number;

  /** 设备编码 */
  @JsonName('device_code')
  deviceCode?: string;

  /** 导入结果。1-成功，2-重复导入，3-不支持的设备，4-数据格式错误 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3 | 4>;

  /** 重复的设备编码 */
  @JsonName('duplicated_device_code')
  duplicatedDeviceCode?: string;
}

/** 导入可信企业设备的返回结果，见 {@link SecurityTrustdeviceImportWorkWxInput} */
export class SecurityTrustdeviceImportWorkWxOutput extends WorkWxOutput {
  /** 导入结果列表 */
  @JsonName('result', { type: () => [SecurityTrustdeviceImportResultDto] })
  result?: SecurityTrustdeviceImportResultDto[];
}

/**
 * 设备
 *
 * @see {@link SecurityTrustdeviceImportWorkWxInput}
 */
export class SecurityTrustdeviceImportDeviceListDto {
  /** 仅用于类型检查：每种操作系统可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'system',
    {
      Windows: 'macAddr' | 'motherboardUuid?' | 'hardDiskUuid?' | 'domain?' | 'pcName?';
      Mac: 'seqNo' | 'macAddr?';
    }
  >;

  /** 操作系统 */
  @JsonName('system')
  @IsDefined({ message: '操作系统不能为空' })
  @IsIn(['Windows', 'Mac'], { message: '操作系统只能是Windows或Mac' })
  system!: 'Windows' | 'Mac';

  /** MAC地址列表 */
  @JsonName('mac_addr', { sensitive: true })
  @GivenFor('system', 'Windows', { optionalFor: 'Mac', message: '操作系统为Windows时MAC地址列表不能为空' })
  @IsArray({ message: 'MAC地址列表必须是数组' })
  @IsString({ each: true, message: 'MAC地址列表的每一项必须是字符串' })
  macAddr?: string[];

  /** 主板UUID */
  @JsonName('motherboard_uuid', { sensitive: true })
  @GivenFor('system', [], { optionalFor: 'Windows' })
  @IsString({ message: '主板UUID必须是字符串' })
  motherboardUuid?: string;

  /** 硬盘UUID列表 */
  @JsonName('harddisk_uuid', { sensitive: true })
  @GivenFor('system', [], { optionalFor: 'Windows' })
  @IsArray({ message: '硬盘UUID列表必须是数组' })
  @IsString({ each: true, message: '硬盘UUID列表的每一项必须是字符串' })
  hardDiskUuid?: string[];

  /** Windows域 */
  @JsonName('domain')
  @GivenFor('system', [], { optionalFor: 'Windows' })
  @IsString({ message: 'Windows域必须是字符串' })
  domain?: string;

  /** 计算机名 */
  @JsonName('pc_name')
  @GivenFor('system', [], { optionalFor: 'Windows' })
  @IsString({ message: '计算机名必须是字符串' })
  pcName?: string;

  /** Mac序列号 */
  @JsonName('seq_no', { sensitive: true })
  @GivenFor('system', 'Mac', { message: '操作系统为Mac时Mac序列号不能为空' })
  @IsString({ message: 'Mac序列号必须是字符串' })
  seqNo?: string;
}

/**
 * 导入可信企业设备
 *
 * 权限说明：自建应用须在管理端「安全与管理 - 设备管理」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98920
 * @example
 * ```ts
 * await workWeixin.send(SecurityTrustdeviceImportWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'security/trustdevice/import',
  desc: '导入可信企业设备',
  httpMethod: HttpMethod.Post,
  output: SecurityTrustdeviceImportWorkWxOutput,
  credential: ['security', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98920',
})
@WorkWxApi({ permission: '安全与管理 - 设备管理' })
export class SecurityTrustdeviceImportWorkWxInput extends AuthWorkWxInput<SecurityTrustdeviceImportWorkWxOutput> {
  /** 设备列表 */
  @JsonName('device_list', { type: () => [SecurityTrustdeviceImportDeviceListDto] })
  @IsOptional()
  deviceList?: SecurityTrustdeviceImportDeviceListDto[];
}
