import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 打印设置
 *
 * @see {@link DevicePrinterJobTransCommand}
 */
export class DevicePrinterJobTransCommandSettingListDto extends HttpRemoteOutput {
  /** 设置项名称 */
  @JsonName('key', { sensitive: false })
  key?: string;

  /** 取值 */
  @JsonName('value', { type: () => [String], sensitive: true })
  value?: string[];
}

/**
 * 打印设置
 *
 * @see {@link DevicePrinterJobTransCommand}
 */
export class DevicePrinterJobTransCommandTransSettingDto extends HttpRemoteOutput {
  /** 版本 */
  @JsonName('version')
  version?: number;

  /** 打印设置列表 */
  @JsonName('setting_list', { type: () => [DevicePrinterJobTransCommandSettingListDto] })
  settingList?: DevicePrinterJobTransCommandSettingListDto[];
}

/**
 * 指令内容
 *
 * @see {@link DevicePrinterJobTransCommand}
 */
export class DevicePrinterJobTransCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'printer_job_trans';

  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;

  /** 下载地址 */
  @JsonName('download_url', { sensitive: true })
  downloadUrl?: string;

  /** 文档加密密钥 */
  @JsonName('encoding_aeskey', { sensitive: true })
  encodingAesKey?: string;

  /** 文档名称 */
  @JsonName('doc_name')
  docName?: string;

  /** 文档大小 */
  @JsonName('doc_size')
  docSize?: number;

  /** 打印设置 */
  @JsonName('trans_setting', { type: () => DevicePrinterJobTransCommandTransSettingDto })
  transSetting?: DevicePrinterJobTransCommandTransSettingDto;

  /** 文档解密密钥 */
  @JsonName('aes_key', { sensitive: true })
  aesKey?: string;
}

/**
 * 推送打印转码任务
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/97075
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'printer_job_trans' },
  desc: '推送打印转码任务',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97075',
  answerWithinMs: 1000,
})
export class DevicePrinterJobTransCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DevicePrinterJobTransCommandCommandDto })
  command?: DevicePrinterJobTransCommandCommandDto;
}
