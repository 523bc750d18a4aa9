import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 规则
 *
 * @see {@link ExternalcontactGetInterceptRuleListWorkWxInput}
 */
export class ExternalcontactGetInterceptRuleListRuleListDto extends HttpRemoteOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: string;

  /** 规则名称 */
  @JsonName('rule_name')
  ruleName?: string;

  /** 规则创建时间 */
  @JsonName('create_time')
  createTime?: number;
}

/** 获取敏感词规则列表的返回结果，见 {@link ExternalcontactGetInterceptRuleListWorkWxInput} */
export class ExternalcontactGetInterceptRuleListWorkWxOutput extends WorkWxOutput {
  /** 规则列表 */
  @JsonName('rule_list', { type: () => [ExternalcontactGetInterceptRuleListRuleListDto] })
  ruleList?: ExternalcontactGetInterceptRuleListRuleListDto[];
}

/**
 * 获取敏感词规则列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95097
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetInterceptRuleListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_intercept_rule_list',
  desc: '获取敏感词规则列表',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactGetInterceptRuleListWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95097',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetInterceptRuleListWorkWxInput extends AuthWorkWxInput<ExternalcontactGetInterceptRuleListWorkWxOutput> {}
