import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 应用
 *
 * @see {@link AgentListWorkWxInput}
 */
export class AgentListAgentListDto extends HttpRemoteOutput {
  /** 应用ID */
  @JsonName('agentid')
  agentId?: number;

  /** 应用名称 */
  @JsonName('name')
  name?: string;

  /** 方形头像链接 */
  @JsonName('square_logo_url')
  squareLogoUrl?: string;
}

/** 获取access_token对应的应用列表的返回结果，见 {@link AgentListWorkWxInput} */
export class AgentListWorkWxOutput extends WorkWxOutput {
  /** 应用列表 */
  @JsonName('agentlist', { type: () => [AgentListAgentListDto] })
  agentList?: AgentListAgentListDto[];
}

/**
 * 获取access_token对应的应用列表
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90227
 * @example
 * ```ts
 * await workWeixin.send(AgentListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/list',
  desc: '获取access_token对应的应用列表',
  httpMethod: HttpMethod.Get,
  output: AgentListWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90227',
})
export class AgentListWorkWxInput extends AuthWorkWxInput<AgentListWorkWxOutput> {}
