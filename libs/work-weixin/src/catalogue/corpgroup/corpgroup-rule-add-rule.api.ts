import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CorpgroupRuleDto } from './corpgroup-rule.dto.js';

/** 新增对接规则的返回结果，见 {@link CorpgroupRuleAddRuleWorkWxInput} */
export class CorpgroupRuleAddRuleWorkWxOutput extends WorkWxOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: number;
}

/**
 * 新增对接规则
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 *
 * 频率限制：每企业每天1000次，与同类接口合计：corpgroup/rule/modify_rule
 * @see https://developer.work.weixin.qq.com/document/path/95634
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupRuleAddRuleWorkWxInput.from({
 *   chainId: 'CHAIN_ID',
 *   ruleInfo: {
 *     ownerCorpRange: { departmentIds: ['DEPARTMENT_IDS'] },
 *     memberCorpRange: { groupIds: ['GROUP_IDS'] },
 *   },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/rule/add_rule',
  desc: '新增对接规则',
  httpMethod: HttpMethod.Post,
  output: CorpgroupRuleAddRuleWorkWxOutput,
  credential: ['corpGroup', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95634',
})
@WorkWxApi({
  permission: '上下游',
  rates: [{ calls: 1000, perMs: 86_400_000, scope: 'corp', sharedWith: ['corpgroup/rule/modify_rule'] }],
})
export class CorpgroupRuleAddRuleWorkWxInput extends AuthWorkWxInput<CorpgroupRuleAddRuleWorkWxOutput> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;

  /** 规则信息 */
  @JsonName('rule_info', { type: () => CorpgroupRuleDto })
  @IsDefined({ message: '规则信息不能为空' })
  ruleInfo!: CorpgroupRuleDto;
}
