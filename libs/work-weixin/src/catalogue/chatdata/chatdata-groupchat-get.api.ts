import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link ChatdataGroupchatGetWorkWxInput}
 */
export class ChatdataGroupchatGetMembersDto extends HttpRemoteOutput {
  /** 群成员ID */
  @JsonName('memberid')
  memberId?: string;

  /** 入群时间 */
  @JsonName('jointime')
  joinTime?: number;

  /** 群成员类型。1-员工，2-外部联系人，3-机器人 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3>;
}

/** 获取内部群信息的返回结果，见 {@link ChatdataGroupchatGetWorkWxInput} */
export class ChatdataGroupchatGetWorkWxOutput extends WorkWxOutput {
  /** 群创建者ID */
  @JsonName('creator')
  creator?: string;

  /** 群创建时间 */
  @JsonName('room_create_time')
  roomCreateTime?: number;

  /** 成员列表 */
  @JsonName('members', { type: () => [ChatdataGroupchatGetMembersDto] })
  members?: ChatdataGroupchatGetMembersDto[];
}

/**
 * 获取内部群信息
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/99495
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGroupchatGetWorkWxInput.from({ chatId: 'CHAT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/groupchat/get',
  desc: '获取内部群信息',
  httpMethod: HttpMethod.Post,
  output: ChatdataGroupchatGetWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99495',
})
export class ChatdataGroupchatGetWorkWxInput extends AuthWorkWxInput<ChatdataGroupchatGetWorkWxOutput> {
  /** 群ID */
  @JsonName('chatid')
  @IsDefined({ message: '群ID不能为空' })
  @IsString({ message: '群ID必须是字符串' })
  chatId!: string;
}
