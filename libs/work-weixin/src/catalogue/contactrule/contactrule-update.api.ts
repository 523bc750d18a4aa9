import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ContactRuleScopeDto } from './contact-rule-scope.dto.js';

/**
 * 规则
 *
 * @see {@link ContactruleUpdateWorkWxInput}
 */
export class ContactruleUpdateOutputRulesDto extends HttpRemoteOutput {
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

/** 修改规则的返回结果，见 {@link ContactruleUpdateWorkWxInput} */
export class ContactruleUpdateWorkWxOutput extends WorkWxOutput {
  /** 规则列表 */
  @JsonName('rules', { type: () => [ContactruleUpdateOutputRulesDto] })
  rules?: ContactruleUpdateOutputRulesDto[];
}

/**
 * 规则
 *
 * @see {@link ContactruleUpdateWorkWxInput}
 */
export class ContactruleUpdateRulesDto {
  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsInt({ message: '规则ID必须是整数' })
  ruleId!: number;

  /** 规则类型。1-隐藏部门或成员，2-限制查看其他部门，3-限制查看所有人 */
  @JsonName('rule_type')
  @IsOptional()
  @IsIn([1, 2, 3], { message: '规则类型只能是1(隐藏部门或成员)、2(限制查看其他部门)或3(限制查看所有人)' })
  ruleType?: 1 | 2 | 3;

  /** 适用范围 */
  @JsonName('range', { type: () => ContactRuleScopeDto })
  @IsOptional()
  range?: ContactRuleScopeDto;

  /** 白名单 */
  @JsonName('whitelist', { type: () => ContactRuleScopeDto })
  @IsOptional()
  whitelist?: ContactRuleScopeDto;

  /** 排除范围 */
  @JsonName('exclude', { type: () => ContactRuleScopeDto })
  @IsOptional()
  exclude?: ContactRuleScopeDto;

  /** 是否允许搜索 */
  @JsonName('is_allowed_search')
  @IsOptional()
  @IsBoolean({ message: '是否允许搜索必须是布尔值' })
  isAllowedSearch?: boolean;

  /** 是否允许发起会话 */
  @JsonName('is_allowed_conversation')
  @IsOptional()
  @IsBoolean({ message: '是否允许发起会话必须是布尔值' })
  isAllowedConversation?: boolean;
}

/**
 * 修改规则
 *
 * 权限说明：使用通讯录同步的Secret
 *
 * 频率限制：每企业每分钟5次、每小时10次、每天60次，与同类接口合计：contactrule/create、contactrule/update、contactrule/delete
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101539
 * @example
 * ```ts
 * await workWeixin.send(ContactruleUpdateWorkWxInput.from({ rules: [{ ruleId: 1 }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'contactrule/update',
  desc: '修改规则',
  httpMethod: HttpMethod.Post,
  output: ContactruleUpdateWorkWxOutput,
  credential: ['contacts'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101539',
})
@WorkWxApi({
  partial: true,
  rates: [
    { calls: 5, perMs: 60_000, scope: 'corp', sharedWith: ['contactrule/create', 'contactrule/delete'] },
    { calls: 10, perMs: 3_600_000, scope: 'corp', sharedWith: ['contactrule/create', 'contactrule/delete'] },
    { calls: 60, perMs: 86_400_000, scope: 'corp', sharedWith: ['contactrule/create', 'contactrule/delete'] },
  ],
})
export class ContactruleUpdateWorkWxInput extends AuthWorkWxInput<ContactruleUpdateWorkWxOutput> {
  /** 规则列表。最多100个 */
  @JsonName('rules', { type: () => [ContactruleUpdateRulesDto] })
  @IsDefined({ message: '规则列表不能为空' })
  @IsArray({ message: '规则列表必须是数组' })
  @ArrayMaxSize(100, { message: '规则列表最多支持100个' })
  rules!: ContactruleUpdateRulesDto[];
}
