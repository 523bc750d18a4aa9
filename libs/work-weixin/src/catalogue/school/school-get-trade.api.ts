import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取订单详情的返回结果，见 {@link SchoolGetTradeWorkWxInput} */
export class SchoolGetTradeWorkWxOutput extends WorkWxOutput {
  /** 交易单号 */
  @JsonName('transaction_id')
  transactionId?: string;

  /** 支付时间 */
  @JsonName('pay_time')
  payTime?: number;
}

/**
 * 获取订单详情
 *
 * 权限说明：自建应用和第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94471
 * @example
 * ```ts
 * await workWeixin.send(SchoolGetTradeWorkWxInput.from({ paymentId: 'PAYMENT_ID', tradeNo: 'TRADE_NO' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/get_trade',
  desc: '获取订单详情',
  httpMethod: HttpMethod.Post,
  output: SchoolGetTradeWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94471',
})
export class SchoolGetTradeWorkWxInput extends AuthWorkWxInput<SchoolGetTradeWorkWxOutput> {
  /** 收款项目ID */
  @JsonName('payment_id')
  @IsDefined({ message: '收款项目ID不能为空' })
  @IsString({ message: '收款项目ID必须是字符串' })
  paymentId!: string;

  /** 订单号 */
  @JsonName('trade_no')
  @IsDefined({ message: '订单号不能为空' })
  @IsString({ message: '订单号必须是字符串' })
  tradeNo!: string;
}
