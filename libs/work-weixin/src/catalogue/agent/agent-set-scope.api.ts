import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置授权应用可见范围的返回结果，见 {@link AgentSetScopeWorkWxInput} */
export class AgentSetScopeWorkWxOutput extends WorkWxOutput {
  /** 非法成员列表 */
  @JsonName('invaliduser', { type: () => [String] })
  invalidUser?: string[];

  /** 非法部门列表 */
  @JsonName('invalidparty', { type: () => [Number] })
  invalidParty?: number[];

  /** 非法标签列表 */
  @JsonName('invalidtag', { type: () => [Number] })
  invalidTag?: number[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUser', 'invalidParty', 'invalidTag']);
  }
}

/**
 * 设置授权应用可见范围
 *
 * 权限说明：须使用注册完成回调中的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90583
 * @example
 * ```ts
 * await workWeixin.send(AgentSetScopeWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/set_scope',
  desc: '设置授权应用可见范围',
  httpMethod: HttpMethod.Post,
  output: AgentSetScopeWorkWxOutput,
  credential: ['registration'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90583',
})
export class AgentSetScopeWorkWxInput extends AuthWorkWxInput<AgentSetScopeWorkWxOutput> {
  /** 应用ID */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId!: number;

  /** 可见成员列表 */
  @JsonName('allow_user')
  @IsOptional()
  @IsArray({ message: '可见成员列表必须是数组' })
  @IsString({ each: true, message: '可见成员列表的每一项必须是字符串' })
  allowUser?: string[];

  /** 可见部门列表 */
  @JsonName('allow_party')
  @IsOptional()
  @IsArray({ message: '可见部门列表必须是数组' })
  @IsInt({ each: true, message: '可见部门列表的每一项必须是整数' })
  allowParty?: number[];

  /** 可见标签列表 */
  @JsonName('allow_tag')
  @IsOptional()
  @IsArray({ message: '可见标签列表必须是数组' })
  @IsInt({ each: true, message: '可见标签列表的每一项必须是整数' })
  allowTag?: number[];
}
