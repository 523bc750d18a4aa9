import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改文档查看规则的返回结果，见 {@link WedocModDocJoinRuleWorkWxInput} */
export class WedocModDocJoinRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 特定部门权限
 *
 * @see {@link WedocModDocJoinRuleWorkWxInput}
 */
export class WedocModDocJoinRuleCoAuthListDto {
  /** 部门ID */
  @JsonName('departmentid')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  departmentId?: number;

  /** 部门权限。1-只读，2-读写 */
  @JsonName('auth', { sensitive: false })
  @IsOptional()
  @IsIn([1, 2], { message: '部门权限只能是1(只读)或2(读写)' })
  auth?: 1 | 2;

  /** 部门类型 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '部门类型必须是整数' })
  type?: number;
}

/**
 * 修改文档查看规则
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97778
 * @example
 * ```ts
 * await workWeixin.send(WedocModDocJoinRuleWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/mod_doc_join_rule',
  desc: '修改文档查看规则',
  httpMethod: HttpMethod.Post,
  output: WedocModDocJoinRuleWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97778',
})
@WorkWxApi({ permission: '文档' })
export class WedocModDocJoinRuleWorkWxInput extends AuthWorkWxInput<WedocModDocJoinRuleWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 企业内可否访问 */
  @JsonName('enable_corp_internal')
  @IsOptional()
  @IsBoolean({ message: '企业内可否访问必须是布尔值' })
  enableCorpInternal?: boolean;

  /** 企业内成员权限。1-只读，2-读写 */
  @JsonName('corp_internal_auth', { sensitive: false })
  @IsOptional()
  @IsIn([1, 2], { message: '企业内成员权限只能是1(只读)或2(读写)' })
  corpInternalAuth?: 1 | 2;

  /** 企业外可否访问 */
  @JsonName('enable_corp_external')
  @IsOptional()
  @IsBoolean({ message: '企业外可否访问必须是布尔值' })
  enableCorpExternal?: boolean;

  /** 企业外成员权限。1-只读，2-读写 */
  @JsonName('corp_external_auth', { sensitive: false })
  @IsOptional()
  @IsIn([1, 2], { message: '企业外成员权限只能是1(只读)或2(读写)' })
  corpExternalAuth?: 1 | 2;

  /** 企业内须管理员审批 */
  @JsonName('corp_internal_approve_only_by_admin')
  @IsOptional()
  @IsBoolean({ message: '企业内须管理员审批必须是布尔值' })
  corpInternalApproveOnlyByAdmin?: boolean;

  /** 企业外须管理员审批 */
  @JsonName('corp_external_approve_only_by_admin')
  @IsOptional()
  @IsBoolean({ message: '企业外须管理员审批必须是布尔值' })
  corpExternalApproveOnlyByAdmin?: boolean;

  /** 是否禁止外部分享 */
  @JsonName('ban_share_external')
  @IsOptional()
  @IsBoolean({ message: '是否禁止外部分享必须是布尔值' })
  banShareExternal?: boolean;

  /** 更新特定部门权限 */
  @JsonName('update_co_auth_list', { sensitive: false })
  @IsOptional()
  @IsBoolean({ message: '更新特定部门权限必须是布尔值' })
  updateCoAuthList?: boolean;

  /** 特定部门权限列表 */
  @JsonName('co_auth_list', { type: () => [WedocModDocJoinRuleCoAuthListDto], sensitive: false })
  @IsOptional()
  coAuthList?: WedocModDocJoinRuleCoAuthListDto[];
}
