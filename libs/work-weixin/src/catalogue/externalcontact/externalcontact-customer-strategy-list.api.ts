import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 规则组
 *
 * @see {@link ExternalcontactCustomerStrategyListWorkWxInput}
 */
export class ExternalcontactCustomerStrategyListStrategyDto extends HttpRemoteOutput {
  /** 规则组ID */
  @JsonName('strategy_id')
  strategyId?: number;
}

/** 获取规则组列表的返回结果，见 {@link ExternalcontactCustomerStrategyListWorkWxInput} */
export class ExternalcontactCustomerStrategyListWorkWxOutput extends WorkWxOutput {
  /** 规则组列表 */
  @JsonName('strategy', { type: () => [ExternalcontactCustomerStrategyListStrategyDto] })
  strategy?: ExternalcontactCustomerStrategyListStrategyDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取规则组列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/94883
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerStrategyListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_strategy/list',
  desc: '获取规则组列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerStrategyListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'strategy', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94883',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerStrategyListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactCustomerStrategyListWorkWxOutput,
  ExternalcontactCustomerStrategyListStrategyDto
> {
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
