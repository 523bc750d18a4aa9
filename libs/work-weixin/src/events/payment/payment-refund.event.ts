import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinCallback } from '../../callbacks/contract/work-weixin-callback.js';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';

/**
 * 金额
 *
 * @see {@link PaymentRefundNotice}
 */
export class PaymentRefundNoticeAmountDto extends HttpRemoteOutput {
  /** 总金额 */
  @JsonName('total')
  total?: number;

  /** 退款金额 */
  @JsonName('refund')
  refund?: number;

  /** 用户支付金额 */
  @JsonName('payer_total')
  payerTotal?: number;

  /** 用户退款金额 */
  @JsonName('payer_refund')
  payerRefund?: number;
}

/**
 * 退款通知
 *
 * 接收方：对外收款应用
 * @see https://developer.work.weixin.qq.com/document/path/97338
 */
@WorkWeixinEvent({
  id: 'payment/refund',
  key: { resource: 'refund' },
  desc: '退款通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97338',
})
export class PaymentRefundNotice extends WorkWeixinCallback {
  /** 商户号 */
  @JsonName('mchid')
  mchId?: string;

  /** 商户单号 */
  @JsonName('out_trade_no')
  outTradeNo?: string;

  /** 微信退款单号 */
  @JsonName('refund_id')
  refundId?: string;

  /** 商户退款单号 */
  @JsonName('out_refund_no')
  outRefundNo?: string;

  /** 退款状态。SUCCESS-退款成功，CLOSED-退款关闭，ABNORMAL-退款异常 */
  @JsonName('refund_status', { type: () => String })
  refundStatus?: OpenEnum<'SUCCESS' | 'CLOSED' | 'ABNORMAL'>;

  /** 完成时间 */
  @JsonName('success_time')
  successTime?: string;

  /** 退款入账账户 */
  @JsonName('user_received_account', { sensitive: true })
  userReceivedAccount?: string;

  /** 金额 */
  @JsonName('amount', { type: () => PaymentRefundNoticeAmountDto })
  amount?: PaymentRefundNoticeAmountDto;
}
