import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CorpgroupRuleDto } from './corpgroup-rule.dto.js';

/** 获取对接规则详情的返回结果，见 {@link CorpgroupRuleGetRuleInfoWorkWxInput} */
export class CorpgroupRuleGetRuleInfoWorkWxOutput extends WorkWxOutput {
  /** 规则信息 */
  @JsonName('rule_info', { type: () => CorpgroupRuleDto })
  ruleInfo?: CorpgroupRuleDto;
}

/**
 * 获取对接规则详情
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95633
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupRuleGetRuleInfoWorkWxInput.from({ chainId: 'CHAIN_ID', ruleId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/rule/get_rule_info',
  desc: '获取对接规则详情',
  httpMethod: HttpMethod.Post,
  output: CorpgroupRuleGetRuleInfoWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95633',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupRuleGetRuleInfoWorkWxInput extends AuthWorkWxInput<CorpgroupRuleGetRuleInfoWorkWxOutput> {
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
}
