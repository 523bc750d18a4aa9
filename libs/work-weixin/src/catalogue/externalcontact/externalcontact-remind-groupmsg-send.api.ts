import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 提醒成员群发的返回结果，见 {@link ExternalcontactRemindGroupMsgSendWorkWxInput} */
export class ExternalcontactRemindGroupMsgSendWorkWxOutput extends WorkWxOutput {}

/**
 * 提醒成员群发
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97610
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactRemindGroupMsgSendWorkWxInput.from({ msgId: 'MSG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/remind_groupmsg_send',
  desc: '提醒成员群发',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactRemindGroupMsgSendWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97610',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactRemindGroupMsgSendWorkWxInput extends AuthWorkWxInput<ExternalcontactRemindGroupMsgSendWorkWxOutput> {
  /** 群发消息ID */
  @JsonName('msgid')
  @IsDefined({ message: '群发消息ID不能为空' })
  @IsString({ message: '群发消息ID必须是字符串' })
  msgId!: string;
}
