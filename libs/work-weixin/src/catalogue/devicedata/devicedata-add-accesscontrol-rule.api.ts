import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 写入门禁通行规则的返回结果，见 {@link DevicedataAddAccesscontrolRuleWorkWxInput} */
export class DevicedataAddAccesscontrolRuleWorkWxOutput extends WorkWxOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: string;

  /** 无效列表 */
  @JsonName('invalid_list', { type: () => [String] })
  invalidList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidList']);
  }
}

/**
 * 生效成员
 *
 * @see {@link DevicedataAddAccesscontrolRuleWorkWxInput}
 */
export class DevicedataAddAccesscontrolRuleEffectOpenUserIdListDto {
  /** 全局成员ID */
  @JsonName('open_userid')
  @IsOptional()
  @IsString({ message: '全局成员ID必须是字符串' })
  openUserId?: string;

  /** 用户类型。0-企业成员，2-学生 */
  @JsonName('user_type')
  @IsOptional()
  @IsInt({ message: '用户类型必须是整数' })
  userType?: OpenEnum<0 | 2>;
}

/**
 * 门禁规则
 *
 * @see {@link DevicedataAddAccesscontrolRuleWorkWxInput}
 */
export class DevicedataAddAccesscontrolRulePassRuleDto {
  /** 规则列表 */
  @JsonName('rule_list')
  @IsDefined({ message: '规则列表不能为空' })
  @IsArray({ message: '规则列表必须是数组' })
  @IsString({ each: true, message: '规则列表的每一项必须是字符串' })
  ruleList!: string[];

  /** 生效成员列表 */
  @JsonName('effect_open_userid_list', {
    type: () => [DevicedataAddAccesscontrolRuleEffectOpenUserIdListDto],
  })
  @IsDefined({ message: '生效成员列表不能为空' })
  effectOpenUserIdList!: DevicedataAddAccesscontrolRuleEffectOpenUserIdListDto[];
}

/**
 * 远程开门规则
 *
 * @see {@link DevicedataAddAccesscontrolRuleWorkWxInput}
 */
export class DevicedataAddAccesscontrolRuleRemotePassRuleDto {
  /** 规则列表 */
  @JsonName('rule_list')
  @IsOptional()
  @IsArray({ message: '规则列表必须是数组' })
  @IsString({ each: true, message: '规则列表的每一项必须是字符串' })
  ruleList?: string[];

  /** 生效成员列表 */
  @JsonName('effect_open_userid_list', {
    type: () => [DevicedataAddAccesscontrolRuleEffectOpenUserIdListDto],
  })
  @IsOptional()
  effectOpenUserIdList?: DevicedataAddAccesscontrolRuleEffectOpenUserIdListDto[];
}

/**
 * 写入门禁通行规则
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96031
 * @example
 * ```ts
 * await workWeixin.send(DevicedataAddAccesscontrolRuleWorkWxInput.from({
 *   accessToken: 'ACCESS_TOKEN',
 *   deviceSnList: ['DEVICE_SN_LIST'],
 *   ruleName: '规则名称',
 *   passRule: { ruleList: ['RULE_LIST'], effectOpenUserIdList: [{ openUserId: 'OPEN_USER_ID' }] },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'devicedata/add_accesscontrol_rule',
  desc: '写入门禁通行规则',
  httpMethod: HttpMethod.Post,
  output: DevicedataAddAccesscontrolRuleWorkWxOutput,
  credential: ['authCorp'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96031',
})
export class DevicedataAddAccesscontrolRuleWorkWxInput extends AuthWorkWxInput<DevicedataAddAccesscontrolRuleWorkWxOutput> {
  /** 设备SN列表 */
  @JsonName('device_sn_list')
  @IsDefined({ message: '设备SN列表不能为空' })
  @IsArray({ message: '设备SN列表必须是数组' })
  @IsString({ each: true, message: '设备SN列表的每一项必须是字符串' })
  deviceSnList!: string[];

  /** 规则名称 */
  @JsonName('rule_name')
  @IsDefined({ message: '规则名称不能为空' })
  @IsString({ message: '规则名称必须是字符串' })
  ruleName!: string;

  /** 门禁规则 */
  @JsonName('pass_rule', { type: () => DevicedataAddAccesscontrolRulePassRuleDto })
  @AtLeastOneOf(['passRule', 'remotePassRule'], { message: '门禁规则和远程开门规则至少需要填写一个' })
  passRule?: DevicedataAddAccesscontrolRulePassRuleDto;

  /** 远程开门规则 */
  @JsonName('remote_pass_rule', { type: () => DevicedataAddAccesscontrolRuleRemotePassRuleDto })
  @IsOptional()
  remotePassRule?: DevicedataAddAccesscontrolRuleRemotePassRuleDto;
}
