import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CustomerStrategyPrivilegeDto } from './customer-strategy-privilege.dto.js';
import { StrategyRangeDto } from './strategy-range.dto.js';

/** 编辑规则组及其管理范围的返回结果，见 {@link ExternalcontactCustomerStrategyEditWorkWxInput} */
export class ExternalcontactCustomerStrategyEditWorkWxOutput extends WorkWxOutput {}

/**
 * 编辑规则组及其管理范围
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：同一企业最多同时调用1次
 * @see https://developer.work.weixin.qq.com/document/path/94883
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerStrategyEditWorkWxInput.from({ strategyId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_strategy/edit',
  desc: '编辑规则组及其管理范围',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerStrategyEditWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94883',
})
@WorkWxApi({ permission: '客户联系', concurrency: 1 })
export class ExternalcontactCustomerStrategyEditWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerStrategyEditWorkWxOutput> {
  /** 规则组ID */
  @JsonName('strategy_id')
  @IsDefined({ message: '规则组ID不能为空' })
  @IsInt({ message: '规则组ID必须是整数' })
  strategyId!: number;

  /** 规则组名称 */
  @JsonName('strategy_name')
  @IsOptional()
  @IsString({ message: '规则组名称必须是字符串' })
  strategyName?: string;

  /** 管理员列表 */
  @JsonName('admin_list')
  @IsOptional()
  @IsArray({ message: '管理员列表必须是数组' })
  @IsString({ each: true, message: '管理员列表的每一项必须是字符串' })
  adminList?: string[];

  /** 权限配置 */
  @JsonName('privilege', { type: () => CustomerStrategyPrivilegeDto })
  @IsOptional()
  privilege?: CustomerStrategyPrivilegeDto;

  /** 新增的管理范围列表 */
  @JsonName('range_add', { type: () => [StrategyRangeDto] })
  @IsOptional()
  rangeAdd?: StrategyRangeDto[];

  /** 删除的管理范围列表 */
  @JsonName('range_del', { type: () => [StrategyRangeDto] })
  @IsOptional()
  rangeDel?: StrategyRangeDto[];
}
