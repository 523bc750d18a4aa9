import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改关键词规则的返回结果，见 {@link ChatdataKeywordUpdateRuleWorkWxInput} */
export class ChatdataKeywordUpdateRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 关键词
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleKeywordDto {
  /** 关键词列表 */
  @JsonName('word_list')
  @IsOptional()
  @IsArray({ message: '关键词列表必须是数组' })
  @IsString({ each: true, message: '关键词列表的每一项必须是字符串' })
  wordList?: string[];
}

/**
 * 关键行为
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleSemanticsDto {
  /** 关键行为列表 */
  @JsonName('semantics_list')
  @IsOptional()
  @IsArray({ message: '关键行为列表必须是数组' })
  @IsInt({ each: true, message: '关键行为列表的每一项必须是整数' })
  semanticsList?: number[];
}

/**
 * 适用对象类型
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleTargetTypeDto {
  /** 对象类型列表。1-员工，2-客户 */
  @JsonName('type_list')
  @IsOptional()
  @IsArray({ message: '对象类型列表必须是数组' })
  @IsIn([1, 2], { each: true, message: '对象类型列表的每一项只能是1(员工)或2(客户)' })
  typeList?: (1 | 2)[];
}

/**
 * 适用部门
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleDepartmentDto {
  /** 部门ID列表。最多100个 */
  @JsonName('id_list')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '部门ID列表最多支持100个' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  idList?: number[];
}

/**
 * 适用成员
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleUserDto {
  /** 成员ID列表。最多100个 */
  @JsonName('id_list')
  @IsOptional()
  @IsArray({ message: '成员ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员ID列表最多支持100个' })
  @IsString({ each: true, message: '成员ID列表的每一项必须是字符串' })
  idList?: string[];
}

/**
 * 适用客户
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleExternalContactDto {
  /** 外部联系人ID列表。最多100个 */
  @JsonName('id_list')
  @IsOptional()
  @IsArray({ message: '外部联系人ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '外部联系人ID列表最多支持100个' })
  @IsString({ each: true, message: '外部联系人ID列表的每一项必须是字符串' })
  idList?: string[];
}

/**
 * 会话类型
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleChatTypeDto {
  /** 会话类型列表。1-单聊，2-群聊 */
  @JsonName('type_list')
  @IsOptional()
  @IsArray({ message: '会话类型列表必须是数组' })
  @IsIn([1, 2], { each: true, message: '会话类型列表的每一项只能是1(单聊)或2(群聊)' })
  typeList?: (1 | 2)[];
}

/**
 * 适用群聊
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleChatDto {
  /** 群聊ID列表。最多100个 */
  @JsonName('id_list')
  @IsOptional()
  @IsArray({ message: '群聊ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '群聊ID列表最多支持100个' })
  @IsString({ each: true, message: '群聊ID列表的每一项必须是字符串' })
  idList?: string[];
}

/**
 * 手机号白名单
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleExcludeMobileDto {
  /** 手机号列表。最多100个 */
  @JsonName('mobile_list', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '手机号列表必须是数组' })
  @ArrayMaxSize(100, { message: '手机号列表最多支持100个' })
  @IsString({ each: true, message: '手机号列表的每一项必须是字符串' })
  mobileList?: string[];
}

/**
 * 邮箱白名单
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleExcludeEmailDto {
  /** 邮箱列表。最多100个 */
  @JsonName('email_list', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '邮箱列表必须是数组' })
  @ArrayMaxSize(100, { message: '邮箱列表最多支持100个' })
  @IsString({ each: true, message: '邮箱列表的每一项必须是字符串' })
  emailList?: string[];
}

/**
 * 银行卡号白名单
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleExcludeBankCardDto {
  /** 银行卡号列表。最多100个 */
  @JsonName('bank_card_list', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '银行卡号列表必须是数组' })
  @ArrayMaxSize(100, { message: '银行卡号列表最多支持100个' })
  @IsString({ each: true, message: '银行卡号列表的每一项必须是字符串' })
  bankCardList?: string[];
}

/**
 * 适用会话范围
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleSessionTypeDto {
  /** 会话范围列表。1-内部会话，2-外部会话 */
  @JsonName('session_type_list', { sensitive: false })
  @IsOptional()
  @IsArray({ message: '会话范围列表必须是数组' })
  @IsIn([1, 2], { each: true, message: '会话范围列表的每一项只能是1(内部会话)或2(外部会话)' })
  sessionTypeList?: (1 | 2)[];
}

