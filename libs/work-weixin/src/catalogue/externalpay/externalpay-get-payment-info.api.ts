import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 交易单
 *
 * @see {@link ExternalpayGetPaymentInfoWorkWxInput}
 */
export class ExternalpayGetPaymentInfoBillListDto extends HttpRemoteOutput {
  /** 商户单号 */
  @JsonName('out_trade_no')
  outTradeNo?: string;
}

/** 获取收款项目的商户单号的返回结果，见 {@link ExternalpayGetPaymentInfoWorkWxInput} */
export class ExternalpayGetPaymentInfoWorkWxOutput extends WorkWxOutput {
  /** 交易单列表 */
  @JsonName('bill_list', { type: () => [ExternalpayGetPaymentInfoBillListDto] })
  billList?: ExternalpayGetPaymentInfoBillListDto[];

  /** 商户单号列表 */
  @JsonName('out_trade_no_list', { type: 'json' })
  outTradeNoList?: unknown;
}

/**
 * 获取收款项目的商户单号
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95944
 * @example
 * ```ts
 * await workWeixin.send(ExternalpayGetPaymentInfoWorkWxInput.from({ paymentId: 'PAYMENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalpay/get_payment_info',
  desc: '获取收款项目的商户单号',
  httpMethod: HttpMethod.Post,
  output: ExternalpayGetPaymentInfoWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95944',
})
@WorkWxApi({ permission: '对外收款' })
export class ExternalpayGetPaymentInfoWorkWxInput extends AuthWorkWxInput<ExternalpayGetPaymentInfoWorkWxOutput> {
  /** 收款项目ID */
  @JsonName('payment_id')
  @IsDefined({ message: '收款项目ID不能为空' })
  @IsString({ message: '收款项目ID必须是字符串' })
  paymentId!: string;
}
