import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取对接规则id列表的返回结果，见 {@link CorpgroupRuleListIdsWorkWxInput} */
export class CorpgroupRuleListIdsWorkWxOutput extends WorkWxOutput {
  /** 规则ID列表 */
  @JsonName('rule_ids', { type: () => [Number] })
  ruleIds?: number[];
}

/**
 * 获取对接规则id列表
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95631
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupRuleListIdsWorkWxInput.from({ chainId: 'CHAIN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/rule/list_ids',
  desc: '获取对接规则id列表',
  httpMethod: HttpMethod.Post,
  output: CorpgroupRuleListIdsWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95631',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupRuleListIdsWorkWxInput extends AuthWorkWxInput<CorpgroupRuleListIdsWorkWxOutput> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;
}
