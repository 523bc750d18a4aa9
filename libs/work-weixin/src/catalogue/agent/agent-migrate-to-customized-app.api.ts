import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 自建应用迁移成代开发应用（旧）的返回结果，见 {@link AgentMigrateToCustomizedAppWorkWxInput} */
export class AgentMigrateToCustomizedAppWorkWxOutput extends WorkWxOutput {}

/**
 * 自建应用迁移成代开发应用（旧）
 * @deprecated 官方文档（2026-02-28）已无此接口，请改用 {@link AgentClaimCustomizedAppWorkWxInput}（agent/claim_customized_app）
 * @see https://developer.work.weixin.qq.com/document/path/96072
 * @example
 * ```ts
 * await workWeixin.send(AgentMigrateToCustomizedAppWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/migrate_to_customized_app',
  desc: '自建应用迁移成代开发应用（旧）',
  httpMethod: HttpMethod.Post,
  output: AgentMigrateToCustomizedAppWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96072',
})
@WorkWxApi({ replacement: 'agent/claim_customized_app' })
export class AgentMigrateToCustomizedAppWorkWxInput extends AuthWorkWxInput<AgentMigrateToCustomizedAppWorkWxOutput> {
  /** 套件调用凭证 */
  @JsonName('suite_access_token', { sensitive: true })
  @IsOptional()
  @IsString({ message: '套件调用凭证必须是字符串' })
  suiteAccessToken?: string;
}
