import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 群
 *
 * @see {@link ChatdataSearchChatWorkWxInput}
 */
export class ChatdataSearchChatChatListDto extends HttpRemoteOutput {
  /** 群ID */
  @JsonName('chatid')
  chatId?: string;
}

/** 会话名称搜索的返回结果，见 {@link ChatdataSearchChatWorkWxInput} */
export class ChatdataSearchChatWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多。0-否，1-是 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<0 | 1>;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 群列表 */
  @JsonName('chat_list', { type: () => [ChatdataSearchChatChatListDto] })
  chatList?: ChatdataSearchChatChatListDto[];
}

/**
 * 会话名称搜索
 *
 * 权限说明：使用会话存档接口授权的Secret
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/99496
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSearchChatWorkWxInput.from({ queryWord: 'QUERY_WORD' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/search_chat',
  desc: '会话名称搜索',
  httpMethod: HttpMethod.Post,
  output: ChatdataSearchChatWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'chatList',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99496',
})
export class ChatdataSearchChatWorkWxInput extends AuthWorkWxInput<
  ChatdataSearchChatWorkWxOutput,
  ChatdataSearchChatChatListDto
> {
  /** 搜索关键词 */
  @JsonName('query_word')
  @IsDefined({ message: '搜索关键词不能为空' })
  @IsString({ message: '搜索关键词必须是字符串' })
  queryWord!: string;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
