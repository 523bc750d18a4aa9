import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 适用范围
 *
 * @see {@link ExternalcontactGetInterceptRuleWorkWxInput}
 */
export class ExternalcontactGetInterceptRuleApplicableRangeDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('user_list', { type: () => [String] })
  userList?: string[];

  /** 部门列表 */
  @JsonName('department_list', { type: () => [Number] })
  departmentList?: number[];
}

/**
 * 额外规则
 *
 * @see {@link ExternalcontactGetInterceptRuleWorkWxInput}
 */
export class ExternalcontactGetInterceptRuleExtraRuleDto extends HttpRemoteOutput {
  /** 关键行为列表。官方页面未列出 */
  @JsonName('semantics_list', { type: () => [Number] })
  semanticsList?: number[];
}

/**
 * 规则
 *
 * @see {@link ExternalcontactGetInterceptRuleWorkWxInput}
 */
export class ExternalcontactGetInterceptRuleRuleDto extends HttpRemoteOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: number;

  /** 规则名称 */
  @JsonName('rule_name')
  ruleName?: string;

  /** 敏感词列表 */
  @JsonName('word_list', { type: () => [String] })
  wordList?: string[];

  /** 关键行为列表。1-手机号，2-邮箱地址，3-红包 */
  @JsonName('semantics_list', { type: () => [Number] })
  semanticsList?: OpenEnum<1 | 2 | 3>[];

  /** 拦截方式。1-警告并拦截，2-仅警告 */
  @JsonName('intercept_type', { type: () => Number })
  interceptType?: OpenEnum<1 | 2>;

  /** 适用范围 */
  @JsonName('applicable_range', { type: () => ExternalcontactGetInterceptRuleApplicableRangeDto })
  applicableRange?: ExternalcontactGetInterceptRuleApplicableRangeDto;

  /** 额外规则 */
  @JsonName('extra_rule', { type: () => ExternalcontactGetInterceptRuleExtraRuleDto })
  extraRule?: ExternalcontactGetInterceptRuleExtraRuleDto;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;
}

/** 获取敏感词规则详情的返回结果，见 {@link ExternalcontactGetInterceptRuleWorkWxInput} */
export class ExternalcontactGetInterceptRuleWorkWxOutput extends WorkWxOutput {
  /** 规则 */
  @JsonName('rule', { type: () => ExternalcontactGetInterceptRuleRuleDto })
  rule?: ExternalcontactGetInterceptRuleRuleDto;
}

/**
 * 获取敏感词规则详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95097
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetInterceptRuleWorkWxInput.from({ ruleId: 'RULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_intercept_rule',
  desc: '获取敏感词规则详情',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetInterceptRuleWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95097',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetInterceptRuleWorkWxInput extends AuthWorkWxInput<ExternalcontactGetInterceptRuleWorkWxOutput> {
  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsString({ message: '规则ID必须是字符串' })
  ruleId!: string;
}
