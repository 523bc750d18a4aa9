import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 通过code获取用户信息的返回结果，见 {@link UserGetUserInfoWorkWxInput} */
export class UserGetUserInfoWorkWxOutput extends WorkWxOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;

  /** 非成员OpenID。官方页面未列出 */
  @JsonName('OpenId')
  openId?: string;

  /** 外部联系人ID。官方页面未列出 */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 手机设备号。官方页面未列出 */
  @JsonName('DeviceId')
  deviceId?: string;
}

/**
 * 通过code获取用户信息
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/91193
 * @example
 * ```ts
 * await workWeixin.send(UserGetUserInfoWorkWxInput.from({ code: 'CODE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'user/getuserinfo',
  desc: '通过code获取用户信息',
  httpMethod: HttpMethod.Get,
  output: UserGetUserInfoWorkWxOutput,
  credential: ['app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91193',
})
export class UserGetUserInfoWorkWxInput extends AuthWorkWxInput<UserGetUserInfoWorkWxOutput> {
  /** 临时授权码 */
  @JsonName('code', { sensitive: true })
  @IsDefined({ message: '临时授权码不能为空' })
  @IsString({ message: '临时授权码必须是字符串' })
  code!: string;
}
