import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 消耗服务商使用量事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition', ChangeType: 'service_balance_consumed' },
  desc: '消耗服务商使用量事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99485',
})
export class SuiteCustomerAcquisitionServiceBalanceConsumedNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'customer_acquisition';

  declare readonly changeType: 'service_balance_consumed';

  /** 获客链接ID */
  @JsonName('LinkId')
  linkId?: string;

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;

  /** 去重标识 */
  @JsonName('OnceKey')
  onceKey?: string;
}
