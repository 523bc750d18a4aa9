import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除客户端专用密码的返回结果，见 {@link ExmailPublicmailDeleteAuthCodeWorkWxInput} */
export class ExmailPublicmailDeleteAuthCodeWorkWxOutput extends WorkWxOutput {}

/**
 * 删除客户端专用密码
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/100184
 * @example
 * ```ts
 * await workWeixin.send(ExmailPublicmailDeleteAuthCodeWorkWxInput.from({ id: 1, authCodeId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/publicmail/delete_auth_code',
  desc: '删除客户端专用密码',
  httpMethod: HttpMethod.Post,
  output: ExmailPublicmailDeleteAuthCodeWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100184',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailPublicmailDeleteAuthCodeWorkWxInput extends AuthWorkWxInput<ExmailPublicmailDeleteAuthCodeWorkWxOutput> {
  /** 公共邮箱ID */
  @JsonName('id')
  @IsDefined({ message: '公共邮箱ID不能为空' })
  @IsInt({ message: '公共邮箱ID必须是整数' })
  id!: number;

  /** 专用密码ID */
  @JsonName('auth_code_id', { sensitive: false })
  @IsDefined({ message: '专用密码ID不能为空' })
  @IsInt({ message: '专用密码ID必须是整数' })
  authCodeId!: number;
}
