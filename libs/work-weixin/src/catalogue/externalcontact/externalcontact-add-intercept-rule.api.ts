import { AtLeastOneOf, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 新建敏感词规则的返回结果，见 {@link ExternalcontactAddInterceptRuleWorkWxInput} */
export class ExternalcontactAddInterceptRuleWorkWxOutput extends WorkWxOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: string;
}

/**
 * 适用范围
 *
 * @see {@link ExternalcontactAddInterceptRuleWorkWxInput}
 */
export class ExternalcontactAddInterceptRuleApplicableRangeDto {
  /** 成员列表。最多1000个 */
  @JsonName('user_list')
  @AtLeastOneOf(['userList', 'departmentList'], { message: '成员列表和部门列表至少需要填写一个' })
  @IsArray({ message: '成员列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员列表最多支持1000个' })
  @IsString({ each: true, message: '成员列表的每一项必须是字符串' })
  userList?: string[];

  /** 部门列表。最多1000个 */
  @JsonName('department_list')
  @IsOptional()
  @IsArray({ message: '部门列表必须是数组' })
  @ArrayMaxSize(1000, { message: '部门列表最多支持1000个' })
  @IsInt({ each: true, message: '部门列表的每一项必须是整数' })
  departmentList?: number[];
}

/**
 * 新建敏感词规则
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95097
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactAddInterceptRuleWorkWxInput.from({
 *   ruleName: '敏感词规则名称',
 *   wordList: ['WORD_LIST'],
 *   interceptType: 1,
 *   applicableRange: { userList: ['USER_LIST'] },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/add_intercept_rule',
  desc: '新建敏感词规则',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactAddInterceptRuleWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95097',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactAddInterceptRuleWorkWxInput extends AuthWorkWxInput<ExternalcontactAddInterceptRuleWorkWxOutput> {
  /** 敏感词规则名称。长度1~20个字符 */
  @JsonName('rule_name')
  @IsDefined({ message: '敏感词规则名称不能为空' })
  @CharacterLength(1, 20, { message: '敏感词规则名称长度必须在1-20个字符之间' })
  ruleName!: string;

  /** 敏感词列表。最多300个。每一项长度1~32个字符 */
  @JsonName('word_list')
  @IsDefined({ message: '敏感词列表不能为空' })
  @IsArray({ message: '敏感词列表必须是数组' })
  @ArrayMaxSize(300, { message: '敏感词列表最多支持300个' })
  @CharacterLength(1, 32, { each: true, message: '敏感词列表的每一项长度必须在1-32个字符之间' })
  wordList!: string[];

  /** 关键行为列表。1-手机号，2-邮箱地址，3-红包 */
  @JsonName('semantics_list')
  @IsOptional()
  @IsArray({ message: '关键行为列表必须是数组' })
  @IsIn([1, 2, 3], { each: true, message: '关键行为列表的每一项只能是1(手机号)、2(邮箱地址)或3(红包)' })
  semanticsList?: (1 | 2 | 3)[];

  /** 拦截方式。1-警告并拦截，2-仅警告 */
  @JsonName('intercept_type')
  @IsDefined({ message: '拦截方式不能为空' })
  @IsIn([1, 2], { message: '拦截方式只能是1(警告并拦截)或2(仅警告)' })
  interceptType!: 1 | 2;

  /** 适用范围 */
  @JsonName('applicable_range', { type: () => ExternalcontactAddInterceptRuleApplicableRangeDto })
  @IsDefined({ message: '适用范围不能为空' })
  applicableRange!: ExternalcontactAddInterceptRuleApplicableRangeDto;
}
