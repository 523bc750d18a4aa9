import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取下级/下游企业小程序session的返回结果，见 {@link MiniprogramTransferSessionWorkWxInput} */
export class MiniprogramTransferSessionWorkWxOutput extends WorkWxOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会话密钥 */
  @JsonName('session_key', { sensitive: true })
  sessionKey?: string;
}

/**
 * 获取下级/下游企业小程序session
 *
 * 权限说明：须使用下级/下游企业的 access_token，由调用方填写 accessToken；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93355
 * @example
 * ```ts
 * await workWeixin.send(MiniprogramTransferSessionWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', userId: 'zhangsan', sessionKey: 'SESSION_KEY' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniprogram/transfer_session',
  desc: '获取下级/下游企业小程序session',
  httpMethod: HttpMethod.Post,
  output: MiniprogramTransferSessionWorkWxOutput,
  credential: ['downstream'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93355',
})
export class MiniprogramTransferSessionWorkWxInput extends AuthWorkWxInput<MiniprogramTransferSessionWorkWxOutput> {
  /** 成员UserID。长度不超过64个字节 */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @ByteLength(0, 64, { message: '成员UserID长度不能超过64个字节' })
  userId!: string;

  /** 会话密钥。长度不超过64个字节 */
  @JsonName('session_key', { sensitive: true })
  @IsDefined({ message: '会话密钥不能为空' })
  @ByteLength(0, 64, { message: '会话密钥长度不能超过64个字节' })
  sessionKey!: string;
}
