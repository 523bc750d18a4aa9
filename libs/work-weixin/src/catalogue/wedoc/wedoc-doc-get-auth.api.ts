import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 查看规则
 *
 * @see {@link WedocDocGetAuthWorkWxInput}
 */
export class WedocDocGetAuthAccessRuleDto extends HttpRemoteOutput {
  /** 企业内可否访问 */
  @JsonName('enable_corp_internal')
  enableCorpInternal?: boolean;

  /** 企业内成员权限。1-只读，2-读写 */
  @JsonName('corp_internal_auth', { type: () => Number, sensitive: false })
  corpInternalAuth?: OpenEnum<1 | 2>;

  /** 企业外可否访问 */
  @JsonName('enable_corp_external')
  enableCorpExternal?: boolean;

  /** 企业外成员权限。1-只读，2-读写 */
  @JsonName('corp_external_auth', { type: () => Number, sensitive: false })
  corpExternalAuth?: OpenEnum<1 | 2>;

  /** 企业内须管理员审批 */
  @JsonName('corp_internal_approve_only_by_admin')
  corpInternalApproveOnlyByAdmin?: boolean;

  /** 企业外须管理员审批 */
  @JsonName('corp_external_approve_only_by_admin')
  corpExternalApproveOnlyByAdmin?: boolean;

  /** 是否禁止外部分享 */
  @JsonName('ban_share_external')
  banShareExternal?: boolean;
}

/**
 * 水印设置
 *
 * @see {@link WedocDocGetAuthWorkWxInput}
 */
export class WedocDocGetAuthWatermarkDto extends HttpRemoteOutput {
  /** 水印疏密度。1-稀疏，2-紧密 */
  @JsonName('margin_type', { type: () => Number })
  marginType?: OpenEnum<1 | 2>;

  /** 是否显示访问者名字 */
  @JsonName('show_visitor_name')
  showVisitorName?: boolean;

  /** 是否显示水印文字 */
  @JsonName('show_text')
  showText?: boolean;

  /** 水印文字 */
  @JsonName('text')
  text?: string;
}

/**
 * 安全设置
 *
 * @see {@link WedocDocGetAuthWorkWxInput}
 */
export class WedocDocGetAuthSecureSettingDto extends HttpRemoteOutput {
  /** 只读成员可否复制下载 */
  @JsonName('enable_readonly_copy')
  enableReadonlyCopy?: boolean;

  /** 水印设置 */
  @JsonName('watermark', { type: () => WedocDocGetAuthWatermarkDto })
  watermark?: WedocDocGetAuthWatermarkDto;

  /** 是否开启只读评论 */
  @JsonName('enable_readonly_comment')
  enableReadonlyComment?: boolean;
}

/**
 * 文档通知范围
 *
 * @see {@link WedocDocGetAuthWorkWxInput}
 */
export class WedocDocGetAuthDocMemberListDto extends HttpRemoteOutput {
  /** 范围成员类型 */
  @JsonName('type')
  type?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员权限。1-只读，2-读写，7-管理员 */
  @JsonName('auth', { type: () => Number, sensitive: false })
  auth?: OpenEnum<1 | 2 | 7>;

  /** 外部用户临时ID */
  @JsonName('tmp_external_userid')
  tmpExternalUserId?: string;
}

/**
 * 特定部门权限
 *
 * @see {@link WedocDocGetAuthWorkWxInput}
 */
export class WedocDocGetAuthCoAuthListDto extends HttpRemoteOutput {
  /** 部门类型 */
  @JsonName('type')
  type?: number;

  /** 部门ID */
  @JsonName('departmentid')
  departmentId?: number;

  /** 部门权限。1-只读，2-读写 */
  @JsonName('auth', { type: () => Number, sensitive: false })
  auth?: OpenEnum<1 | 2>;
}

/** 获取文档权限信息的返回结果，见 {@link WedocDocGetAuthWorkWxInput} */
export class WedocDocGetAuthWorkWxOutput extends WorkWxOutput {
  /** 查看规则 */
  @JsonName('access_rule', { type: () => WedocDocGetAuthAccessRuleDto })
  accessRule?: WedocDocGetAuthAccessRuleDto;

  /** 安全设置 */
  @JsonName('secure_setting', { type: () => WedocDocGetAuthSecureSettingDto })
  secureSetting?: WedocDocGetAuthSecureSettingDto;

  /** 文档通知范围列表 */
  @JsonName('doc_member_list', { type: () => [WedocDocGetAuthDocMemberListDto] })
  docMemberList?: WedocDocGetAuthDocMemberListDto[];

  /** 特定部门权限列表 */
  @JsonName('co_auth_list', { type: () => [WedocDocGetAuthCoAuthListDto], sensitive: false })
  coAuthList?: WedocDocGetAuthCoAuthListDto[];
}

/**
 * 获取文档权限信息
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97461
 * @example
 * ```ts
 * await workWeixin.send(WedocDocGetAuthWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/doc_get_auth',
  desc: '获取文档权限信息',
  httpMethod: HttpMethod.Post,
  output: WedocDocGetAuthWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97461',
})
@WorkWxApi({ permission: '文档' })
export class WedocDocGetAuthWorkWxInput extends AuthWorkWxInput<WedocDocGetAuthWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;
}
