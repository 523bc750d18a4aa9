import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 使用二次验证的返回结果，见 {@link UserTfaSuccessWorkWxInput} */
export class UserTfaSuccessWorkWxOutput extends WorkWxOutput {}

/**
 * 使用二次验证
 *
 * 频率限制：同一企业最多同时调用20次
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/99500
 * @example
 * ```ts
 * await workWeixin.send(UserTfaSuccessWorkWxInput.from({ userId: 'zhangsan', tfaCode: 'TFA_CODE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'user/tfa_succ',
  desc: '使用二次验证',
  httpMethod: HttpMethod.Post,
  output: UserTfaSuccessWorkWxOutput,
  credential: ['contacts', 'app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99500',
})
@WorkWxApi({ concurrency: 20 })
export class UserTfaSuccessWorkWxInput extends AuthWorkWxInput<UserTfaSuccessWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 二次验证授权码 */
  @JsonName('tfa_code', { sensitive: true })
  @IsDefined({ message: '二次验证授权码不能为空' })
  @IsString({ message: '二次验证授权码必须是字符串' })
  tfaCode!: string;
}
