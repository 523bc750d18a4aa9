import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 分组
 *
 * @see {@link ExternalpayGetFundFlowWorkWxInput}
 */
export class ExternalpayGetFundFlowGroupListDto extends HttpRemoteOutput {
  /** 分组名称 */
  @JsonName('group_name')
  groupName?: string;
}

/**
 * 资金流水
 *
 * @see {@link ExternalpayGetFundFlowWorkWxInput}
 */
export class ExternalpayGetFundFlowFundFlowListDto extends HttpRemoteOutput {
  /** 时间戳 */
  @JsonName('timestamp')
  timestamp?: number;

  /** 关联单号 */
  @JsonName('request_no')
  requestNo?: string;

  /** 动账类型。1-退款，2-手续费，3-收款，4-提现，5-其他 */
  @JsonName('transaction_type', { type: () => Number })
  transactionType?: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 收支类型。1-收入，2-支出 */
  @JsonName('fund_flow_type', { type: () => Number })
  fundFlowType?: OpenEnum<1 | 2>;

  /** 动账金额 */
  @JsonName('transaction_amount')
  transactionAmount?: number;

  /** 账户余额 */
  @JsonName('account_balance')
  accountBalance?: number;

  /** 商户单号 */
  @JsonName('out_trade_no')
  outTradeNo?: string;

  /** 商户号 */
  @JsonName('mch_id')
  mchId?: string;

  /** 操作人UserID */
  @JsonName('operator_userid')
  operatorUserId?: string;

  /** 分组列表 */
  @JsonName('group_list', { type: () => [ExternalpayGetFundFlowGroupListDto] })
  groupList?: ExternalpayGetFundFlowGroupListDto[];

  /** 备注 */
  @JsonName('remark')
  remark?: string;
}

/** 获取资金流水的返回结果，见 {@link ExternalpayGetFundFlowWorkWxInput} */
export class ExternalpayGetFundFlowWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 资金流水列表 */
  @JsonName('fund_flow_list', { type: () => [ExternalpayGetFundFlowFundFlowListDto] })
  fundFlowList?: ExternalpayGetFundFlowFundFlowListDto[];
}

/**
 * 获取资金流水
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/98100
 * @example
 * ```ts
 * await workWeixin.send(ExternalpayGetFundFlowWorkWxInput.from({ beginTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalpay/get_fund_flow',
  desc: '获取资金流水',
  httpMethod: HttpMethod.Post,
  output: ExternalpayGetFundFlowWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'fundFlowList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98100',
})
@WorkWxApi({ permission: '对外收款' })
export class ExternalpayGetFundFlowWorkWxInput extends AuthWorkWxInput<
  ExternalpayGetFundFlowWorkWxOutput,
  ExternalpayGetFundFlowFundFlowListDto
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

  /** 商户号 */
  @JsonName('mch_id')
  @IsOptional()
  @IsString({ message: '商户号必须是字符串' })
  mchId?: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过200 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(200, { message: '分页大小不能超过200' })
  limit?: number;
}
