import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 商品
 *
 * @see {@link ExternalpayGetBillListWorkWxInput}
 */
export class ExternalpayGetBillListCommodityListDto extends HttpRemoteOutput {
  /** 商品描述 */
  @JsonName('description')
  description?: string;

  /** 商品数量 */
  @JsonName('amount')
  amount?: number;
}

/**
 * 退款单
 *
 * @see {@link ExternalpayGetBillListWorkWxInput}
 */
export class ExternalpayGetBillListRefundListDto extends HttpRemoteOutput {
  /** 商户退款单号 */
  @JsonName('out_refund_no')
  outRefundNo?: string;

  /** 退款发起人UserID */
  @JsonName('refund_userid')
  refundUserId?: string;

  /** 退款备注 */
  @JsonName('refund_comment')
  refundComment?: string;

  /** 退款发起时间 */
  @JsonName('refund_reqtime')
  refundReqTime?: number;

  /** 退款状态。0-已申请，1-处理中，2-退款成功，3-退款关闭，4-退款异常，5-审批中，6-审批失败，7-审批取消 */
  @JsonName('refund_status', { type: () => Number })
  refundStatus?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>;

  /** 退款金额 */
  @JsonName('refund_fee')
  refundFee?: number;
}

/**
 * 联系人信息
 *
 * @see {@link ExternalpayGetBillListWorkWxInput}
 */
export class ExternalpayGetBillListContactInfoDto extends HttpRemoteOutput {
  /** 联系人姓名 */
  @JsonName('name')
  name?: string;

  /** 联系人手机号 */
  @JsonName('phone', { sensitive: true })
  phone?: string;

  /** 联系地址 */
  @JsonName('address', { sensitive: true })
  address?: string;
}

/**
 * 小程序信息
 *
 * @see {@link ExternalpayGetBillListWorkWxInput}
 */
export class ExternalpayGetBillListMiniprogramInfoDto extends HttpRemoteOutput {
  /** 小程序appid */
  @JsonName('appid')
  appId?: string;

  /** 小程序名称 */
  @JsonName('name')
  name?: string;
}

/**
 * 交易单
 *
 * @see {@link ExternalpayGetBillListWorkWxInput}
 */
export class ExternalpayGetBillListBillListDto extends HttpRemoteOutput {
  /** 交易单号 */
  @JsonName('transaction_id')
  transactionId?: string;

  /** 账单类型。0-收款，1-退款 */
  @JsonName('bill_type', { type: () => Number })
  billType?: OpenEnum<0 | 1>;

  /** 交易状态。1-已完成，3-已完成有退款 */
  @JsonName('trade_state', { type: () => Number })
  tradeState?: OpenEnum<1 | 3>;

  /** 支付时间 */
  @JsonName('pay_time')
  payTime?: number;

  /** 商户单号 */
  @JsonName('out_trade_no')
  outTradeNo?: string;

  /** 商户退款单号 */
  @JsonName('out_refund_no')
  outRefundNo?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 总金额 */
  @JsonName('total_fee')
  totalFee?: number;

  /** 收款成员UserID */
  @JsonName('payee_userid')
  payeeUserId?: string;

  /** 收款方式。0-聊天收款，1-收款码收款，2-直播间收款，3-产品图册收款，14-转账，15-小程序 */
  @JsonName('payment_type', { type: () => Number })
  paymentType?: OpenEnum<0 | 1 | 2 | 3 | 14 | 15>;

  /** 商户号 */
  @JsonName('mch_id')
  mchId?: string;

  /** 备注 */
  @JsonName('remark')
  remark?: string;

  /** 商品列表 */
  @JsonName('commodity_list', { type: () => [ExternalpayGetBillListCommodityListDto] })
  commodityList?: ExternalpayGetBillListCommodityListDto[];

  /** 退款总金额 */
  @JsonName('total_refund_fee')
  totalRefundFee?: number;

  /** 退款单列表 */
  @JsonName('refund_list', { type: () => [ExternalpayGetBillListRefundListDto] })
  refundList?: ExternalpayGetBillListRefundListDto[];

  /** 联系人信息 */
  @JsonName('contact_info', { type: () => ExternalpayGetBillListContactInfoDto })
  contactInfo?: ExternalpayGetBillListContactInfoDto;

  /** 小程序信息 */
  @JsonName('miniprogram_info', { type: () => ExternalpayGetBillListMiniprogramInfoDto })
  miniprogramInfo?: ExternalpayGetBillListMiniprogramInfoDto;
}

/** 获取对外收款记录的返回结果，见 {@link ExternalpayGetBillListWorkWxInput} */
export class ExternalpayGetBillListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 交易单列表 */
  @JsonName('bill_list', { type: () => [ExternalpayGetBillListBillListDto] })
  billList?: ExternalpayGetBillListBillListDto[];
}

/**
 * 获取对外收款记录
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/93667
 * @example
 * ```ts
 * await workWeixin.send(ExternalpayGetBillListWorkWxInput.from({ beginTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalpay/get_bill_list',
  desc: '获取对外收款记录',
  httpMethod: HttpMethod.Post,
  output: ExternalpayGetBillListWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'billList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93667',
})
@WorkWxApi({ permission: '对外收款' })
export class ExternalpayGetBillListWorkWxInput extends AuthWorkWxInput<
  ExternalpayGetBillListWorkWxOutput,
  ExternalpayGetBillListBillListDto
> {
  /** 开始时间 */
  @JsonName('begin_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  beginTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 收款成员UserID */
  @JsonName('payee_userid')
  @IsOptional()
  @IsString({ message: '收款成员UserID必须是字符串' })
  payeeUserId?: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
