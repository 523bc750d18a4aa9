import { CharacterLength, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 驳回原因详情
 *
 * @see {@link MiniapppayGetApplymentStatusWorkWxInput}
 */
export class MiniapppayGetApplymentStatusAuditDetailDto extends HttpRemoteOutput {
  /** 参数名称 */
  @JsonName('param_name')
  paramName?: string;

  /** 驳回原因 */
  @JsonName('reject_reason')
  rejectReason?: string;
}

/**
 * 汇款账户验证信息
 *
 * @see {@link MiniapppayGetApplymentStatusWorkWxInput}
 */
export class MiniapppayGetApplymentStatusAccountValidationDto extends HttpRemoteOutput {
  /** 开户名称 */
  @JsonName('account_name', { sensitive: true })
  accountName?: string;

  /** 付款卡号 */
  @JsonName('account_no', { sensitive: true })
  accountNo?: string;

  /** 汇款金额 */
  @JsonName('pay_amount')
  payAmount?: number;

  /** 收款卡号 */
  @JsonName('destination_account_number', { sensitive: true })
  destinationAccountNumber?: string;

  /** 收款户名 */
  @JsonName('destination_account_name', { sensitive: true })
  destinationAccountName?: string;

  /** 收款开户银行 */
  @JsonName('destination_account_bank')
  destinationAccountBank?: string;

  /** 省市信息 */
  @JsonName('city')
  city?: string;

  /** 备注 */
  @JsonName('remark')
  remark?: string;

  /** 汇款截止时间 */
  @JsonName('deadline')
  deadline?: string;
}

/**
 * 申请单状态
 *
 * @see {@link MiniapppayGetApplymentStatusWorkWxInput}
 */
export class MiniapppayGetApplymentStatusStatusDto extends HttpRemoteOutput {
  /** 申请状态 */
  @JsonName('applyment_state')
  applymentState?: string;

  /** 申请状态描述 */
  @JsonName('applyment_state_desc')
  applymentStateDesc?: string;

  /** 签约状态 */
  @JsonName('sign_state')
  signState?: string;

  /** 签约链接 */
  @JsonName('sign_url', { sensitive: true })
  signUrl?: string;

  /** 二级商户号 */
  @JsonName('sub_mchid')
  subMchId?: string;

  /** 驳回原因列表 */
  @JsonName('audit_detail', { type: () => [MiniapppayGetApplymentStatusAuditDetailDto] })
  auditDetail?: MiniapppayGetApplymentStatusAuditDetailDto[];

  /** 汇款账户验证信息 */
  @JsonName('account_validation', { type: () => MiniapppayGetApplymentStatusAccountValidationDto })
  accountValidation?: MiniapppayGetApplymentStatusAccountValidationDto;

  /** 法人验证链接 */
  @JsonName('legal_validation_url', { sensitive: true })
  legalValidationUrl?: string;
}

/** 查询申请单状态的返回结果，见 {@link MiniapppayGetApplymentStatusWorkWxInput} */
export class MiniapppayGetApplymentStatusWorkWxOutput extends WorkWxOutput {
  /** 申请单状态 */
  @JsonName('status', { type: () => MiniapppayGetApplymentStatusStatusDto })
  status?: MiniapppayGetApplymentStatusStatusDto;

  /** 申请单阶段 */
  @JsonName('apply_state')
  applyState?: number;

  /** 当前签约阶段 */
  @JsonName('real_sign_state')
  realSignState?: number;

  /** 驳回原因 */
  @JsonName('reject_reason')
  rejectReason?: string;
}

/**
 * 查询申请单状态
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98974
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayGetApplymentStatusWorkWxInput.from({ outRequestNo: 'OUT_REQUEST_NO' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/get_applyment_status',
  desc: '查询申请单状态',
  httpMethod: HttpMethod.Post,
  output: MiniapppayGetApplymentStatusWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98974',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayGetApplymentStatusWorkWxInput extends AuthWorkWxInput<MiniapppayGetApplymentStatusWorkWxOutput> {
  /** 业务申请编号。长度1~32个字符 */
  @JsonName('out_request_no')
  @IsDefined({ message: '业务申请编号不能为空' })
  @CharacterLength(1, 32, { message: '业务申请编号长度必须在1-32个字符之间' })
  outRequestNo!: string;
}
