import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除门禁通行规则的返回结果，见 {@link DevicedataDelAccesscontrolRuleWorkWxInput} */
export class DevicedataDelAccesscontrolRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 删除门禁通行规则
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96227
 * @example
 * ```ts
 * await workWeixin.send(DevicedataDelAccesscontrolRuleWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', ruleId: 'RULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'devicedata/del_accesscontrol_rule',
  desc: '删除门禁通行规则',
  httpMethod: HttpMethod.Post,
  output: DevicedataDelAccesscontrolRuleWorkWxOutput,
  credential: ['authCorp'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96227',
})
export class DevicedataDelAccesscontrolRuleWorkWxInput extends AuthWorkWxInput<DevicedataDelAccesscontrolRuleWorkWxOutput> {
  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsString({ message: '规则ID必须是字符串' })
  ruleId!: string;
}
