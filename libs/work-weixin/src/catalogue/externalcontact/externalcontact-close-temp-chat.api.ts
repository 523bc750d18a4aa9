import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 结束临时会话的返回结果，见 {@link ExternalcontactCloseTempChatWorkWxInput} */
export class ExternalcontactCloseTempChatWorkWxOutput extends WorkWxOutput {}

/**
 * 结束临时会话
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92228
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCloseTempChatWorkWxInput.from({ userId: 'zhangsan', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/close_temp_chat',
  desc: '结束临时会话',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCloseTempChatWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92228',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCloseTempChatWorkWxInput extends AuthWorkWxInput<ExternalcontactCloseTempChatWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;
}
