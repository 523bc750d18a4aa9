import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 撤回应用消息的返回结果，见 {@link MessageRecallWorkWxInput} */
export class MessageRecallWorkWxOutput extends WorkWxOutput {}

/**
 * 撤回应用消息
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94867
 * @example
 * ```ts
 * await workWeixin.send(MessageRecallWorkWxInput.from({ msgId: 'MSG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'message/recall',
  desc: '撤回应用消息',
  httpMethod: HttpMethod.Post,
  output: MessageRecallWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94867',
})
export class MessageRecallWorkWxInput extends AuthWorkWxInput<MessageRecallWorkWxOutput> {
  /** 消息ID */
  @JsonName('msgid')
  @IsDefined({ message: '消息ID不能为空' })
  @IsString({ message: '消息ID必须是字符串' })
  msgId!: string;
}
