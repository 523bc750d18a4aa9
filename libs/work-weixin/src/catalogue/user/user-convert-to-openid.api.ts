import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsNotEmpty } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** userid转openid的返回结果，见 {@link ConvToOpenIdWorkWxInput} */
export class ConvToOpenIdWorkWxOutput extends WorkWxOutput {
  /** 企业微信成员userid对应的openid */
  @JsonName('openid', { sensitive: true })
  openId?: string;
}

/**
 * userid转openid
 *
 * 权限说明：成员必须处于应用的可见范围内
 *
 * 使用场景：企业支付，在使用企业红包和向员工付款时使用
 *
 * 限制说明：需要成员使用微信登录企业微信或者关注微信插件（原企业号）才能转成openid
 * @see https://developer.work.weixin.qq.com/document/path/90202
 */
@HttpRemoteApi({
  action: 'user/convert_to_openid',
  desc: 'userid转openid',
  httpMethod: HttpMethod.Post,
  output: ConvToOpenIdWorkWxOutput,
  credential: ['app', 'contacts'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90202',
})
export class ConvToOpenIdWorkWxInput extends AuthWorkWxInput<ConvToOpenIdWorkWxOutput> {
  /** 企业内的成员id */
  @JsonName('userid')
  @IsNotEmpty({ message: '用户ID不能为空' })
  @ByteLength(1, 64, { message: '用户ID长度必须在1-64个字节之间' })
  userId!: string;
}
