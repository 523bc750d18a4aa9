import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 添加设备
 *
 * 接收方：服务商的系统事件
 *
 * 官方页面未给出示例
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
@WorkWeixinEvent({
  key: { InfoType: 'add_device' },
  desc: '添加设备',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90751',
})
export class AddDeviceNotice extends NoticeEnvelope {
  declare readonly infoType: 'add_device';

  /** 设备SN。官方页面未列出 */
  @JsonName('DeviceSn')
  deviceSn?: string;

  /** 设备型号ID。官方页面未列出 */
  @JsonName('ModelId')
  modelId?: string;

  /** 备注名称。官方页面未列出 */
  @JsonName('RemarkName')
  remarkName?: string;
}
