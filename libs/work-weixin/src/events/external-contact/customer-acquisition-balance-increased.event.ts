import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 使用量增加事件事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'customer_acquisition', ChangeType: 'balance_increased' },
  desc: '使用量增加事件事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97299',
})
export class CustomerAcquisitionBalanceIncreasedEvent extends ChangeEventEnvelope {
  declare readonly event: 'customer_acquisition';

  declare readonly changeType: 'balance_increased';
}
