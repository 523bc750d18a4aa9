import {
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 退款金额信息
 *
 * @see {@link MiniapppayGetRefundDetailWorkWxInput}
 */
export class MiniapppayGetRefundDetailAmountDto extends HttpRemoteOutput {
  /** 退款金额 */
  @JsonName('refund')
  refund?: number;

  /** 用户退款金额 */
  @JsonName('payer_refund')
  payerRefund?: number;

  /** 优惠退款金额 */
  @JsonName('discount_refund')
  discountRefund?: number;

  /** 币种 */
  @JsonName('currency')
  currency?: string;
}

/**
 * 优惠信息
 *
 * @see {@link MiniapppayGetRefundDetailWorkWxInput}
 */
export class MiniapppayGetRefundDetailPromotionDetailDto extends HttpRemoteOutput {
  /** 优惠券ID */
  @JsonName('promotion_id')
  promotionId?: string;

  /** 优惠范围。GLOBAL-全场代金券，SINGLE-单品优惠 */
  @JsonName('scope', { type: () => String })
  scope?: OpenEnum<'GLOBAL' | 'SINGLE'>;

  /** 优惠类型。COUPON-充值型代金券，DISCOUNT-免充值型优惠券 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'COUPON' | 'DISCOUNT'>;

  /** 优惠金额 */
  @JsonName('amount')
  amount?: number;

  /** 退款金额 */
  @JsonName('refund_amount')
  refundAmount?: number;
}

/** 查询退款的返回结果，见 {@link MiniapppayGetRefundDetailWorkWxInput} */
export class MiniapppayGetRefundDetailWorkWxOutput extends WorkWxOutput {
  /** 商户退款单号 */
  @JsonName('out_refund_no')
  outRefundNo?: string;

  /** 商户单号 */
  @JsonName('out_trade_no')
  outTradeNo?: string;

  /** 退款渠道。ORIGINAL-原路退款，BALANCE-退回余额，OTHER_BALANCE-退到其他余额账户，OTHER_BANKCARD-退到其他银行卡 */
  @JsonName('channel', { type: () => String })
  channel?: OpenEnum<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>;

  /** 退款入账账户 */
  @JsonName('user_received_account', { sensitive: true })
  userReceivedAccount?: string;

  /** 完成时间 */
  @JsonName('success_time')
  successTime?: string;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: string;

  /** 退款状态。SUCCESS-退款成功，CLOSE-退款关闭，PROCESSING-退款处理中，ABNORMAL-退款异常 */
  @JsonName('status', { type: () => String })
  status?: OpenEnum<'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL'>;

  /** 退款金额信息 */
  @JsonName('amount', { type: () => MiniapppayGetRefundDetailAmountDto })
  amount?: MiniapppayGetRefundDetailAmountDto;

  /** 微信退款单号 */
  @JsonName('refund_id')
  refundId?: string;

  /** 交易单号 */
  @JsonName('transaction_id')
  transactionId?: string;

  /** 优惠信息列表 */
  @JsonName('promotion_detail', { type: () => [MiniapppayGetRefundDetailPromotionDetailDto] })
  promotionDetail?: MiniapppayGetRefundDetailPromotionDetailDto[];
}

/**
 * 查询退款
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97352
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayGetRefundDetailWorkWxInput.from({ mchId: 'MCH_ID', outRefundNo: 'OUT_REFUND_NO' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/get_refund_detail',
  desc: '查询退款',
  httpMethod: HttpMethod.Post,
  output: MiniapppayGetRefundDetailWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97352',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayGetRefundDetailWorkWxInput extends AuthWorkWxInput<MiniapppayGetRefundDetailWorkWxOutput> {
  /** 二级商户号。长度1~32个字符 */
  @JsonName('mchid')
  @IsDefined({ message: '二级商户号不能为空' })
  @CharacterLength(1, 32, { message: '二级商户号长度必须在1-32个字符之间' })
  mchId!: string;

  /** 商户退款单号。长度1~64个字符 */
  @JsonName('out_refund_no')
  @IsDefined({ message: '商户退款单号不能为空' })
  @CharacterLength(1, 64, { message: '商户退款单号长度必须在1-64个字符之间' })
  outRefundNo!: string;
}
