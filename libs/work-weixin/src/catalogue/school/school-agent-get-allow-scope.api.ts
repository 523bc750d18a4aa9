import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 学生
 *
 * @see {@link SchoolAgentGetAllowScopeWorkWxInput}
 */
export class SchoolAgentGetAllowScopeStudentsDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid', { type: () => [String] })
  userId?: string[];
}

/**
 * 部门
 *
 * @see {@link SchoolAgentGetAllowScopeWorkWxInput}
 */
export class SchoolAgentGetAllowScopeDepartmentsDto extends HttpRemoteOutput {
  /** 部门ID列表 */
  @JsonName('partyid', { type: () => [Number] })
  partyId?: number[];
}

/**
 * 可见范围
 *
 * @see {@link SchoolAgentGetAllowScopeWorkWxInput}
 */
export class SchoolAgentGetAllowScopeAllowScopeDto extends HttpRemoteOutput {
  /** 学生列表 */
  @JsonName('students', { type: () => SchoolAgentGetAllowScopeStudentsDto })
  students?: SchoolAgentGetAllowScopeStudentsDto;

  /** 部门列表 */
  @JsonName('departments', { type: () => SchoolAgentGetAllowScopeDepartmentsDto })
  departments?: SchoolAgentGetAllowScopeDepartmentsDto;
}

/** 获取可使用的家长范围的返回结果，见 {@link SchoolAgentGetAllowScopeWorkWxInput} */
export class SchoolAgentGetAllowScopeWorkWxOutput extends WorkWxOutput {
  /** 可见范围 */
  @JsonName('allow_scope', { type: () => SchoolAgentGetAllowScopeAllowScopeDto })
  allowScope?: SchoolAgentGetAllowScopeAllowScopeDto;
}

/**
 * 获取可使用的家长范围
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」或「家校沟通 - 读取家校通讯录」或「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94895
 * @example
 * ```ts
 * await workWeixin.send(SchoolAgentGetAllowScopeWorkWxInput.from({ agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/agent/get_allow_scope',
  desc: '获取可使用的家长范围',
  httpMethod: HttpMethod.Get,
  output: SchoolAgentGetAllowScopeWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94895',
})
@WorkWxApi({
  permission: '家校沟通 - 读取和编辑家校通讯录 | 家校沟通 - 读取家校通讯录 | 家长可使用的应用',
  agentId: 'agentId',
})
export class SchoolAgentGetAllowScopeWorkWxInput extends AuthWorkWxInput<SchoolAgentGetAllowScopeWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
