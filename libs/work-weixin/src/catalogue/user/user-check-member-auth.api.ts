import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 查询成员用户是否已授权的返回结果，见 {@link UserCheckMemberAuthWorkWxInput} */
export class UserCheckMemberAuthWorkWxOutput extends WorkWxOutput {
  /** 成员是否已授权 */
  @JsonName('is_member_auth', { sensitive: false })
  isMemberAuth?: boolean;
}

/**
 * 查询成员用户是否已授权
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94514
 * @example
 * ```ts
 * await workWeixin.send(UserCheckMemberAuthWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'user/check_member_auth',
  desc: '查询成员用户是否已授权',
  httpMethod: HttpMethod.Post,
  output: UserCheckMemberAuthWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94514',
})
export class UserCheckMemberAuthWorkWxInput extends AuthWorkWxInput<UserCheckMemberAuthWorkWxOutput> {
  /** 全局成员ID */
  @JsonName('open_userid')
  @IsOptional()
  @IsString({ message: '全局成员ID必须是字符串' })
  openUserId?: string;
}
