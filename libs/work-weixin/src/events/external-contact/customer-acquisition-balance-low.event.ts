import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 企业使用量即将耗尽事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'customer_acquisition', ChangeType: 'balance_low' },
  desc: '企业使用量即将耗尽事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97299',
})
export class CustomerAcquisitionBalanceLowEvent extends ChangeEventEnvelope {
  declare readonly event: 'customer_acquisition';

  declare readonly changeType: 'balance_low';
}
