import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MomentStrategyPrivilegeDto } from './moment-strategy-privilege.dto.js';
import { StrategyRangeDto } from './strategy-range.dto.js';

/** 创建新的规则组的返回结果，见 {@link ExternalcontactMomentStrategyCreateWorkWxInput} */
export class ExternalcontactMomentStrategyCreateWorkWxOutput extends WorkWxOutput {
  /** 规则组ID */
  @JsonName('strategy_id')
  strategyId?: number;
}

/**
 * 创建新的规则组
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：同一企业最多同时调用1次
 * @see https://developer.work.weixin.qq.com/document/path/94890
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactMomentStrategyCreateWorkWxInput.from({ strategyName: '规则组名称', adminList: ['ADMIN_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/moment_strategy/create',
  desc: '创建新的规则组',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactMomentStrategyCreateWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94890',
})
@WorkWxApi({ permission: '客户联系', concurrency: 1 })
export class ExternalcontactMomentStrategyCreateWorkWxInput extends AuthWorkWxInput<ExternalcontactMomentStrategyCreateWorkWxOutput> {
  /** 父规则组ID */
  @JsonName('parent_id')
  @IsOptional()
  @IsInt({ message: '父规则组ID必须是整数' })
  parentId?: number;

  /** 规则组名称 */
  @JsonName('strategy_name')
  @IsDefined({ message: '规则组名称不能为空' })
  @IsString({ message: '规则组名称必须是字符串' })
  strategyName!: string;

  /** 管理员列表 */
  @JsonName('admin_list')
  @IsDefined({ message: '管理员列表不能为空' })
  @IsArray({ message: '管理员列表必须是数组' })
  @IsString({ each: true, message: '管理员列表的每一项必须是字符串' })
  adminList!: string[];

  /** 管理范围列表 */
  @JsonName('range', { type: () => [StrategyRangeDto] })
  @IsOptional()
  range?: StrategyRangeDto[];

  /** 权限配置 */
  @JsonName('privilege', { type: () => MomentStrategyPrivilegeDto })
  @IsOptional()
  privilege?: MomentStrategyPrivilegeDto;
}
