import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 小程序下单的返回结果，见 {@link MiniapppayCreateOrderWorkWxInput} */
export class MiniapppayCreateOrderWorkWxOutput extends WorkWxOutput {
  /** 预支付会话标识 */
  @JsonName('prepay_id', { sensitive: true })
  prepayId?: string;
}

/**
 * 订单金额信息
 *
 * @see {@link MiniapppayCreateOrderWorkWxInput}
 */
export class MiniapppayCreateOrderAmountDto {
  /** 订单总金额 */
  @JsonName('total')
  @IsDefined({ message: '订单总金额不能为空' })
  @IsInt({ message: '订单总金额必须是整数' })
  total!: number;

  /** 币种。长度1~16个字符 */
  @JsonName('currency')
  @IsDefined({ message: '币种不能为空' })
  @CharacterLength(1, 16, { message: '币种长度必须在1-16个字符之间' })
  currency!: string;
}

/**
 * 支付者
 *
 * @see {@link MiniapppayCreateOrderWorkWxInput}
 */
export class MiniapppayCreateOrderPayerDto {
  /** 用户OpenID。长度1~128个字符 */
  @JsonName('openid', { sensitive: true })
  @IsDefined({ message: '用户OpenID不能为空' })
  @CharacterLength(1, 128, { message: '用户OpenID长度必须在1-128个字符之间' })
  openId!: string;
}

/**
 * 商户门店信息
 *
 * @see {@link MiniapppayCreateOrderWorkWxInput}
 */
export class MiniapppayCreateOrderStoreInfoDto {
  /** 门店编号。长度1~32个字符 */
  @JsonName('id')
  @IsDefined({ message: '门店编号不能为空' })
  @CharacterLength(1, 32, { message: '门店编号长度必须在1-32个字符之间' })
  id!: string;

  /** 门店名称。长度1~256个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(1, 256, { message: '门店名称长度必须在1-256个字符之间' })
  name?: string;

  /** 地区编码。长度1~32个字符 */
  @JsonName('area_code')
  @IsOptional()
  @CharacterLength(1, 32, { message: '地区编码长度必须在1-32个字符之间' })
  areaCode?: string;

  /** 门店地址。长度1~512个字符 */
  @JsonName('address', { sensitive: true })
  @IsOptional()
  @CharacterLength(1, 512, { message: '门店地址长度必须在1-512个字符之间' })
  address?: string;
}

/**
 * 支付场景信息
 *
 * @see {@link MiniapppayCreateOrderWorkWxInput}
 */
export class MiniapppayCreateOrderSceneInfoDto {
  /** 用户客户端IP。长度1~45个字符 */
  @JsonName('payer_client_ip', { sensitive: true })
  @IsDefined({ message: '用户客户端IP不能为空' })
  @CharacterLength(1, 45, { message: '用户客户端IP长度必须在1-45个字符之间' })
  payerClientIp!: string;

  /** 商户端设备号。长度1~32个字符 */
  @JsonName('device_id')
  @IsOptional()
  @CharacterLength(1, 32, { message: '商户端设备号长度必须在1-32个字符之间' })
  deviceId?: string;

  /** 商户门店信息 */
  @JsonName('store_info', { type: () => MiniapppayCreateOrderStoreInfoDto })
  @IsOptional()
  storeInfo?: MiniapppayCreateOrderStoreInfoDto;
}

/**
 * 商品详情
 *
 * @see {@link MiniapppayCreateOrderWorkWxInput}
 */
export class MiniapppayCreateOrderGoodsDetailDto {
  /** 商户商品编码。长度1~32个字符 */
  @JsonName('merchant_goods_id')
  @IsDefined({ message: '商户商品编码不能为空' })
  @CharacterLength(1, 32, { message: '商户商品编码长度必须在1-32个字符之间' })
  merchantGoodsId!: string;

  /** 微信支付商品编码。长度1~32个字符 */
  @JsonName('wechatpay_goods_id')
  @IsOptional()
  @CharacterLength(1, 32, { message: '微信支付商品编码长度必须在1-32个字符之间' })
  wechatPayGoodsId?: string;

  /** 商品名称。长度1~256个字符 */
  @JsonName('goods_name')
  @IsOptional()
  @CharacterLength(1, 256, { message: '商品名称长度必须在1-256个字符之间' })
  goodsName?: string;

