import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinCallback } from '../../callbacks/contract/work-weixin-callback.js';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';

/**
 * 支付者
 *
 * @see {@link PaymentTransactionNotice}
 */
export class PaymentTransactionNoticePayerDto extends HttpRemoteOutput {
  /** 用户OpenID */
  @JsonName('openid', { sensitive: true })
  openId?: string;
}

/**
 * 金额
 *
 * @see {@link PaymentTransactionNotice}
 */
export class PaymentTransactionNoticeAmountDto extends HttpRemoteOutput {
  /** 用户支付金额 */
  @JsonName('payer_total')
  payerTotal?: number;

  /** 总金额 */
  @JsonName('total')
  total?: number;

  /** 币种 */
  @JsonName('currency')
  currency?: string;

  /** 用户支付币种 */
  @JsonName('payer_currency')
  payerCurrency?: string;
}

/**
 * 支付通知
 *
 * 接收方：对外收款应用
 * @see https://developer.work.weixin.qq.com/document/path/97335
 */
@WorkWeixinEvent({
  id: 'payment/transaction',
  key: { resource: 'transaction' },
  desc: '支付通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97335',
})
export class PaymentTransactionNotice extends WorkWeixinCallback {
  /** 小程序AppID */
  @JsonName('appid')
  appId?: string;

  /** 商户号 */
  @JsonName('mchid')
  mchId?: string;

  /** 商户单号 */
  @JsonName('out_trade_no')
  outTradeNo?: string;

  /** 交易状态。SUCCESS-支付成功，REFUND-转入退款，NOTPAY-未支付，CLOSED-已关闭，REVOKED-已撤销，USERPAYING-支付中，PAYERROR-支付失败 */
  @JsonName('trade_state', { type: () => String })
  tradeState?: OpenEnum<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>;

  /** 交易状态描述 */
  @JsonName('trade_state_desc')
  tradeStateDesc?: string;

  /** 交易类型 */
  @JsonName('trade_type')
  tradeType?: string;

  /** 附加数据 */
  @JsonName('attach')
  attach?: string;

  /** 完成时间 */
  @JsonName('success_time')
  successTime?: string;

  /** 金额 */
  @JsonName('amount', { type: () => PaymentTransactionNoticeAmountDto })
  amount?: PaymentTransactionNoticeAmountDto;

  /** 支付者 */
  @JsonName('payer', { type: () => PaymentTransactionNoticePayerDto })
  payer?: PaymentTransactionNoticePayerDto;
}
