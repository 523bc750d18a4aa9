import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsNotEmpty, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** openid转userid的返回结果，见 {@link ConvToUserIdWorkWxInput} */
export class ConvToUserIdWorkWxOutput extends WorkWxOutput {
  /** 该openid在企业微信对应的成员userid */
  @JsonName('userid')
  userId?: string;
}

/**
 * openid转userid
 *
 * 权限说明：管理组需对openid对应的企业微信成员有查看权限
 *
 * 使用场景：企业支付之后的结果查询
 * @see https://developer.work.weixin.qq.com/document/path/90202
 */
@HttpRemoteApi({
  action: 'user/convert_to_userid',
  desc: 'openid转userid',
  httpMethod: HttpMethod.Post,
  output: ConvToUserIdWorkWxOutput,
  credential: ['app', 'contacts'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90202',
})
export class ConvToUserIdWorkWxInput extends AuthWorkWxInput<ConvToUserIdWorkWxOutput> {
  /** 在使用企业支付之后，返回结果的openid */
  @JsonName('openid', { sensitive: true })
  @IsNotEmpty({ message: 'OpenID不能为空' })
  @IsString({ message: 'OpenID必须是字符串' })
  openId!: string;
}
