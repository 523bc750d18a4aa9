import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员授权
 *
 * @see {@link UserListMemberAuthWorkWxInput}
 */
export class UserListMemberAuthMemberAuthListDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;
}

/** 获取成员授权列表的返回结果，见 {@link UserListMemberAuthWorkWxInput} */
export class UserListMemberAuthWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 成员授权列表 */
  @JsonName('member_auth_list', { type: () => [UserListMemberAuthMemberAuthListDto], sensitive: false })
  memberAuthList?: UserListMemberAuthMemberAuthListDto[];
}

/**
 * 获取成员授权列表
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/94513
 * @example
 * ```ts
 * await workWeixin.send(UserListMemberAuthWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'user/list_member_auth',
  desc: '获取成员授权列表',
  httpMethod: HttpMethod.Post,
  output: UserListMemberAuthWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'memberAuthList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94513',
})
export class UserListMemberAuthWorkWxInput extends AuthWorkWxInput<
  UserListMemberAuthWorkWxOutput,
  UserListMemberAuthMemberAuthListDto
> {
  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
