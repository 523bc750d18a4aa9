import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsNotEmpty } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 手机号获取userid的返回结果，见 {@link UserIdByMobileWorkWxInput} */
export class UserIdByMobileWorkWxOutput extends WorkWxOutput {
  /** 成员UserID。对应管理端的账号，企业内必须唯一。不区分大小写，长度为1~64个字节 */
  @JsonName('userid')
  userId?: string;
}

/**
 * 手机号获取userid
 *
 * 权限说明：应用须拥有指定成员的查看权限
 *
 * 限制说明：请确保手机号的正确性，若出错的次数超出企业人数上限的20%，会导致1天不可调用
 * @see https://developer.work.weixin.qq.com/document/path/95402
 */
@HttpRemoteApi({
  action: 'user/getuserid',
  desc: '手机号获取userid',
  httpMethod: HttpMethod.Post,
  output: UserIdByMobileWorkWxOutput,
  credential: ['app', 'contacts'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95402',
})
export class UserIdByMobileWorkWxInput extends AuthWorkWxInput<UserIdByMobileWorkWxOutput> {
  /** 用户在企业微信通讯录中的手机号码。长度为5~32个字节 */
  @JsonName('mobile', { sensitive: true })
  @IsNotEmpty({ message: '手机号不能为空' })
  @ByteLength(5, 32, { message: '手机号长度必须在5-32个字节之间' })
  mobile!: string;
}
