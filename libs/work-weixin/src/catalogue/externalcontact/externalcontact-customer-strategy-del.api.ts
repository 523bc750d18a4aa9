import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除规则组的返回结果，见 {@link ExternalcontactCustomerStrategyDelWorkWxInput} */
export class ExternalcontactCustomerStrategyDelWorkWxOutput extends WorkWxOutput {}

/**
 * 删除规则组
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94883
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerStrategyDelWorkWxInput.from({ strategyId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_strategy/del',
  desc: '删除规则组',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerStrategyDelWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94883',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerStrategyDelWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerStrategyDelWorkWxOutput> {
  /** 规则组ID */
  @JsonName('strategy_id')
  @IsDefined({ message: '规则组ID不能为空' })
  @IsInt({ message: '规则组ID必须是整数' })
  strategyId!: number;
}
