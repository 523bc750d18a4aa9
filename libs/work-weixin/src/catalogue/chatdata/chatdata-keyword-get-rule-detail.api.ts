import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 关键词
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailKeywordDto extends HttpRemoteOutput {
  /** 关键词列表 */
  @JsonName('word_list', { type: () => [String] })
  wordList?: string[];
}

/**
 * 关键行为
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailSemanticsDto extends HttpRemoteOutput {
  /** 关键行为列表 */
  @JsonName('semantics_list', { type: () => [Number] })
  semanticsList?: number[];
}

/**
 * 适用对象类型
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailTargetTypeDto extends HttpRemoteOutput {
  /** 对象类型列表。1-员工，2-客户 */
  @JsonName('type_list', { type: () => [Number] })
  typeList?: OpenEnum<1 | 2>[];
}

/**
 * 适用部门
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailDepartmentDto extends HttpRemoteOutput {
  /** 部门ID列表 */
  @JsonName('id_list', { type: () => [Number] })
  idList?: number[];
}

/**
 * 适用成员
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailUserDto extends HttpRemoteOutput {
  /** 成员ID列表 */
  @JsonName('id_list', { type: () => [String] })
  idList?: string[];
}

/**
 * 适用客户
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailExternalContactDto extends HttpRemoteOutput {
  /** 外部联系人ID列表 */
  @JsonName('id_list', { type: () => [String] })
  idList?: string[];
}

/**
 * 会话类型
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailChatTypeDto extends HttpRemoteOutput {
  /** 会话类型列表。1-单聊，2-群聊 */
  @JsonName('type_list', { type: () => [Number] })
  typeList?: OpenEnum<1 | 2>[];
}

/**
 * 适用群聊
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailChatDto extends HttpRemoteOutput {
  /** 群聊ID列表 */
  @JsonName('id_list', { type: () => [String] })
  idList?: string[];
}

/**
 * 手机号白名单
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailExcludeMobileDto extends HttpRemoteOutput {
  /** 手机号列表 */
  @JsonName('mobile_list', { type: () => [String], sensitive: true })
  mobileList?: string[];
}

/**
 * 邮箱白名单
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailExcludeEmailDto extends HttpRemoteOutput {
  /** 邮箱列表 */
  @JsonName('email_list', { type: () => [String], sensitive: true })
  emailList?: string[];
}

/**
 * 银行卡号白名单
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailExcludeBankCardDto extends HttpRemoteOutput {
  /** 银行卡号列表 */
  @JsonName('bank_card_list', { type: () => [String], sensitive: true })
  bankCardList?: string[];
}

/**
 * 适用会话范围
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailSessionTypeDto extends HttpRemoteOutput {
  /** 会话范围列表。1-内部会话，2-外部会话 */
  @JsonName('session_type_list', { type: () => [Number], sensitive: false })
  sessionTypeList?: OpenEnum<1 | 2>[];
}

/**
 * 适用范围
 *
 * @see {@link ChatdataKeywordGetRuleDetailWorkWxInput}
 */
export class ChatdataKeywordGetRuleDetailApplicableRangeDto extends HttpRemoteOutput {
  /** 适用对象类型 */
  @JsonName('target_type', { type: () => ChatdataKeywordGetRuleDetailTargetTypeDto })
  targetType?: ChatdataKeywordGetRuleDetailTargetTypeDto;

  /** 适用部门 */
  @JsonName('department', { type: () => ChatdataKeywordGetRuleDetailDepartmentDto })
  department?: ChatdataKeywordGetRuleDetailDepartmentDto;

  /** 适用成员 */
  @JsonName('user', { type: () => ChatdataKeywordGetRuleDetailUserDto })
  user?: ChatdataKeywordGetRuleDetailUserDto;

  /** 适用客户 */
  @JsonName('external_contact', { type: () => ChatdataKeywordGetRuleDetailExternalContactDto })
  externalContact?: ChatdataKeywordGetRuleDetailExternalContactDto;

  /** 会话类型 */
  @JsonName('chat_type', { type: () => ChatdataKeywordGetRuleDetailChatTypeDto })
  chatType?: ChatdataKeywordGetRuleDetailChatTypeDto;

  /** 适用群聊 */
  @JsonName('chat', { type: () => ChatdataKeywordGetRuleDetailChatDto })
  chat?: ChatdataKeywordGetRuleDetailChatDto;

  /** 手机号白名单 */
  @JsonName('exclude_mobile', { type: () => ChatdataKeywordGetRuleDetailExcludeMobileDto })
  excludeMobile?: ChatdataKeywordGetRuleDetailExcludeMobileDto;

  /** 邮箱白名单 */
  @JsonName('exclude_email', { type: () => ChatdataKeywordGetRuleDetailExcludeEmailDto })
  excludeEmail?: ChatdataKeywordGetRuleDetailExcludeEmailDto;

  /** 银行卡号白名单 */
  @JsonName('exclude_bank_card', { type: () => ChatdataKeywordGetRuleDetailExcludeBankCardDto })
  excludeBankCard?: ChatdataKeywordGetRuleDetailExcludeBankCardDto;

  /** 适用会话范围 */
  @JsonName('session_type', { type: () => ChatdataKeywordGetRuleDetailSessionTypeDto, sensitive: false })
  sessionType?: ChatdataKeywordGetRuleDetailSessionTypeDto;
}

/** 获取关键词规则详情的返回结果，见 {@link ChatdataKeywordGetRuleDetailWorkWxInput} */
export class ChatdataKeywordGetRuleDetailWorkWxOutput extends WorkWxOutput {
  /** 规则名称 */
  @JsonName('name')
  name?: string;

  /** 关键词 */
  @JsonName('keyword', { type: () => ChatdataKeywordGetRuleDetailKeywordDto })
  keyword?: ChatdataKeywordGetRuleDetailKeywordDto;

  /** 关键行为 */
  @JsonName('semantics', { type: () => ChatdataKeywordGetRuleDetailSemanticsDto })
  semantics?: ChatdataKeywordGetRuleDetailSemanticsDto;

  /** 适用范围 */
  @JsonName('applicable_range', { type: () => ChatdataKeywordGetRuleDetailApplicableRangeDto })
  applicableRange?: ChatdataKeywordGetRuleDetailApplicableRangeDto;
}

/**
 * 获取关键词规则详情
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/97237
 * @example
 * ```ts
 * await workWeixin.send(ChatdataKeywordGetRuleDetailWorkWxInput.from({ ruleId: 'RULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/keyword/get_rule_detail',
  desc: '获取关键词规则详情',
  httpMethod: HttpMethod.Post,
  output: ChatdataKeywordGetRuleDetailWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97237',
})
export class ChatdataKeywordGetRuleDetailWorkWxInput extends AuthWorkWxInput<ChatdataKeywordGetRuleDetailWorkWxOutput> {
  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsString({ message: '规则ID必须是字符串' })
  ruleId!: string;
}
