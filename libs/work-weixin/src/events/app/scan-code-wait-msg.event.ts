import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 扫码信息
 *
 * @see {@link ScanCodeWaitMsgEvent}
 */
export class ScanCodeWaitMsgEventScanCodeInfoDto extends HttpRemoteOutput {
  /** 扫码类型 */
  @JsonName('ScanType')
  scanType?: string;

  /** 扫码结果 */
  @JsonName('ScanResult', { sensitive: true })
  scanResult?: string;
}

/**
 * 扫码推事件且弹出“消息接收中”提示框
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'scancode_waitmsg' },
  desc: '扫码推事件且弹出“消息接收中”提示框',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class ScanCodeWaitMsgEvent extends EventEnvelope {
  declare readonly event: 'scancode_waitmsg';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 扫码信息 */
  @JsonName('ScanCodeInfo', { type: () => ScanCodeWaitMsgEventScanCodeInfoDto })
  scanCodeInfo?: ScanCodeWaitMsgEventScanCodeInfoDto;
}
