import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 停止企业群发的返回结果，见 {@link ExternalcontactCancelGroupMsgSendWorkWxInput} */
export class ExternalcontactCancelGroupMsgSendWorkWxOutput extends WorkWxOutput {}

/**
 * 停止企业群发
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97611
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCancelGroupMsgSendWorkWxInput.from({ msgId: 'MSG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/cancel_groupmsg_send',
  desc: '停止企业群发',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCancelGroupMsgSendWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97611',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCancelGroupMsgSendWorkWxInput extends AuthWorkWxInput<ExternalcontactCancelGroupMsgSendWorkWxOutput> {
  /** 群发消息ID */
  @JsonName('msgid')
  @IsDefined({ message: '群发消息ID不能为空' })
  @IsString({ message: '群发消息ID必须是字符串' })
  msgId!: string;
}
