import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 小程序登录凭证校验的返回结果，见 {@link MiniprogramCodeToSessionWorkWxInput} */
export class MiniprogramCodeToSessionWorkWxOutput extends WorkWxOutput {
  /** 企业ID */
  @JsonName('corpid')
  corpId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会话密钥 */
  @JsonName('session_key', { sensitive: true })
  sessionKey?: string;
}

/**
 * 小程序登录凭证校验
 *
 * 权限说明：自建应用和代开发应用可调用
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/91507
 * @example
 * ```ts
 * await workWeixin.send(MiniprogramCodeToSessionWorkWxInput.from({ jsCode: 'JS_CODE', grantType: 'authorization_code' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniprogram/jscode2session',
  desc: '小程序登录凭证校验',
  httpMethod: HttpMethod.Get,
  output: MiniprogramCodeToSessionWorkWxOutput,
  credential: ['app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91507',
})
export class MiniprogramCodeToSessionWorkWxInput extends AuthWorkWxInput<MiniprogramCodeToSessionWorkWxOutput> {
  /** 登录code */
  @JsonName('js_code', { sensitive: true })
  @IsDefined({ message: '登录code不能为空' })
  @IsString({ message: '登录code必须是字符串' })
  jsCode!: string;

  /** 授权类型。authorization_code-授权码 */
  @JsonName('grant_type')
  @IsDefined({ message: '授权类型不能为空' })
  @IsIn(['authorization_code'], { message: '授权类型只能是authorization_code(授权码)' })
  grantType!: 'authorization_code';
}
