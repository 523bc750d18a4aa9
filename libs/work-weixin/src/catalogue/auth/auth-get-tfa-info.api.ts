import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取用户二次验证信息的返回结果，见 {@link AuthGetTfaInfoWorkWxInput} */
export class AuthGetTfaInfoWorkWxOutput extends WorkWxOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 二次验证授权码 */
  @JsonName('tfa_code', { sensitive: true })
  tfaCode?: string;
}

/**
 * 获取用户二次验证信息
 *
 * 频率限制：同一企业最多同时调用20次
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/99499
 * @example
 * ```ts
 * await workWeixin.send(AuthGetTfaInfoWorkWxInput.from({ code: 'CODE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'auth/get_tfa_info',
  desc: '获取用户二次验证信息',
  httpMethod: HttpMethod.Post,
  output: AuthGetTfaInfoWorkWxOutput,
  credential: ['contacts', 'app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99499',
})
@WorkWxApi({ concurrency: 20 })
export class AuthGetTfaInfoWorkWxInput extends AuthWorkWxInput<AuthGetTfaInfoWorkWxOutput> {
  /** 二次验证code */
  @JsonName('code', { sensitive: true })
  @IsDefined({ message: '二次验证code不能为空' })
  @IsString({ message: '二次验证code必须是字符串' })
  code!: string;
}
