import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link DevicePrinterJobSubmitCommand}
 */
export class DevicePrinterJobSubmitCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'printer_job_submit';

  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 推送打印任务
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96414
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'printer_job_submit' },
  desc: '推送打印任务',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96414',
  answerWithinMs: 1000,
})
export class DevicePrinterJobSubmitCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DevicePrinterJobSubmitCommandCommandDto })
  command?: DevicePrinterJobSubmitCommandCommandDto;
}
