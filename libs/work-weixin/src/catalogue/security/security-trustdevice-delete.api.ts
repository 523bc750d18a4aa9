import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除设备信息的返回结果，见 {@link SecurityTrustdeviceDeleteWorkWxInput} */
export class SecurityTrustdeviceDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除设备信息
 *
 * 权限说明：自建应用须在管理端「安全与管理 - 设备管理」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98920
 * @example
 * ```ts
 * await workWeixin.send(SecurityTrustdeviceDeleteWorkWxInput.from({ type: 1, deviceCodeList: ['DEVICE_CODE_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/trustdevice/delete',
  desc: '删除设备信息',
  httpMethod: HttpMethod.Post,
  output: SecurityTrustdeviceDeleteWorkWxOutput,
  credential: ['security', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98920',
})
@WorkWxApi({ permission: '安全与管理 - 设备管理' })
export class SecurityTrustdeviceDeleteWorkWxInput extends AuthWorkWxInput<SecurityTrustdeviceDeleteWorkWxOutput> {
  /** 设备类型。1-可信企业设备，2-未知设备，3-可信个人设备 */
  @JsonName('type')
  @IsDefined({ message: '设备类型不能为空' })
  @IsIn([1, 2, 3], { message: '设备类型只能是1(可信企业设备)、2(未知设备)或3(可信个人设备)' })
  type!: 1 | 2 | 3;

  /** 设备编码列表 */
  @JsonName('device_code_list')
  @IsDefined({ message: '设备编码列表不能为空' })
  @IsArray({ message: '设备编码列表必须是数组' })
  @IsString({ each: true, message: '设备编码列表的每一项必须是字符串' })
  deviceCodeList!: string[];
}
