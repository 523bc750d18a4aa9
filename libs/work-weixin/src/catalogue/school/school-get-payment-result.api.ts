import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 付款信息
 *
 * @see {@link SchoolGetPaymentResultWorkWxInput}
 */
export class SchoolGetPaymentResultPaymentResultDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 交易状态。0-未付款，1-已付款 */
  @JsonName('trade_state', { type: () => Number })
  tradeState?: OpenEnum<0 | 1>;

  /** 订单号 */
  @JsonName('trade_no')
  tradeNo?: string;

  /** 付款家长UserID */
  @JsonName('payer_parent_userid')
  payerParentUserId?: string;
}

/** 获取学生付款结果的返回结果，见 {@link SchoolGetPaymentResultWorkWxInput} */
export class SchoolGetPaymentResultWorkWxOutput extends WorkWxOutput {
  /** 收款项目名称 */
  @JsonName('project_name')
  projectName?: string;

  /** 付款总金额 */
  @JsonName('amount')
  amount?: number;

  /** 付款信息列表 */
  @JsonName('payment_result', { type: () => [SchoolGetPaymentResultPaymentResultDto] })
  paymentResult?: SchoolGetPaymentResultPaymentResultDto[];
}

/**
 * 获取学生付款结果
 *
 * 权限说明：自建应用和第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94470
 * @example
 * ```ts
 * await workWeixin.send(SchoolGetPaymentResultWorkWxInput.from({ paymentId: 'PAYMENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/get_payment_result',
  desc: '获取学生付款结果',
  httpMethod: HttpMethod.Post,
  output: SchoolGetPaymentResultWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94470',
})
export class SchoolGetPaymentResultWorkWxInput extends AuthWorkWxInput<SchoolGetPaymentResultWorkWxOutput> {
  /** 收款项目ID */
  @JsonName('payment_id')
  @IsDefined({ message: '收款项目ID不能为空' })
  @IsString({ message: '收款项目ID必须是字符串' })
  paymentId!: string;
}
