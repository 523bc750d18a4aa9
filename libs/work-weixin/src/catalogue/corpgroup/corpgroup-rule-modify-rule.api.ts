import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CorpgroupRuleDto } from './corpgroup-rule.dto.js';

/** 更新对接规则的返回结果，见 {@link CorpgroupRuleModifyRuleWorkWxInput} */
export class CorpgroupRuleModifyRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 更新对接规则
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 *
 * 频率限制：每企业每天1000次，与同类接口合计：corpgroup/rule/add_rule
 * @see https://developer.work.weixin.qq.com/document/path/95635
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupRuleModifyRuleWorkWxInput.from({
 *   chainId: 'CHAIN_ID',
 *   ruleId: 1,
 *   ruleInfo: {
 *     ownerCorpRange: { departmentIds: ['DEPARTMENT_IDS'] },
 *     memberCorpRange: { groupIds: ['GROUP_IDS'] },
 *   },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/rule/modify_rule',
  desc: '更新对接规则',
  httpMethod: HttpMethod.Post,
  output: CorpgroupRuleModifyRuleWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95635',
})
@WorkWxApi({
  permission: '上下游',
  rates: [{ calls: 1000, perMs: 86_400_000, scope: 'corp', sharedWith: ['corpgroup/rule/add_rule'] }],
})
export class CorpgroupRuleModifyRuleWorkWxInput extends AuthWorkWxInput<CorpgroupRuleModifyRuleWorkWxOutput> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;

  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsInt({ message: '规则ID必须是整数' })
  ruleId!: number;

  /** 规则信息 */
  @JsonName('rule_info', { type: () => CorpgroupRuleDto })
  @IsDefined({ message: '规则信息不能为空' })
  ruleInfo!: CorpgroupRuleDto;
}
