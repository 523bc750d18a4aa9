import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 设备
 *
 * @see {@link SecurityTrustdeviceGetByUserWorkWxInput}
 */
export class SecurityTrustdeviceGetByUserDeviceListDto extends HttpRemoteOutput {
  /** 设备编码 */
  @JsonName('device_code')
  deviceCode?: string;

  /** 操作系统 */
  @JsonName('system')
  system?: string;

  /** MAC地址列表 */
  @JsonName('mac_addr', { type: () => [String], sensitive: true })
  macAddr?: string[];

  /** 主板UUID */
  @JsonName('motherboard_uuid', { sensitive: true })
  motherboardUuid?: string;

  /** 硬盘UUID列表 */
  @JsonName('harddisk_uuid', { type: () => [String], sensitive: true })
  hardDiskUuid?: string[];

  /** Windows域 */
  @JsonName('domain')
  domain?: string;

  /** 计算机名 */
  @JsonName('pc_name')
  pcName?: string;

  /** 最后登录时间 */
  @JsonName('last_login_time')
  lastLoginTime?: number;

  /** 最后登录成员UserID */
  @JsonName('last_login_userid')
  lastLoginUserId?: string;

  /** 确认时间 */
  @JsonName('confirm_timestamp')
  confirmTimestamp?: number;

  /** 确认成员UserID */
  @JsonName('confirm_userid')
  confirmUserId?: string;

  /** 审批管理员UserID */
  @JsonName('approved_userid')
  approvedUserId?: string;

  /** 设备来源。0-未知，1-成员确认，2-管理员导入，3-成员自主申报 */
  @JsonName('source', { type: () => Number })
  source?: OpenEnum<0 | 1 | 2 | 3>;

  /** 设备状态。1-已导入未登录，2-待邀请，3-待确认企业设备，4-待确认个人设备，5-可信企业设备，6-可信个人设备 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;

  /** Mac序列号 */
  @JsonName('seq_no', { sensitive: true })
  seqNo?: string;
}

/** 获取成员使用设备的返回结果，见 {@link SecurityTrustdeviceGetByUserWorkWxInput} */
export class SecurityTrustdeviceGetByUserWorkWxOutput extends WorkWxOutput {
  /** 设备列表 */
  @JsonName('device_list', { type: () => [SecurityTrustdeviceGetByUserDeviceListDto] })
  deviceList?: SecurityTrustdeviceGetByUserDeviceListDto[];
}

/**
 * 获取成员使用设备
 *
 * 权限说明：自建应用须在管理端「安全与管理 - 设备管理」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98920
 * @example
 * ```ts
 * await workWeixin.send(SecurityTrustdeviceGetByUserWorkWxInput.from({ lastLoginUserId: 'LAST_LOGIN_USER_ID', type: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/trustdevice/get_by_user',
  desc: '获取成员使用设备',
  httpMethod: HttpMethod.Post,
  output: SecurityTrustdeviceGetByUserWorkWxOutput,
  credential: ['security', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98920',
})
@WorkWxApi({ permission: '安全与管理 - 设备管理' })
export class SecurityTrustdeviceGetByUserWorkWxInput extends AuthWorkWxInput<SecurityTrustdeviceGetByUserWorkWxOutput> {
  /** 最后登录成员UserID */
  @JsonName('last_login_userid')
  @IsDefined({ message: '最后登录成员UserID不能为空' })
  @IsString({ message: '最后登录成员UserID必须是字符串' })
  lastLoginUserId!: string;

  /** 设备类型。1-可信企业设备，2-未知设备，3-可信个人设备 */
  @JsonName('type')
  @IsDefined({ message: '设备类型不能为空' })
  @IsIn([1, 2, 3], { message: '设备类型只能是1(可信企业设备)、2(未知设备)或3(可信个人设备)' })
  type!: 1 | 2 | 3;
}
