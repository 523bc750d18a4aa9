import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 生效成员
 *
 * @see {@link DevicedataGetAccesscontrolRuleWorkWxInput}
 */
export class DevicedataGetAccesscontrolRuleEffectOpenUserIdListDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 用户类型。0-企业成员，2-学生 */
  @JsonName('user_type', { type: () => Number })
  userType?: OpenEnum<0 | 2>;
}

/**
 * 规则
 *
 * @see {@link DevicedataGetAccesscontrolRuleWorkWxInput}
 */
export class DevicedataGetAccesscontrolRuleItemsDto extends HttpRemoteOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: string;

  /** 门禁规则名称 */
  @JsonName('name')
  name?: string;

  /** 规则列表 */
  @JsonName('rule_list', { type: () => [String] })
  ruleList?: string[];

  /** 生效时间 */
  @JsonName('effect_time')
  effectTime?: number;

  /** 生效成员列表 */
  @JsonName('effect_open_userid_list', {
    type: () => [DevicedataGetAccesscontrolRuleEffectOpenUserIdListDto],
  })
  effectOpenUserIdList?: DevicedataGetAccesscontrolRuleEffectOpenUserIdListDto[];
}

/**
 * 门禁规则
 *
 * @see {@link DevicedataGetAccesscontrolRuleWorkWxInput}
 */
export class DevicedataGetAccesscontrolRulePassRuleDto extends HttpRemoteOutput {
  /** 规则列表 */
  @JsonName('items', { type: () => [DevicedataGetAccesscontrolRuleItemsDto] })
  items?: DevicedataGetAccesscontrolRuleItemsDto[];
}

/**
 * 远程开门规则
 *
 * @see {@link DevicedataGetAccesscontrolRuleWorkWxInput}
 */
export class DevicedataGetAccesscontrolRuleRemotePassRuleDto extends HttpRemoteOutput {
  /** 规则列表 */
  @JsonName('items', { type: () => [DevicedataGetAccesscontrolRuleItemsDto] })
  items?: DevicedataGetAccesscontrolRuleItemsDto[];
}

/** 读取门禁通行规则的返回结果，见 {@link DevicedataGetAccesscontrolRuleWorkWxInput} */
export class DevicedataGetAccesscontrolRuleWorkWxOutput extends WorkWxOutput {
  /** 门禁规则 */
  @JsonName('pass_rule', { type: () => DevicedataGetAccesscontrolRulePassRuleDto })
  passRule?: DevicedataGetAccesscontrolRulePassRuleDto;

  /** 远程开门规则 */
  @JsonName('remote_pass_rule', { type: () => DevicedataGetAccesscontrolRuleRemotePassRuleDto })
  remotePassRule?: DevicedataGetAccesscontrolRuleRemotePassRuleDto;
}

/**
 * 读取门禁通行规则
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96030
 * @example
 * ```ts
 * await workWeixin.send(DevicedataGetAccesscontrolRuleWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', deviceSn: 'DEVICE_SN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'devicedata/get_accesscontrol_rule',
  desc: '读取门禁通行规则',
  httpMethod: HttpMethod.Post,
  output: DevicedataGetAccesscontrolRuleWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96030',
})
export class DevicedataGetAccesscontrolRuleWorkWxInput extends AuthWorkWxInput<DevicedataGetAccesscontrolRuleWorkWxOutput> {
  /** 设备SN */
  @JsonName('device_sn')
  @IsDefined({ message: '设备SN不能为空' })
  @IsString({ message: '设备SN必须是字符串' })
  deviceSn!: string;
}
