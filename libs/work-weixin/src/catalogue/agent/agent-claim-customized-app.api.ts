import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 自建应用迁移成代开发应用的返回结果，见 {@link AgentClaimCustomizedAppWorkWxInput} */
export class AgentClaimCustomizedAppWorkWxOutput extends WorkWxOutput {}

/**
 * 自建应用迁移成代开发应用
 *
 * 权限说明：自建应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99617
 * @example
 * ```ts
 * await workWeixin.send(AgentClaimCustomizedAppWorkWxInput.from({ suiteAccessToken: 'SUITE_ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/claim_customized_app',
  desc: '自建应用迁移成代开发应用',
  httpMethod: HttpMethod.Post,
  output: AgentClaimCustomizedAppWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99617',
})
export class AgentClaimCustomizedAppWorkWxInput extends AuthWorkWxInput<AgentClaimCustomizedAppWorkWxOutput> {
  /** 套件调用凭证 */
  @JsonName('suite_access_token', { sensitive: true })
  @IsDefined({ message: '套件调用凭证不能为空' })
  @IsString({ message: '套件调用凭证必须是字符串' })
  suiteAccessToken!: string;
}
