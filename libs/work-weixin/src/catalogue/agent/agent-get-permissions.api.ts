import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取应用权限详情的返回结果，见 {@link AgentGetPermissionsWorkWxInput} */
export class AgentGetPermissionsWorkWxOutput extends WorkWxOutput {
  /** 应用权限列表 */
  @JsonName('app_permissions', { type: () => [String] })
  appPermissions?: string[];
}

/**
 * 获取应用权限详情
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99052
 * @example
 * ```ts
 * await workWeixin.send(AgentGetPermissionsWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/get_permissions',
  desc: '获取应用权限详情',
  httpMethod: HttpMethod.Post,
  output: AgentGetPermissionsWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99052',
})
export class AgentGetPermissionsWorkWxInput extends AuthWorkWxInput<AgentGetPermissionsWorkWxOutput> {}
