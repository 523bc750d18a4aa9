import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 支付成功通知
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/100303
 */
@WorkWeixinEvent({
  key: { InfoType: 'advanced_api_pay_success' },
  desc: '支付成功通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100303',
})
export class AdvancedApiPaySuccessNotice extends NoticeEnvelope {
  declare readonly infoType: 'advanced_api_pay_success';

  /** 高级功能接口类型 */
  @JsonName('AdvanceApiType')
  advanceApiType?: number;

  /** 订单号 */
  @JsonName('OrderId')
  orderId?: string;

  /** 下单人UserID */
  @JsonName('BuyerUserId')
  buyerUserId?: string;
}
