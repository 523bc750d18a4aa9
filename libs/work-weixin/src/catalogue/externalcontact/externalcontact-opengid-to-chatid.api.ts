import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 客户群opengid转换的返回结果，见 {@link ExternalcontactOpenGidToChatIdWorkWxInput} */
export class ExternalcontactOpenGidToChatIdWorkWxOutput extends WorkWxOutput {
  /** 客户群ID */
  @JsonName('chat_id')
  chatId?: string;
}

/**
 * 客户群opengid转换
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94822
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactOpenGidToChatIdWorkWxInput.from({ openGid: 'OPEN_GID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/opengid_to_chatid',
  desc: '客户群opengid转换',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactOpenGidToChatIdWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94822',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactOpenGidToChatIdWorkWxInput extends AuthWorkWxInput<ExternalcontactOpenGidToChatIdWorkWxOutput> {
  /** 小程序群ID */
  @JsonName('opengid')
  @IsDefined({ message: '小程序群ID不能为空' })
  @IsString({ message: '小程序群ID必须是字符串' })
  openGid!: string;
}