/**
 * 适用范围
 *
 * @see {@link ChatdataKeywordUpdateRuleWorkWxInput}
 */
export class ChatdataKeywordUpdateRuleApplicableRangeDto {
  /** 适用对象类型 */
  @JsonName('target_type', { type: () => ChatdataKeywordUpdateRuleTargetTypeDto })
  @IsOptional()
  targetType?: ChatdataKeywordUpdateRuleTargetTypeDto;

  /** 适用部门 */
  @JsonName('department', { type: () => ChatdataKeywordUpdateRuleDepartmentDto })
  @IsOptional()
  department?: ChatdataKeywordUpdateRuleDepartmentDto;

  /** 适用成员 */
  @JsonName('user', { type: () => ChatdataKeywordUpdateRuleUserDto })
  @IsOptional()
  user?: ChatdataKeywordUpdateRuleUserDto;

  /** 适用客户 */
  @JsonName('external_contact', { type: () => ChatdataKeywordUpdateRuleExternalContactDto })
  @IsOptional()
  externalContact?: ChatdataKeywordUpdateRuleExternalContactDto;

  /** 会话类型 */
  @JsonName('chat_type', { type: () => ChatdataKeywordUpdateRuleChatTypeDto })
  @IsOptional()
  chatType?: ChatdataKeywordUpdateRuleChatTypeDto;

  /** 适用群聊 */
  @JsonName('chat', { type: () => ChatdataKeywordUpdateRuleChatDto })
  @IsOptional()
  chat?: ChatdataKeywordUpdateRuleChatDto;

  /** 手机号白名单 */
  @JsonName('exclude_mobile', { type: () => ChatdataKeywordUpdateRuleExcludeMobileDto })
  @IsOptional()
  excludeMobile?: ChatdataKeywordUpdateRuleExcludeMobileDto;

  /** 邮箱白名单 */
  @JsonName('exclude_email', { type: () => ChatdataKeywordUpdateRuleExcludeEmailDto })
  @IsOptional()
  excludeEmail?: ChatdataKeywordUpdateRuleExcludeEmailDto;

  /** 银行卡号白名单 */
  @JsonName('exclude_bank_card', { type: () => ChatdataKeywordUpdateRuleExcludeBankCardDto })
  @IsOptional()
  excludeBankCard?: ChatdataKeywordUpdateRuleExcludeBankCardDto;

  /** 适用会话范围 */
  @JsonName('session_type', { type: () => ChatdataKeywordUpdateRuleSessionTypeDto, sensitive: false })
  @IsOptional()
  sessionType?: ChatdataKeywordUpdateRuleSessionTypeDto;
}

/**
 * 修改关键词规则
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/97237
 * @example
 * ```ts
 * await workWeixin.send(ChatdataKeywordUpdateRuleWorkWxInput.from({ ruleId: 'RULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/keyword/update_rule',
  desc: '修改关键词规则',
  httpMethod: HttpMethod.Post,
  output: ChatdataKeywordUpdateRuleWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97237',
})
export class ChatdataKeywordUpdateRuleWorkWxInput extends AuthWorkWxInput<ChatdataKeywordUpdateRuleWorkWxOutput> {
  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsString({ message: '规则ID必须是字符串' })
  ruleId!: string;

  /** 规则名称。长度1~20个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(1, 20, { message: '规则名称长度必须在1-20个字符之间' })
  name?: string;

  /** 关键词 */
  @JsonName('keyword', { type: () => ChatdataKeywordUpdateRuleKeywordDto })
  @IsOptional()
  keyword?: ChatdataKeywordUpdateRuleKeywordDto;

  /** 关键行为 */
  @JsonName('semantics', { type: () => ChatdataKeywordUpdateRuleSemanticsDto })
  @IsOptional()
  semantics?: ChatdataKeywordUpdateRuleSemanticsDto;

  /** 适用范围 */
  @JsonName('applicable_range', { type: () => ChatdataKeywordUpdateRuleApplicableRangeDto })
  @IsOptional()
  applicableRange?: ChatdataKeywordUpdateRuleApplicableRangeDto;
}
