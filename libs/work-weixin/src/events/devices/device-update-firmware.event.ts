import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link DeviceUpdateFirmwareCommand}
 */
export class DeviceUpdateFirmwareCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'update_firmware';

  /** 操作ID */
  @JsonName('oper_id')
  operId?: string;
}

/**
 * 固件升级指令
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96011
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'update_firmware' },
  desc: '固件升级指令',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96011',
  answerWithinMs: 1000,
})
export class DeviceUpdateFirmwareCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DeviceUpdateFirmwareCommandCommandDto })
  command?: DeviceUpdateFirmwareCommandCommandDto;
}
