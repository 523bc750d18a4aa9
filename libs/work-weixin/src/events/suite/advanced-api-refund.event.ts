import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 退款结果通知
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/100304
 */
@WorkWeixinEvent({
  key: { InfoType: 'advanced_api_refund' },
  desc: '退款结果通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100304',
})
export class AdvancedApiRefundNotice extends NoticeEnvelope {
  declare readonly infoType: 'advanced_api_refund';

  /** 高级功能接口类型 */
  @JsonName('AdvanceApiType')
  advanceApiType?: number;

  /** 订单号 */
  @JsonName('OrderId')
  orderId?: string;

  /** 订单状态 */
  @JsonName('OrderStatus', { type: () => Number })
  orderStatus?: OpenEnum<1 | 2>;
}
