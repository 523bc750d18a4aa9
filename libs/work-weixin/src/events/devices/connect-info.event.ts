import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 设备上线
 *
 * 接收方：服务商的系统事件
 *
 * 官方页面未给出示例
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
@WorkWeixinEvent({
  key: { InfoType: 'connect_info' },
  desc: '设备上线',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90751',
})
export class ConnectInfoNotice extends NoticeEnvelope {
  declare readonly infoType: 'connect_info';

  /** 设备SN。官方页面未列出 */
  @JsonName('DeviceSn')
  deviceSn?: string;

  /** 上线时间。官方页面未列出 */
  @JsonName('ConnectTime')
  connectTime?: number;
}
