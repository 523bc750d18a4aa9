import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsNotEmpty } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 登录二次验证的返回结果，见 {@link UserAuthSuccessWorkWxInput} */
export class UserAuthSuccessWorkWxOutput extends WorkWxOutput {}

/**
 * 登录二次验证
 *
 * 使用场景：安全性要求高的企业进行成员验证，开启二次验证后使用
 *
 * 流程说明：成员登录→跳转企业验证页面→获取code→根据code获取userid→调用本接口完成验证
 * @see https://developer.work.weixin.qq.com/document/path/90203
 */
@HttpRemoteApi({
  action: 'user/authsucc',
  desc: '登录二次验证',
  httpMethod: HttpMethod.Get,
  output: UserAuthSuccessWorkWxOutput,
  credential: ['contacts'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90203',
})
export class UserAuthSuccessWorkWxInput extends AuthWorkWxInput<UserAuthSuccessWorkWxOutput> {
  /** 成员UserID。对应管理端的账号 */
  @JsonName('userid')
  @IsNotEmpty({ message: '用户ID不能为空' })
  @ByteLength(1, 64, { message: '用户ID长度必须在1-64个字节之间' })
  userId!: string;
}
