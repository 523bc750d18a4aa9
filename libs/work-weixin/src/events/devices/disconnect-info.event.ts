import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 设备下线
 *
 * 接收方：服务商的系统事件
 *
 * 官方页面未给出示例
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
@WorkWeixinEvent({
  key: { InfoType: 'disconnect_info' },
  desc: '设备下线',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90751',
})
export class DisconnectInfoNotice extends NoticeEnvelope {
  declare readonly infoType: 'disconnect_info';

  /** 设备SN。官方页面未列出 */
  @JsonName('DeviceSn')
  deviceSn?: string;

  /** 下线时间。官方页面未列出 */
  @JsonName('DisconnectTime')
  disconnectTime?: number;

  /** 原因。官方页面未列出 */
  @JsonName('Reason')
  reason?: string;
}
