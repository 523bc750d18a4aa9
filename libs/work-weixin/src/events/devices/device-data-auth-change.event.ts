import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 设备数据授权变更回调
 *
 * 接收方：应用的指令回调
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96103
 */
@WorkWeixinEvent({
  key: { InfoType: 'device_data_auth_change' },
  desc: '设备数据授权变更回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96103',
  answerWithinMs: 1000,
})
export class DeviceDataAuthChangeNotice extends NoticeEnvelope {
  declare readonly infoType: 'device_data_auth_change';

  /** 应用ID */
  @JsonName('AgentID')
  agentId?: number;
}
