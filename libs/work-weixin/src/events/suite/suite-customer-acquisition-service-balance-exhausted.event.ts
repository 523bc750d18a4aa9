import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 服务商获客使用量已经耗尽事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition', ChangeType: 'service_balance_exhausted' },
  desc: '服务商获客使用量已经耗尽事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99485',
})
export class SuiteCustomerAcquisitionServiceBalanceExhaustedNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'customer_acquisition';

  declare readonly changeType: 'service_balance_exhausted';
}
