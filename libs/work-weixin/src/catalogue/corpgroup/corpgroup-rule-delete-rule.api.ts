import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除对接规则的返回结果，见 {@link CorpgroupRuleDeleteRuleWorkWxInput} */
export class CorpgroupRuleDeleteRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 删除对接规则
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95632
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupRuleDeleteRuleWorkWxInput.from({ chainId: 'CHAIN_ID', ruleId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/rule/delete_rule',
  desc: '删除对接规则',
  httpMethod: HttpMethod.Post,
  output: CorpgroupRuleDeleteRuleWorkWxOutput,
  credential: ['corpGroup', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95632',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupRuleDeleteRuleWorkWxInput extends AuthWorkWxInput<CorpgroupRuleDeleteRuleWorkWxOutput> {
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
