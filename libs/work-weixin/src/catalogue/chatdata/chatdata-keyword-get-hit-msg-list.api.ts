import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsInt, IsOptional, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MessagePeerDto } from './message-peer.dto.js';
import { ServiceEncryptInfoDto } from './service-encrypt-info.dto.js';

/**
 * 消息详情
 *
 * @see {@link ChatdataKeywordGetHitMsgListWorkWxInput}
 */
export class ChatdataKeywordGetHitMsgListMsgDetailDto extends HttpRemoteOutput {
  /** 发送者 */
  @JsonName('sender', { type: () => MessagePeerDto })
  sender?: MessagePeerDto;

  /** 接收者列表 */
  @JsonName('receiver_list', { type: () => [MessagePeerDto] })
  receiverList?: MessagePeerDto[];

  /** 群ID */
  @JsonName('chatid')
  chatId?: string;

  /** 发送时间 */
  @JsonName('send_time')
  sendTime?: number;

  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: number;

  /** 结果加密信息 */
  @JsonName('service_encrypt_info', { type: () => ServiceEncryptInfoDto })
  serviceEncryptInfo?: ServiceEncryptInfoDto;
}

/**
 * 命中规则
 *
 * @see {@link ChatdataKeywordGetHitMsgListWorkWxInput}
 */
export class ChatdataKeywordGetHitMsgListHitRuleListDto extends HttpRemoteOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: string;

  /** 是否命中关键词 */
  @JsonName('has_hit_keyword')
  hasHitKeyword?: boolean;

  /** 关键行为列表。1-红包，2-手机号码，3-邮箱地址，4-微信名片，5-带二维码图片，6-撤回消息，7-银行卡号，8-身份证号，9-发送文件，10-发送链接，11-发送小程序 */
  @JsonName('semantics_list', { type: () => [Number] })
  semanticsList?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11>[];
}

/**
 * 消息
 *
 * @see {@link ChatdataKeywordGetHitMsgListWorkWxInput}
 */
export class ChatdataKeywordGetHitMsgListMsgListDto extends HttpRemoteOutput {
  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;

  /** 消息详情 */
  @JsonName('msg_detail', { type: () => ChatdataKeywordGetHitMsgListMsgDetailDto })
  msgDetail?: ChatdataKeywordGetHitMsgListMsgDetailDto;

  /** 命中规则列表 */
  @JsonName('hit_rule_list', { type: () => [ChatdataKeywordGetHitMsgListHitRuleListDto] })
  hitRuleList?: ChatdataKeywordGetHitMsgListHitRuleListDto[];
}

/** 获取命中关键词规则的会话记录的返回结果，见 {@link ChatdataKeywordGetHitMsgListWorkWxInput} */
export class ChatdataKeywordGetHitMsgListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多。0-否，1-是 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<0 | 1>;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 消息列表 */
  @JsonName('msg_list', { type: () => [ChatdataKeywordGetHitMsgListMsgListDto] })
  msgList?: ChatdataKeywordGetHitMsgListMsgListDto[];
}

/**
 * 获取命中关键词规则的会话记录
 *
 * 权限说明：使用会话存档接口授权的Secret
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。最后的游标可以保存，下次从该处继续读取
 * @see https://developer.work.weixin.qq.com/document/path/97266
 * @example
 * ```ts
 * await workWeixin.send(ChatdataKeywordGetHitMsgListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/keyword/get_hit_msg_list',
  desc: '获取命中关键词规则的会话记录',
  httpMethod: HttpMethod.Post,
  output: ChatdataKeywordGetHitMsgListWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'msgList',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97266',
})
export class ChatdataKeywordGetHitMsgListWorkWxInput extends AuthWorkWxInput<
  ChatdataKeywordGetHitMsgListWorkWxOutput,
  ChatdataKeywordGetHitMsgListMsgListDto
> {
  /** 分页游标。长度不超过128个字节 */
  @JsonName('cursor')
  @IsOptional()
  @ByteLength(0, 128, { message: '分页游标长度不能超过128个字节' })
  cursor?: string;

  /** 回调令牌。长度不超过128个字节 */
  @JsonName('token', { sensitive: true })
  @IsOptional()
  @ByteLength(0, 128, { message: '回调令牌长度不能超过128个字节' })
  token?: string;

  /** 是否需要消息详情 */
  @JsonName('need_detail')
  @IsOptional()
  @IsInt({ message: '是否需要消息详情必须是整数' })
  needDetail?: number;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
