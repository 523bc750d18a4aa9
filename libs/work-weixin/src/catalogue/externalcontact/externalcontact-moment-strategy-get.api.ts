import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MomentStrategyPrivilegeDto } from './moment-strategy-privilege.dto.js';

/**
 * 规则组
 *
 * @see {@link ExternalcontactMomentStrategyGetWorkWxInput}
 */
export class ExternalcontactMomentStrategyGetStrategyDto extends HttpRemoteOutput {
  /** 规则组ID */
  @JsonName('strategy_id')
  strategyId?: number;

  /** 父规则组ID */
  @JsonName('parent_id')
  parentId?: number;

  /** 规则组名称 */
  @JsonName('strategy_name')
  strategyName?: string;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 管理员列表 */
  @JsonName('admin_list', { type: () => [String] })
  adminList?: string[];

  /** 权限配置 */
  @JsonName('privilege', { type: () => MomentStrategyPrivilegeDto })
  privilege?: MomentStrategyPrivilegeDto;
}

/** 获取规则组详情的返回结果，见 {@link ExternalcontactMomentStrategyGetWorkWxInput} */
export class ExternalcontactMomentStrategyGetWorkWxOutput extends WorkWxOutput {
  /** 规则组 */
  @JsonName('strategy', { type: () => ExternalcontactMomentStrategyGetStrategyDto })
  strategy?: ExternalcontactMomentStrategyGetStrategyDto;
}

/**
 * 获取规则组详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94890
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactMomentStrategyGetWorkWxInput.from({ strategyId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/moment_strategy/get',
  desc: '获取规则组详情',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactMomentStrategyGetWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94890',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactMomentStrategyGetWorkWxInput extends AuthWorkWxInput<ExternalcontactMomentStrategyGetWorkWxOutput> {
  /** 规则组ID */
  @JsonName('strategy_id')
  @IsDefined({ message: '规则组ID不能为空' })
  @IsInt({ message: '规则组ID必须是整数' })
  strategyId!: number;
}
