import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 企业使用量即将耗尽事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/97402
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition', ChangeType: 'balance_low' },
  desc: '企业使用量即将耗尽事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97402',
})
export class SuiteCustomerAcquisitionBalanceLowNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'customer_acquisition';

  declare readonly changeType: 'balance_low';
}
