import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { StrategyRangeDto } from './strategy-range.dto.js';

/** 获取规则组管理范围的返回结果，见 {@link ExternalcontactMomentStrategyGetRangeWorkWxInput} */
export class ExternalcontactMomentStrategyGetRangeWorkWxOutput extends WorkWxOutput {
  /** 管理范围列表 */
  @JsonName('range', { type: () => [StrategyRangeDto] })
  range?: StrategyRangeDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取规则组管理范围
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/94890
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactMomentStrategyGetRangeWorkWxInput.from({ strategyId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/moment_strategy/get_range',
  desc: '获取规则组管理范围',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactMomentStrategyGetRangeWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'range', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94890',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactMomentStrategyGetRangeWorkWxInput extends AuthWorkWxInput<
  ExternalcontactMomentStrategyGetRangeWorkWxOutput,
  StrategyRangeDto
> {
  /** 规则组ID */
  @JsonName('strategy_id')
  @IsDefined({ message: '规则组ID不能为空' })
  @IsInt({ message: '规则组ID必须是整数' })
  strategyId!: number;

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
