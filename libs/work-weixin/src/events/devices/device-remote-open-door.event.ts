import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link DeviceRemoteOpenDoorCommand}
 */
export class DeviceRemoteOpenDoorCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'remote_open_door';

  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 操作ID */
  @JsonName('oper_id')
  operId?: string;
}

/**
 * 远程开门指令
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96010
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'remote_open_door' },
  desc: '远程开门指令',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96010',
  answerWithinMs: 1000,
})
export class DeviceRemoteOpenDoorCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DeviceRemoteOpenDoorCommandCommandDto })
  command?: DeviceRemoteOpenDoorCommandCommandDto;
}
