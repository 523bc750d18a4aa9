import { ByteLength, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MessagePeerDto } from './message-peer.dto.js';
import { ServiceEncryptInfoDto } from './service-encrypt-info.dto.js';

/**
 * 消息
 *
 * @see {@link ChatdataSyncMsgWorkWxInput}
 */
export class ChatdataSyncMsgMsgListDto extends HttpRemoteOutput {
  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;

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

/** 获取会话记录的返回结果，见 {@link ChatdataSyncMsgWorkWxInput} */
export class ChatdataSyncMsgWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 消息列表 */
  @JsonName('msg_list', { type: () => [ChatdataSyncMsgMsgListDto] })
  msgList?: ChatdataSyncMsgMsgListDto[];
}

/**
 * 获取会话记录
 *
 * 权限说明：使用会话存档接口授权的Secret
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。最后的游标可以保存，下次从该处继续读取
 * @see https://developer.work.weixin.qq.com/document/path/97240
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSyncMsgWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/sync_msg',
  desc: '获取会话记录',
  httpMethod: HttpMethod.Post,
  output: ChatdataSyncMsgWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'msgList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97240',
})
export class ChatdataSyncMsgWorkWxInput extends AuthWorkWxInput<
  ChatdataSyncMsgWorkWxOutput,
  ChatdataSyncMsgMsgListDto
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

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
