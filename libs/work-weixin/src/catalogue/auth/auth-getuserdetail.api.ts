import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取访问用户敏感信息的返回结果，见 {@link AuthGetUserDetailWorkWxInput} */
export class AuthGetUserDetailWorkWxOutput extends WorkWxOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 性别。0-未定义，1-男，2-女 */
  @JsonName('gender', { type: () => String, sensitive: true })
  gender?: OpenEnum<'0' | '1' | '2'>;

  /** 头像链接 */
  @JsonName('avatar', { sensitive: true })
  avatar?: string;

  /** 二维码链接 */
  @JsonName('qr_code', { sensitive: true })
  qrCode?: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  mobile?: string;

  /** 邮箱 */
  @JsonName('email', { sensitive: true })
  email?: string;

  /** 企业邮箱 */
  @JsonName('biz_mail', { sensitive: true })
  bizMail?: string;

  /** 地址 */
  @JsonName('address', { sensitive: true })
  address?: string;
}

/**
 * 获取访问用户敏感信息
 *
 * 权限说明：自建应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95833
 * @example
 * ```ts
 * await workWeixin.send(AuthGetUserDetailWorkWxInput.from({ userTicket: 'USER_TICKET' }));
 * ```
 */
@HttpRemoteApi({
  action: 'auth/getuserdetail',
  desc: '获取访问用户敏感信息',
  httpMethod: HttpMethod.Post,
  output: AuthGetUserDetailWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95833',
})
export class AuthGetUserDetailWorkWxInput extends AuthWorkWxInput<AuthGetUserDetailWorkWxOutput> {
  /** 成员票据 */
  @JsonName('user_ticket', { sensitive: true })
  @IsDefined({ message: '成员票据不能为空' })
  @IsString({ message: '成员票据必须是字符串' })
  userTicket!: string;
}
