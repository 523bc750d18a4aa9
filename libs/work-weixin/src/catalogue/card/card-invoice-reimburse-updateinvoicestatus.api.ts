import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新发票状态的返回结果，见 {@link CardInvoiceReimburseUpdateInvoiceStatusWorkWxInput} */
export class CardInvoiceReimburseUpdateInvoiceStatusWorkWxOutput extends WorkWxOutput {}

/**
 * 更新发票状态
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90285
 * @example
 * ```ts
 * await workWeixin.send(CardInvoiceReimburseUpdateInvoiceStatusWorkWxInput.from({ cardId: 'CARD_ID', encryptCode: 'ENCRYPT_CODE', reimburseStatus: 'INVOICE_REIMBURSE_INIT' }));
 * ```
 */
@HttpRemoteApi({
  action: 'card/invoice/reimburse/updateinvoicestatus',
  desc: '更新发票状态',
  httpMethod: HttpMethod.Post,
  output: CardInvoiceReimburseUpdateInvoiceStatusWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90285',
})
export class CardInvoiceReimburseUpdateInvoiceStatusWorkWxInput extends AuthWorkWxInput<CardInvoiceReimburseUpdateInvoiceStatusWorkWxOutput> {
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

  /** 报销状态。INVOICE_REIMBURSE_INIT-未锁定，INVOICE_REIMBURSE_LOCK-已锁定，INVOICE_REIMBURSE_CLOSURE-已核销 */
  @JsonName('reimburse_status')
  @IsDefined({ message: '报销状态不能为空' })
  @IsIn(['INVOICE_REIMBURSE_INIT', 'INVOICE_REIMBURSE_LOCK', 'INVOICE_REIMBURSE_CLOSURE'], {
    message:
      '报销状态只能是INVOICE_REIMBURSE_INIT(未锁定)、INVOICE_REIMBURSE_LOCK(已锁定)或INVOICE_REIMBURSE_CLOSURE(已核销)',
  })
  reimburseStatus!: 'INVOICE_REIMBURSE_INIT' | 'INVOICE_REIMBURSE_LOCK' | 'INVOICE_REIMBURSE_CLOSURE';
}
