import { Exclude } from 'class-transformer';
import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsIn, IsNotEmpty, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { IsEmail } from '../rules/is-email.rule.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 邮箱获取userid的返回结果，见 {@link UserIdByEmailWorkWxInput} */
export class UserIdByEmailWorkWxOutput extends WorkWxOutput {
  /** 成员UserID。对应管理端的账号，企业内必须唯一。不区分大小写，长度为1~64个字节 */
  @JsonName('userid')
  userId?: string;
}

/**
 * 邮箱获取userid
 *
 * 权限说明：应用须拥有指定成员的查看权限
 *
 * 限制说明：请确保邮箱的正确性，若出错的次数超出企业人数上限的20%，会导致1天不可调用
 * @see https://developer.work.weixin.qq.com/document/path/95895
 */
@HttpRemoteApi({
  action: 'user/get_userid_by_email',
  desc: '邮箱获取userid',
  httpMethod: HttpMethod.Post,
  output: UserIdByEmailWorkWxOutput,
  credential: ['app', 'contacts'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95895',
})
export class UserIdByEmailWorkWxInput extends AuthWorkWxInput<UserIdByEmailWorkWxOutput> {
  /** 邮箱 */
  // Seed: no length limit; the server rejects more than 64 bytes (60105).
  @JsonName('email', { sensitive: true })
  @IsNotEmpty({ message: '邮箱不能为空' })
  @IsEmail({ message: '邮箱格式不正确' })
  @ByteLength(1, 64, { message: '邮箱长度不能超过64个字节' })
  email!: string;

  /** 邮箱类型：1-企业邮箱（默认）；2-个人邮箱 */
  @JsonName('email_type')
  @IsOptional()
  @IsIn([1, 2], { message: '邮箱类型只能是1(企业邮箱)或2(个人邮箱)' })
  emailType?: 1 | 2 = 1;

  /** 邮箱类型描述 */
  // A request body may have a field of that name, and a subclass of the application inherits no setter.
  @Exclude({ toClassOnly: true })
  get emailTypeDesc(): string {
    switch (this.emailType) {
      case 1:
        return '企业邮箱';
      case 2:
        return '个人邮箱';
      default:
        return '未知类型';
    }
  }
}
