import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 商品信息
 *
 * @see {@link CardInvoiceReimburseGetInvoiceInfoWorkWxInput}
 */
export class CardInvoiceReimburseGetInvoiceInfoInfoDto extends HttpRemoteOutput {
  /** 商品名称 */
  @JsonName('name')
  name?: string;

  /** 数量 */
  @JsonName('num')
  num?: number;

  /** 单位 */
  @JsonName('unit')
  unit?: string;

  /** 价税合计金额 */
  @JsonName('fee')
  fee?: number;

  /** 单价 */
  @JsonName('price')
  price?: number;
}

/**
 * 用户信息
 *
 * @see {@link CardInvoiceReimburseGetInvoiceInfoWorkWxInput}
 */
export class CardInvoiceReimburseGetInvoiceInfoUserInfoDto extends HttpRemoteOutput {
  /** 价税合计金额 */
  @JsonName('fee')
  fee?: number;

  /** 发票抬头 */
  @JsonName('title')
  title?: string;

  /** 开票时间 */
  @JsonName('billing_time')
  billingTime?: number;

  /** 发票代码 */
  @JsonName('billing_no')
  billingNo?: string;

  /** 发票号码 */
  @JsonName('billing_code')
  billingCode?: string;

  /** 商品信息列表 */
  @JsonName('info', { type: () => [CardInvoiceReimburseGetInvoiceInfoInfoDto] })
  info?: CardInvoiceReimburseGetInvoiceInfoInfoDto[];

  /** 不含税金额 */
  @JsonName('fee_without_tax')
  feeWithoutTax?: number;

  /** 税额 */
  @JsonName('tax')
  tax?: number;

  /** 发票详情 */
  @JsonName('detail')
  detail?: string;

  /** 发票PDF链接 */
  @JsonName('pdf_url', { sensitive: true })
  pdfUrl?: string;

  /** 报销状态。INVOICE_REIMBURSE_INIT-未锁定，INVOICE_REIMBURSE_LOCK-已锁定，INVOICE_REIMBURSE_CLOSURE-已核销 */
  @JsonName('reimburse_status', { type: () => String })
  reimburseStatus?: OpenEnum<
    'INVOICE_REIMBURSE_INIT' | 'INVOICE_REIMBURSE_LOCK' | 'INVOICE_REIMBURSE_CLOSURE'
  >;

  /** 校验码 */
  @JsonName('check_code', { sensitive: true })
  checkCode?: string;

  /** 行程单PDF链接 */
  @JsonName('trip_pdf_url', { sensitive: true })
  tripPdfUrl?: string;

  /** 购方纳税人识别号 */
  @JsonName('buyer_number', { sensitive: true })
  buyerNumber?: string;

  /** 购方地址电话 */
  @JsonName('buyer_address_and_phone', { sensitive: true })
  buyerAddressAndPhone?: string;

  /** 购方开户行及账号 */
  @JsonName('buyer_bank_account', { sensitive: true })
  buyerBankAccount?: string;

  /** 销方纳税人识别号 */
  @JsonName('seller_number', { sensitive: true })
  sellerNumber?: string;

  /** 销方地址电话 */
  @JsonName('seller_address_and_phone', { sensitive: true })
  sellerAddressAndPhone?: string;

  /** 销方开户行及账号 */
  @JsonName('seller_bank_account', { sensitive: true })
  sellerBankAccount?: string;

  /** 备注 */
  @JsonName('remarks')
  remarks?: string;

  /** 收款人 */
  @JsonName('cashier')
  cashier?: string;

  /** 开票人 */
  @JsonName('maker')
  maker?: string;
}

/** 查询电子发票的返回结果，见 {@link CardInvoiceReimburseGetInvoiceInfoWorkWxInput} */
export class CardInvoiceReimburseGetInvoiceInfoWorkWxOutput extends WorkWxOutput {
  /** 发票卡券ID */
  @JsonName('card_id')
  cardId?: string;

  /** 有效期起始时间 */
  @JsonName('begin_time')
  beginTime?: number;

  /** 有效期截止时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 用户OpenID */
  @JsonName('openid', { sensitive: true })
  openId?: string;

  /** 发票类型 */
  @JsonName('type')
  type?: string;

  /** 收款方 */
  @JsonName('payee')
  payee?: string;

  /** 发票详情 */
  @JsonName('detail')
  detail?: string;

  /** 用户信息 */
  @JsonName('user_info', { type: () => CardInvoiceReimburseGetInvoiceInfoUserInfoDto })
  userInfo?: CardInvoiceReimburseGetInvoiceInfoUserInfoDto;
}

/**
 * 查询电子发票
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90284
 * @example
 * ```ts
 * await workWeixin.send(CardInvoiceReimburseGetInvoiceInfoWorkWxInput.from({ cardId: 'CARD_ID', encryptCode: 'ENCRYPT_CODE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'card/invoice/reimburse/getinvoiceinfo',
  desc: '查询电子发票',
  httpMethod: HttpMethod.Post,
  output: CardInvoiceReimburseGetInvoiceInfoWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90284',
})
export class CardInvoiceReimburseGetInvoiceInfoWorkWxInput extends AuthWorkWxInput<CardInvoiceReimburseGetInvoiceInfoWorkWxOutput> {
  /** 发票卡券ID */
  @JsonName('card_id')
  @IsDefined({ message: '发票卡券ID不能为空' })
  @IsString({ message: '发票卡券ID必须是字符串' })
  cardId!: string;

  /** 加密code */
  @JsonName('encrypt_code', { sensitive: true })
  @IsDefined({ message: '加密code不能为空' })
  @IsString({ message: '加密code必须是字符串' })
  encryptCode!: string;
}
