import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 确认为可信设备的返回结果，见 {@link SecurityTrustdeviceApproveWorkWxInput} */
export class SecurityTrustdeviceApproveWorkWxOutput extends WorkWxOutput {
  /** 成功列表 */
  @JsonName('success_list', { type: () => [String] })
  successList?: string[];

  /** 失败列表 */
  @JsonName('fail_list', { type: () => [String] })
  failList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failList']);
  }
}

/**
 * 确认为可信设备
 *
 * 权限说明：自建应用须在管理端「安全与管理 - 设备管理」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98920
 * @example
 * ```ts
 * await workWeixin.send(SecurityTrustdeviceApproveWorkWxInput.from({ deviceCodeList: ['DEVICE_CODE_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/trustdevice/approve',
  desc: '确认为可信设备',
  httpMethod: HttpMethod.Post,
  output: SecurityTrustdeviceApproveWorkWxOutput,
  credential: ['security', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98920',
})
@WorkWxApi({ permission: '安全与管理 - 设备管理' })
export class SecurityTrustdeviceApproveWorkWxInput extends AuthWorkWxInput<SecurityTrustdeviceApproveWorkWxOutput> {
  /** 设备编码列表 */
  @JsonName('device_code_list')
  @IsDefined({ message: '设备编码列表不能为空' })
  @IsArray({ message: '设备编码列表必须是数组' })
  @IsString({ each: true, message: '设备编码列表的每一项必须是字符串' })
  deviceCodeList!: string[];
}
