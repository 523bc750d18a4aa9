import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新应用邮箱账号的返回结果，见 {@link ExmailAppUpdateEmailAliasWorkWxInput} */
export class ExmailAppUpdateEmailAliasWorkWxOutput extends WorkWxOutput {}

/**
 * 更新应用邮箱账号
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97373
 * @example
 * ```ts
 * await workWeixin.send(ExmailAppUpdateEmailAliasWorkWxInput.from({ newEmail: 'NEW_EMAIL' }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/app/update_email_alias',
  desc: '更新应用邮箱账号',
  httpMethod: HttpMethod.Post,
  output: ExmailAppUpdateEmailAliasWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97373',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailAppUpdateEmailAliasWorkWxInput extends AuthWorkWxInput<ExmailAppUpdateEmailAliasWorkWxOutput> {
  /** 新邮箱账号 */
  @JsonName('new_email', { sensitive: true })
  @IsDefined({ message: '新邮箱账号不能为空' })
  @IsString({ message: '新邮箱账号必须是字符串' })
  newEmail!: string;
}
