import {
  AtLeastOneOf,
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 新增关键词规则的返回结果，见 {@link ChatdataKeywordCreateRuleWorkWxInput} */
export class ChatdataKeywordCreateRuleWorkWxOutput extends WorkWxOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: string;
}

/**
 * 关键词
 *
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleKeywordDto {
  /** 关键词列表。最多20个。每一项长度1~32个字符 */
  @JsonName('word_list')
  @IsOptional()
  @IsArray({ message: '关键词列表必须是数组' })
  @ArrayMaxSize(20, { message: '关键词列表最多支持20个' })
  @CharacterLength(1, 32, { each: true, message: '关键词列表的每一项长度必须在1-32个字符之间' })
  wordList?: string[];
}

/**
 * 关键行为
 *
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleSemanticsDto {
  /** 关键行为列表。1-红包，2-手机号码，3-邮箱地址，4-微信名片，5-带二维码图片，6-撤回消息，7-银行卡号，8-身份证号，9-发送文件，10-发送链接，11-发送小程序 */
  @JsonName('semantics_list')
  @IsOptional()
  @IsArray({ message: '关键行为列表必须是数组' })
  @IsInt({ each: true, message: '关键行为列表的每一项必须是整数' })
  semanticsList?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11>[];
}

/**
 * 适用对象类型
 *
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleTargetTypeDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleDepartmentDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleUserDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleExternalContactDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleChatTypeDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleChatDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleExcludeMobileDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleExcludeEmailDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleExcludeBankCardDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleSessionTypeDto {
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
 * @see {@link ChatdataKeywordCreateRuleWorkWxInput}
 */
export class ChatdataKeywordCreateRuleApplicableRangeDto {
  /** 适用对象类型 */
  @JsonName('target_type', { type: () => ChatdataKeywordCreateRuleTargetTypeDto })
  @IsOptional()
  targetType?: ChatdataKeywordCreateRuleTargetTypeDto;

  /** 适用部门 */
  @JsonName('department', { type: () => ChatdataKeywordCreateRuleDepartmentDto })
  @IsOptional()
  department?: ChatdataKeywordCreateRuleDepartmentDto;

  /** 适用成员 */
  @JsonName('user', { type: () => ChatdataKeywordCreateRuleUserDto })
  @IsOptional()
  user?: ChatdataKeywordCreateRuleUserDto;

  /** 适用客户 */
  @JsonName('external_contact', { type: () => ChatdataKeywordCreateRuleExternalContactDto })
  @IsOptional()
  externalContact?: ChatdataKeywordCreateRuleExternalContactDto;

  /** 会话类型 */
  @JsonName('chat_type', { type: () => ChatdataKeywordCreateRuleChatTypeDto })
  @IsOptional()
  chatType?: ChatdataKeywordCreateRuleChatTypeDto;

  /** 适用群聊 */
  @JsonName('chat', { type: () => ChatdataKeywordCreateRuleChatDto })
  @IsOptional()
  chat?: ChatdataKeywordCreateRuleChatDto;

  /** 手机号白名单 */
  @JsonName('exclude_mobile', { type: () => ChatdataKeywordCreateRuleExcludeMobileDto })
  @IsOptional()
  excludeMobile?: ChatdataKeywordCreateRuleExcludeMobileDto;

  /** 邮箱白名单 */
  @JsonName('exclude_email', { type: () => ChatdataKeywordCreateRuleExcludeEmailDto })
  @IsOptional()
  excludeEmail?: ChatdataKeywordCreateRuleExcludeEmailDto;

  /** 银行卡号白名单 */
  @JsonName('exclude_bank_card', { type: () => ChatdataKeywordCreateRuleExcludeBankCardDto })
  @IsOptional()
  excludeBankCard?: ChatdataKeywordCreateRuleExcludeBankCardDto;

  /** 适用会话范围 */
  @JsonName('session_type', { type: () => ChatdataKeywordCreateRuleSessionTypeDto, sensitive: false })
  @IsOptional()
  sessionType?: ChatdataKeywordCreateRuleSessionTypeDto;
}

/**
 * 新增关键词规则
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/97237
 * @example
 * ```ts
 * await workWeixin.send(ChatdataKeywordCreateRuleWorkWxInput.from({ name: '规则名称', keyword: { wordList: ['WORD_LIST'] } }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/keyword/create_rule',
  desc: '新增关键词规则',
  httpMethod: HttpMethod.Post,
  output: ChatdataKeywordCreateRuleWorkWxOutput,
  credential: ['chatArchive'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97237',
})
export class ChatdataKeywordCreateRuleWorkWxInput extends AuthWorkWxInput<ChatdataKeywordCreateRuleWorkWxOutput> {
  /** 规则名称。长度1~20个字符 */
  @JsonName('name')
  @IsDefined({ message: '规则名称不能为空' })
  @CharacterLength(1, 20, { message: '规则名称长度必须在1-20个字符之间' })
  name!: string;

  /** 关键词 */
  @JsonName('keyword', { type: () => ChatdataKeywordCreateRuleKeywordDto })
  @AtLeastOneOf(['keyword', 'semantics'], { message: '关键词和关键行为至少需要填写一个' })
  keyword?: ChatdataKeywordCreateRuleKeywordDto;

  /** 关键行为 */
  @JsonName('semantics', { type: () => ChatdataKeywordCreateRuleSemanticsDto })
  @IsOptional()
  semantics?: ChatdataKeywordCreateRuleSemanticsDto;

  /** 适用范围 */
  @JsonName('applicable_range', { type: () => ChatdataKeywordCreateRuleApplicableRangeDto })
  @IsOptional()
  applicableRange?: ChatdataKeywordCreateRuleApplicableRangeDto;
}
