import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link DevicePrinterJobDelCommand}
 */
export class DevicePrinterJobDelCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'printer_job_del';

  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 删除打印任务
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/97370
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'printer_job_del' },
  desc: '删除打印任务',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97370',
  answerWithinMs: 1000,
})
export class DevicePrinterJobDelCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DevicePrinterJobDelCommandCommandDto })
  command?: DevicePrinterJobDelCommandCommandDto;
}
