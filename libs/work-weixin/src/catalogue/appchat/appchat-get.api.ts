import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 群聊信息
 *
 * @see {@link AppchatGetWorkWxInput}
 */
export class AppchatGetChatInfoDto extends HttpRemoteOutput {
  /** 群聊ID */
  @JsonName('chatid')
  chatId?: string;

  /** 群聊名称 */
  @JsonName('name')
  name?: string;

  /** 群主UserID */
  @JsonName('owner')
  owner?: string;

  /** 群成员列表 */
  @JsonName('userlist', { type: () => [String] })
  userList?: string[];

  /** 会话类型。0-普通群聊，1-课程群聊 */
  @JsonName('chat_type', { type: () => Number })
  chatType?: OpenEnum<0 | 1>;
}

/** 获取群聊会话的返回结果，见 {@link AppchatGetWorkWxInput} */
export class AppchatGetWorkWxOutput extends WorkWxOutput {
  /** 群聊信息 */
  @JsonName('chat_info', { type: () => AppchatGetChatInfoDto })
  chatInfo?: AppchatGetChatInfoDto;
}

/**
 * 获取群聊会话
 * @see https://developer.work.weixin.qq.com/document/path/98914
 * @example
 * ```ts
 * await workWeixin.send(AppchatGetWorkWxInput.from({ chatId: 'CHAT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'appchat/get',
  desc: '获取群聊会话',
  httpMethod: HttpMethod.Get,
  output: AppchatGetWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98914',
})
export class AppchatGetWorkWxInput extends AuthWorkWxInput<AppchatGetWorkWxOutput> {
  /** 群聊ID */
  @JsonName('chatid')
  @IsDefined({ message: '群聊ID不能为空' })
  @IsString({ message: '群聊ID必须是字符串' })
  chatId!: string;
}
