import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link FetchDeviceStatusCommand}
 */
export class FetchDeviceStatusCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'fetch_device_status';
}

/**
 * 获取设备状态指令
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/97079
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'fetch_device_status' },
  desc: '获取设备状态指令',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97079',
  answerWithinMs: 1000,
})
export class FetchDeviceStatusCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => FetchDeviceStatusCommandCommandDto })
  command?: FetchDeviceStatusCommandCommandDto;
}