  /** 商品数量 */
  @JsonName('quantity')
  @IsDefined({ message: '商品数量不能为空' })
  @IsInt({ message: '商品数量必须是整数' })
  quantity!: number;

  /** 商品单价 */
  @JsonName('unit_price')
  @IsDefined({ message: '商品单价不能为空' })
  @IsInt({ message: '商品单价必须是整数' })
  unitPrice!: number;
}

/**
 * 商品详情
 *
 * @see {@link MiniapppayCreateOrderWorkWxInput}
 */
export class MiniapppayCreateOrderDetailDto {
  /** 订单原价 */
  @JsonName('cost_price')
  @IsOptional()
  @IsInt({ message: '订单原价必须是整数' })
  costPrice?: number;

  /** 商家小票ID。长度1~32个字符 */
  @JsonName('invoice_id')
  @IsOptional()
  @CharacterLength(1, 32, { message: '商家小票ID长度必须在1-32个字符之间' })
  invoiceId?: string;

  /** 商品详情列表 */
  @JsonName('goods_detail', { type: () => [MiniapppayCreateOrderGoodsDetailDto] })
  @IsOptional()
  goodsDetail?: MiniapppayCreateOrderGoodsDetailDto[];
}

/**
 * 小程序下单
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 *
 * 重复提交由 out_trade_no 识别：重试时请使用相同的值
 * @see https://developer.work.weixin.qq.com/document/path/97322
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayCreateOrderWorkWxInput.from({ appId: 'APP_ID', mchId: 'MCH_ID', outTradeNo: 'OUT_TRADE_NO', description: '商品描述' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/create_order',
  desc: '小程序下单',
  httpMethod: HttpMethod.Post,
  output: MiniapppayCreateOrderWorkWxOutput,
  credential: ['externalPay', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97322',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayCreateOrderWorkWxInput extends AuthWorkWxInput<MiniapppayCreateOrderWorkWxOutput> {
  /** 二级商户appid。长度1~32个字符 */
  @JsonName('appid')
  @IsDefined({ message: '二级商户appid不能为空' })
  @CharacterLength(1, 32, { message: '二级商户appid长度必须在1-32个字符之间' })
  appId!: string;

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

  /** 商品描述。长度1~127个字符 */
  @JsonName('description')
  @IsDefined({ message: '商品描述不能为空' })
  @CharacterLength(1, 127, { message: '商品描述长度必须在1-127个字符之间' })
  description!: string;

  /** 业绩统计场景值。长度1~256个字符 */
  @JsonName('scenekey')
  @IsOptional()
  @CharacterLength(1, 256, { message: '业绩统计场景值长度必须在1-256个字符之间' })
  sceneKey?: string;

  /** 订单金额信息 */
  @JsonName('amount', { type: () => MiniapppayCreateOrderAmountDto })
  @IsOptional()
  amount?: MiniapppayCreateOrderAmountDto;

  /** 支付者 */
  @JsonName('payer', { type: () => MiniapppayCreateOrderPayerDto })
  @IsOptional()
  payer?: MiniapppayCreateOrderPayerDto;

  /** 订单失效时间。长度1~64个字符 */
  @JsonName('time_expire')
  @IsOptional()
  @CharacterLength(1, 64, { message: '订单失效时间长度必须在1-64个字符之间' })
  timeExpire?: string;

  /** 附加数据。长度1~128个字符 */
  @JsonName('attach')
  @IsOptional()
  @CharacterLength(1, 128, { message: '附加数据长度必须在1-128个字符之间' })
  attach?: string;

  /** 订单优惠标记。长度1~32个字符 */
  @JsonName('goods_tag')
  @IsOptional()
  @CharacterLength(1, 32, { message: '订单优惠标记长度必须在1-32个字符之间' })
  goodsTag?: string;

  /** 支付场景信息 */
  @JsonName('scene_info', { type: () => MiniapppayCreateOrderSceneInfoDto })
  @IsOptional()
  sceneInfo?: MiniapppayCreateOrderSceneInfoDto;

  /** 商品详情 */
  @JsonName('detail', { type: () => MiniapppayCreateOrderDetailDto })
  @IsOptional()
  detail?: MiniapppayCreateOrderDetailDto;
}
