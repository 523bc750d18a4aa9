import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link DeviceUserScanCommand}
 */
export class DeviceUserScanCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'user_scan';

  /** 操作ID */
  @JsonName('oper_id')
  operId?: string;

  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;

  /** 用户类型 */
  @JsonName('user_type', { type: () => Number })
  userType?: OpenEnum<0 | 1>;

  /** 授权码 */
  @JsonName('auth_code', { sensitive: true })
  authCode?: string;

  /** 有效时长 */
  @JsonName('expires_in')
  expiresIn?: number;

  /** 授权码类型 */
  @JsonName('auth_code_type', { sensitive: false })
  authCodeType?: number;
}

/**
 * 用户扫码指令
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/97390
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'user_scan' },
  desc: '用户扫码指令',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97390',
  answerWithinMs: 1000,
})
export class DeviceUserScanCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DeviceUserScanCommandCommandDto })
  command?: DeviceUserScanCommandCommandDto;
}
