import {
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 订单金额信息
 *
 * @see {@link MiniapppayRefundWorkWxInput}
 */
export class MiniapppayRefundOutputAmountDto extends HttpRemoteOutput {
  /** 退款金额 */
  @JsonName('refund')
  refund?: number;

  /** 币种 */
  @JsonName('currency')
  currency?: string;

  /** 订单总金额 */
  @JsonName('total')
  total?: number;

  /** 用户退款金额 */
  @JsonName('payer_refund')
  payerRefund?: number;

  /** 优惠退款金额 */
  @JsonName('discount_refund')
  discountRefund?: number;
}

/**
 * 优惠信息
 *
 * @see {@link MiniapppayRefundWorkWxInput}
 */
export class MiniapppayRefundPromotionDetailDto extends HttpRemoteOutput {
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

/** 申请退款的返回结果，见 {@link MiniapppayRefundWorkWxInput} */
export class MiniapppayRefundWorkWxOutput extends WorkWxOutput {
  /** 商户退款单号 */
  @JsonName('out_refund_no')
  outRefundNo?: string;

  /** 订单金额信息 */
  @JsonName('amount', { type: () => MiniapppayRefundOutputAmountDto })
  amount?: MiniapppayRefundOutputAmountDto;

  /** 优惠信息列表 */
  @JsonName('promotion_detail', { type: () => [MiniapppayRefundPromotionDetailDto] })
  promotionDetail?: MiniapppayRefundPromotionDetailDto[];
}

/**
 * 订单金额信息
 *
 * @see {@link MiniapppayRefundWorkWxInput}
 */
export class MiniapppayRefundAmountDto {
  /** 退款金额 */
  @JsonName('refund')
  @IsDefined({ message: '退款金额不能为空' })
  @IsInt({ message: '退款金额必须是整数' })
  refund!: number;

  /** 订单总金额 */
  @JsonName('total')
  @IsOptional()
  @IsInt({ message: '订单总金额必须是整数' })
  total?: number;

  /** 币种。长度1~18个字符 */
  @JsonName('currency')
  @IsOptional()
  @CharacterLength(1, 18, { message: '币种长度必须在1-18个字符之间' })
  currency?: string;

  /** 用户退款金额 */
  @JsonName('payer_refund')
  @IsOptional()
  @IsInt({ message: '用户退款金额必须是整数' })
  payerRefund?: number;

  /** 优惠退款金额 */
  @JsonName('discount_refund')
  @IsOptional()
  @IsInt({ message: '优惠退款金额必须是整数' })
  discountRefund?: number;
}

/**
 * 申请退款
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 *
 * 重复提交由 out_refund_no 识别：重试时请使用相同的值
 *
 * 异步接口：结果见 {@link MiniapppayGetRefundDetailWorkWxInput}，用返回的 out_refund_no 查询
 * @see https://developer.work.weixin.qq.com/document/path/97333
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayRefundWorkWxInput.from({
 *   mchId: 'MCH_ID',
 *   appId: 'APP_ID',
 *   outTradeNo: 'OUT_TRADE_NO',
 *   outRefundNo: 'OUT_REFUND_NO',
 *   amount: { refund: 1 },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/refund',
  desc: '申请退款',
  httpMethod: HttpMethod.Post,
  output: MiniapppayRefundWorkWxOutput,
  credential: ['externalPay', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97333',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayRefundWorkWxInput extends AuthWorkWxInput<MiniapppayRefundWorkWxOutput> {
  /** 二级商户号。长度1~32个字符 */
  @JsonName('mchid')
  @IsDefined({ message: '二级商户号不能为空' })
  @CharacterLength(1, 32, { message: '二级商户号长度必须在1-32个字符之间' })
  mchId!: string;

  /** 小程序appid。长度1~32个字符 */
  @JsonName('appid')
  @IsDefined({ message: '小程序appid不能为空' })
  @CharacterLength(1, 32, { message: '小程序appid长度必须在1-32个字符之间' })
  appId!: string;

  /** 商户单号。长度6~32个字符 */
  @JsonName('out_trade_no')
  @IsDefined({ message: '商户单号不能为空' })
  @CharacterLength(6, 32, { message: '商户单号长度必须在6-32个字符之间' })
  outTradeNo!: string;

  /** 商户退款单号。长度1~64个字符 */
  @JsonName('out_refund_no')
  @IsDefined({ message: '商户退款单号不能为空' })
  @CharacterLength(1, 64, { message: '商户退款单号长度必须在1-64个字符之间' })
  outRefundNo!: string;

  /** 退款原因。长度1~80个字符 */
  @JsonName('reason')
  @IsOptional()
  @CharacterLength(1, 80, { message: '退款原因长度必须在1-80个字符之间' })
  reason?: string;

  /** 资金账户。长度1~32个字符 */
  @JsonName('funds_account')
  @IsOptional()
  @CharacterLength(1, 32, { message: '资金账户长度必须在1-32个字符之间' })
  fundsAccount?: string;

  /** 订单金额信息 */
  @JsonName('amount', { type: () => MiniapppayRefundAmountDto })
  @IsDefined({ message: '订单金额信息不能为空' })
  amount!: MiniapppayRefundAmountDto;
}
