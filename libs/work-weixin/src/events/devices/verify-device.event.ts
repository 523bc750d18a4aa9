import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 事件内容
 *
 * @see {@link VerifyDeviceEvent}
 */
export class VerifyDeviceEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'verify_device';

  /** 设备SN的MD5 */
  @JsonName('device_sn_md5')
  deviceSnMd5?: string;
}

/**
 * 查询设备SN合法性事件
 *
 * 接收方：服务商的设备服务
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96130
 */
@WorkWeixinEvent({
  key: { msg_type: 'event', 'event.event_type': 'verify_device' },
  desc: '查询设备SN合法性事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96130',
  answerWithinMs: 1000,
})
export class VerifyDeviceEvent extends DeviceEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => VerifyDeviceEventEventDto })
  event?: VerifyDeviceEventEventDto;
}
