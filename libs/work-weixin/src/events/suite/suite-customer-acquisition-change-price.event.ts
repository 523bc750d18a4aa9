import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 获客链接服务商代付价格调整事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition', ChangeType: 'change_price' },
  desc: '获客链接服务商代付价格调整事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99485',
})
export class SuiteCustomerAcquisitionChangePriceNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'customer_acquisition';

  declare readonly changeType: 'change_price';

  /** 价格 */
  @JsonName('Price')
  price?: number;

  /** 生效时间 */
  @JsonName('EffectiveTime')
  effectiveTime?: number;
}
