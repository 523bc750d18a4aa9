import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 扫码信息
 *
 * @see {@link ScanCodePushEvent}
 */
export class ScanCodePushEventScanCodeInfoDto extends HttpRemoteOutput {
  /** 扫码类型 */
  @JsonName('ScanType')
  scanType?: string;

  /** 扫码结果 */
  @JsonName('ScanResult', { sensitive: true })
  scanResult?: string;
}

/**
 * 扫码推事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'scancode_push' },
  desc: '扫码推事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class ScanCodePushEvent extends EventEnvelope {
  declare readonly event: 'scancode_push';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 扫码信息 */
  @JsonName('ScanCodeInfo', { type: () => ScanCodePushEventScanCodeInfoDto })
  scanCodeInfo?: ScanCodePushEventScanCodeInfoDto;
}
