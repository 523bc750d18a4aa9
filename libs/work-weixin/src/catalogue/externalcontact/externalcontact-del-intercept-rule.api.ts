import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除敏感词规则的返回结果，见 {@link ExternalcontactDelInterceptRuleWorkWxInput} */
export class ExternalcontactDelInterceptRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 删除敏感词规则
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95097
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactDelInterceptRuleWorkWxInput.from({ ruleId: 'RULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/del_intercept_rule',
  desc: '删除敏感词规则',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactDelInterceptRuleWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95097',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactDelInterceptRuleWorkWxInput extends AuthWorkWxInput<ExternalcontactDelInterceptRuleWorkWxOutput> {
  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsString({ message: '规则ID必须是字符串' })
  ruleId!: string;
}
