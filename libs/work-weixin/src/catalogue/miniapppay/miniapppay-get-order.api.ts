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
 * 支付者
 *
 * @see {@link MiniapppayGetOrderWorkWxInput}
 */
export class MiniapppayGetOrderPayerDto extends HttpRemoteOutput {
  /** 用户OpenID */
  @JsonName('openid', { sensitive: true })
  openId?: string;
}

/**
 * 订单金额信息
 *
 * @see {@link MiniapppayGetOrderWorkWxInput}
 */
export class MiniapppayGetOrderAmountDto extends HttpRemoteOutput {
  /** 订单总金额 */
  @JsonName('total')
  total?: number;

  /** 用户支付金额 */
  @JsonName('payer_total')
  payerTotal?: number;

  /** 币种 */
  @JsonName('currency')
  currency?: string;

  /** 用户支付币种 */
  @JsonName('payer_currency')
  payerCurrency?: string;
}

/**
 * 支付场景信息
 *
 * @see {@link MiniapppayGetOrderWorkWxInput}
 */
export class MiniapppayGetOrderSceneInfoDto extends HttpRemoteOutput {
  /** 商户端设备号 */
  @JsonName('total')
  total?: string;
}

/**
 * 商品详情
 *
 * @see {@link MiniapppayGetOrderWorkWxInput}
 */
export class MiniapppayGetOrderGoodsDetailDto extends HttpRemoteOutput {
  /** 商品编码 */
  @JsonName('goods_id')
  goodsId?: string;

  /** 商品数量 */
  @JsonName('quantity')
  quantity?: number;

  /** 商品单价 */
  @JsonName('unit_price')
  unitPrice?: number;

  /** 优惠金额 */
  @JsonName('discount_amount')
  discountAmount?: number;

  /** 商品备注 */
  @JsonName('goods_remark')
  goodsRemark?: string;
}

/**
 * 优惠信息
 *
 * @see {@link MiniapppayGetOrderWorkWxInput}
 */
export class MiniapppayGetOrderPromotionDetailDto extends HttpRemoteOutput {
  /** 优惠券ID */
  @JsonName('coupon_id')
  couponId?: string;

  /** 优惠名称 */
  @JsonName('name')
  name?: string;

  /** 优惠范围。GLOBAL-全场代金券，SINGLE-单品优惠 */
  @JsonName('scope', { type: () => String })
  scope?: OpenEnum<'GLOBAL' | 'SINGLE'>;

  /** 优惠类型。CASH-充值型代金券，NOCASH-免充值型代金券 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'CASH' | 'NOCASH'>;

  /** 优惠金额 */
  @JsonName('amount')
  amount?: number;

  /** 活动ID */
  @JsonName('stock_id')
  stockId?: string;

  /** 微信出资金额 */
  @JsonName('wechatpay_contribute')
  wechatPayContribute?: number;

  /** 商户出资金额 */
  @JsonName('merchant_contribute')
  merchantContribute?: number;

  /** 其他出资金额 */
  @JsonName('other_contribute')
  otherContribute?: number;

  /** 币种 */
  @JsonName('currency')
  currency?: string;

  /** 商品详情列表 */
  @JsonName('goods_detail', { type: () => [MiniapppayGetOrderGoodsDetailDto] })
  goodsDetail?: MiniapppayGetOrderGoodsDetailDto[];
}

/** 查询订单的返回结果，见 {@link MiniapppayGetOrderWorkWxInput} */
export class MiniapppayGetOrderWorkWxOutput extends WorkWxOutput {
  /** 二级商户号 */
  @JsonName('mchid')
  mchId?: string;

  /** 商户单号 */
  @JsonName('out_trade_no')
  outTradeNo?: string;

  /** 交易状态。SUCCESS-支付成功，REFUND-转入退款，NOTPAY-未支付，CLOSED-已关闭，REVOKED-已撤销，USERPAYING-支付中，PAYERROR-支付失败，ACCEPT-已接收待扣款 */
  @JsonName('trade_state', { type: () => String })
  tradeState?: OpenEnum<
    'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'
  >;

  /** 交易状态描述 */
  @JsonName('trade_state_desc')
  tradeStateDesc?: string;

  /** 支付者 */
  @JsonName('payer', { type: () => MiniapppayGetOrderPayerDto })
  payer?: MiniapppayGetOrderPayerDto;

  /** 交易单号 */
  @JsonName('transaction_id')
  transactionId?: string;

  /** 交易类型。JSAPI-公众号支付，NATIVE-扫码支付，APP-APP支付，MICROPAY-付款码支付，MWEB-H5支付，FACEPAY-刷脸支付 */
  @JsonName('trade_type', { type: () => String })
  tradeType?: OpenEnum<'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'>;

  /** 付款银行类型 */
  @JsonName('bank_type')
  bankType?: string;

  /** 附加数据 */
  @JsonName('attach')
  attach?: string;

  /** 完成时间 */
  @JsonName('success_time')
  successTime?: string;

  /** 订单金额信息 */
  @JsonName('amount', { type: () => MiniapppayGetOrderAmountDto })
  amount?: MiniapppayGetOrderAmountDto;

  /** 支付场景信息 */
  @JsonName('scene_info', { type: () => MiniapppayGetOrderSceneInfoDto })
  sceneInfo?: MiniapppayGetOrderSceneInfoDto;

  /** 优惠信息列表 */
  @JsonName('promotion_detail', { type: () => [MiniapppayGetOrderPromotionDetailDto] })
  promotionDetail?: MiniapppayGetOrderPromotionDetailDto[];
}

/**
 * 查询订单
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97323
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayGetOrderWorkWxInput.from({ mchId: 'MCH_ID', outTradeNo: 'OUT_TRADE_NO' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/get_order',
  desc: '查询订单',
  httpMethod: HttpMethod.Post,
  output: MiniapppayGetOrderWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97323',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayGetOrderWorkWxInput extends AuthWorkWxInput<MiniapppayGetOrderWorkWxOutput> {
  /** 二级商户号。长度1~32个字符 */
  @JsonName('mchid')
  @IsDefined({ message: '二级商户号不能为空' })
  @CharacterLength(1, 32, { message: '二级商户号长度必须在1-32个字符之间' })
  mchId!: string;

  /** 商户单号。长度6~32个字符 */
  @JsonName('out_trade_no')
  @IsDefined({ message: '商户单号不能为空' })
  @CharacterLength(6, 32, { message: '商户单号长度必须在6-32个字符之间' })
  outTradeNo!: string;
}
