import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 查询应用邮箱账号的返回结果，见 {@link ExmailAppGetEmailAliasWorkWxInput} */
export class ExmailAppGetEmailAliasWorkWxOutput extends WorkWxOutput {
  /** 邮箱地址 */
  @JsonName('email', { sensitive: true })
  email?: string;

  /** 别名邮箱列表 */
  @JsonName('alias_list', { type: () => [String], sensitive: true })
  aliasList?: string[];
}

/**
 * 查询应用邮箱账号
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97991
 * @example
 * ```ts
 * await workWeixin.send(ExmailAppGetEmailAliasWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/app/get_email_alias',
  desc: '查询应用邮箱账号',
  httpMethod: HttpMethod.Post,
  output: ExmailAppGetEmailAliasWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97991',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailAppGetEmailAliasWorkWxInput extends AuthWorkWxInput<ExmailAppGetEmailAliasWorkWxOutput> {}
