import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ContactRuleScopeDto } from './contact-rule-scope.dto.js';

/**
 * 规则
 *
 * @see {@link ContactruleListWorkWxInput}
 */
export class ContactruleListRulesDto extends HttpRemoteOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: number;

  /** 规则类型。1-隐藏部门或成员，2-限制查看其他部门，3-限制查看所有人 */
  @JsonName('rule_type', { type: () => Number })
  ruleType?: OpenEnum<1 | 2 | 3>;

  /** 适用范围 */
  @JsonName('range', { type: () => ContactRuleScopeDto })
  range?: ContactRuleScopeDto;

  /** 白名单 */
  @JsonName('whitelist', { type: () => ContactRuleScopeDto })
  whitelist?: ContactRuleScopeDto;

  /** 排除范围 */
  @JsonName('exclude', { type: () => ContactRuleScopeDto })
  exclude?: ContactRuleScopeDto;

  /** 是否允许搜索 */
  @JsonName('is_allowed_search')
  isAllowedSearch?: boolean;

  /** 是否允许发起会话 */
  @JsonName('is_allowed_conversation')
  isAllowedConversation?: boolean;
}

/** 读取规则列表的返回结果，见 {@link ContactruleListWorkWxInput} */
export class ContactruleListWorkWxOutput extends WorkWxOutput {
  /** 规则列表 */
  @JsonName('rules', { type: () => [ContactruleListRulesDto] })
  rules?: ContactruleListRulesDto[];
}

/**
 * 读取规则列表
 *
 * 权限说明：使用通讯录同步的Secret
 * @see https://developer.work.weixin.qq.com/document/path/101537
 * @example
 * ```ts
 * await workWeixin.send(ContactruleListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'contactrule/list',
  desc: '读取规则列表',
  httpMethod: HttpMethod.Post,
  output: ContactruleListWorkWxOutput,
  credential: ['contacts'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101537',
})
export class ContactruleListWorkWxInput extends AuthWorkWxInput<ContactruleListWorkWxOutput> {}
