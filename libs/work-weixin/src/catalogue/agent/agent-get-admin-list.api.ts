import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 管理员
 *
 * @see {@link AgentGetAdminListWorkWxInput}
 */
export class AgentGetAdminListAdminDto extends HttpRemoteOutput {
  /** 管理员UserID */
  @JsonName('userid')
  userId?: string;

  /** 应用权限类型。0-发消息权限，1-管理权限 */
  @JsonName('auth_type', { type: () => Number, sensitive: false })
  authType?: OpenEnum<0 | 1>;
}

/** 获取应用管理员列表的返回结果，见 {@link AgentGetAdminListWorkWxInput} */
export class AgentGetAdminListWorkWxOutput extends WorkWxOutput {
  /** 管理员列表 */
  @JsonName('admin', { type: () => [AgentGetAdminListAdminDto] })
  admin?: AgentGetAdminListAdminDto[];
}

/**
 * 获取应用管理员列表
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100073
 * @example
 * ```ts
 * await workWeixin.send(AgentGetAdminListWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/get_admin_list',
  desc: '获取应用管理员列表',
  httpMethod: HttpMethod.Post,
  output: AgentGetAdminListWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100073',
})
export class AgentGetAdminListWorkWxInput extends AuthWorkWxInput<AgentGetAdminListWorkWxOutput> {}
