import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 设备功能变更
 *
 * 接收方：服务商的系统事件
 *
 * 官方页面未给出示例
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
@WorkWeixinEvent({
  key: { InfoType: 'device_feature_change' },
  desc: '设备功能变更',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90751',
})
export class DeviceFeatureChangeNotice extends NoticeEnvelope {
  declare readonly infoType: 'device_feature_change';

  /** 设备SN。官方页面未列出 */
  @JsonName('DeviceSn')
  deviceSn?: string;
}
