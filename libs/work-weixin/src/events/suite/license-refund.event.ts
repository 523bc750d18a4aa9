import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 退款结果通知
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/95805
 */
@WorkWeixinEvent({
  key: { InfoType: 'license_refund' },
  desc: '退款结果通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95805',
})
export class LicenseRefundNotice extends NoticeEnvelope {
  declare readonly infoType: 'license_refund';

  /** 订单号 */
  @JsonName('OrderId')
  orderId?: string;

  /** 订单状态 */
  @JsonName('OrderStatus', { type: () => Number })
  orderStatus?: OpenEnum<1 | 2>;
}
