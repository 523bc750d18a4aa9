import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
  RequiredWith,
} from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 消息
 *
 * @see {@link ChatdataSearchMsgWorkWxInput}
 */
export class ChatdataSearchMsgMsgListDto extends HttpRemoteOutput {
  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;
}

/** 会话消息搜索的返回结果，见 {@link ChatdataSearchMsgWorkWxInput} */
export class ChatdataSearchMsgWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多。0-否，1-是 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<0 | 1>;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 消息列表 */
  @JsonName('msg_list', { type: () => [ChatdataSearchMsgMsgListDto] })
  msgList?: ChatdataSearchMsgMsgListDto[];
}

/**
 * 会话双方ID
 *
 * @see {@link ChatdataSearchMsgWorkWxInput}
 */
export class ChatdataSearchMsgIdListDto {
  /** 全局成员ID */
  @JsonName('open_userid')
  @IsOptional()
  @IsString({ message: '全局成员ID必须是字符串' })
  openUserId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsOptional()
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId?: string;
}

/**
 * 会话范围
 *
 * @see {@link ChatdataSearchMsgWorkWxInput}
 */
export class ChatdataSearchMsgChatInfoDto {
  /** 会话类型。1-单聊，2-群聊 */
  @JsonName('chat_type')
  @IsOptional()
  @IsIn([1, 2], { message: '会话类型只能是1(单聊)或2(群聊)' })
  chatType?: 1 | 2;

  /** 会话双方ID列表 */
  @JsonName('id_list', { type: () => [ChatdataSearchMsgIdListDto] })
  @IsOptional()
  idList?: ChatdataSearchMsgIdListDto[];

  /** 群ID */
  @JsonName('chat_id')
  @IsOptional()
  @IsString({ message: '群ID必须是字符串' })
  chatId?: string;
}

/**
 * 会话消息搜索
 *
 * 权限说明：使用会话存档接口授权的Secret
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/97374
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSearchMsgWorkWxInput.from({ queryWord: 'QUERY_WORD' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/search_msg',
  desc: '会话消息搜索',
  httpMethod: HttpMethod.Post,
  output: ChatdataSearchMsgWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'msgList',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97374',
})
export class ChatdataSearchMsgWorkWxInput extends AuthWorkWxInput<
  ChatdataSearchMsgWorkWxOutput,
  ChatdataSearchMsgMsgListDto
> {
  /** 搜索关键词 */
  @JsonName('query_word')
  @IsDefined({ message: '搜索关键词不能为空' })
  @IsString({ message: '搜索关键词必须是字符串' })
  queryWord!: string;

  /** 会话范围 */
  @JsonName('chat_info', { type: () => ChatdataSearchMsgChatInfoDto })
  @IsOptional()
  chatInfo?: ChatdataSearchMsgChatInfoDto;

  /** 开始时间 */
  @JsonName('start_time')
  @RequiredWith(['endTime'], { orEmpty: true, message: '填写结束时间时开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsOptional()
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;

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
