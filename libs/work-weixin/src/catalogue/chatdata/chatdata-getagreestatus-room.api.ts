import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 同意情况
 *
 * @see {@link ChatdataGetAgreeStatusRoomWorkWxInput}
 */
export class ChatdataGetAgreeStatusRoomAgreeInfoDto extends HttpRemoteOutput {
  /** 同意状态变更时间 */
  @JsonName('status_change_time')
  statusChangeTime?: number;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 同意状态 */
  @JsonName('agree_status')
  agreeStatus?: string;
}

/** 获取群聊会话同意情况的返回结果，见 {@link ChatdataGetAgreeStatusRoomWorkWxInput} */
export class ChatdataGetAgreeStatusRoomWorkWxOutput extends WorkWxOutput {
  /** 同意情况列表 */
  @JsonName('agreeinfo', { type: () => [ChatdataGetAgreeStatusRoomAgreeInfoDto] })
  agreeInfo?: ChatdataGetAgreeStatusRoomAgreeInfoDto[];
}

/**
 * 获取群聊会话同意情况
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/99530
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGetAgreeStatusRoomWorkWxInput.from({ chatId: 'CHAT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/getagreestatus/room',
  desc: '获取群聊会话同意情况',
  httpMethod: HttpMethod.Post,
  output: ChatdataGetAgreeStatusRoomWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99530',
})
export class ChatdataGetAgreeStatusRoomWorkWxInput extends AuthWorkWxInput<ChatdataGetAgreeStatusRoomWorkWxOutput> {
  /** 群ID */
  @JsonName('chatid')
  @IsDefined({ message: '群ID不能为空' })
  @IsString({ message: '群ID必须是字符串' })
  chatId!: string;
}
