import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 客户可建联成员范围变动事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition_permit_change' },
  desc: '客户可建联成员范围变动事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92277',
})
export class CustomerAcquisitionPermitChangeNotice extends NoticeEnvelope {
  declare readonly infoType: 'customer_acquisition_permit_change';
}
