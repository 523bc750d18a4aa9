import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文件分享设置
 *
 * @see {@link WedriveGetFilePermissionWorkWxInput}
 */
export class WedriveGetFilePermissionShareRangeDto extends HttpRemoteOutput {
  /** 企业内可否访问 */
  @JsonName('enable_corp_internal')
  enableCorpInternal?: boolean;

  /** 企业内成员权限 */
  @JsonName('corp_internal_auth', { sensitive: false })
  corpInternalAuth?: number;

  /** 企业外可否访问 */
  @JsonName('enable_corp_external')
  enableCorpExternal?: boolean;

  /** 企业外成员权限 */
  @JsonName('corp_external_auth', { sensitive: false })
  corpExternalAuth?: number;

  /** 企业内须管理员审批 */
  @JsonName('corp_internal_approve_only_by_admin')
  corpInternalApproveOnlyByAdmin?: boolean;

  /** 企业外须管理员审批 */
  @JsonName('corp_external_approve_only_by_admin')
  corpExternalApproveOnlyByAdmin?: boolean;
}

/**
 * 安全设置
 *
 * @see {@link WedriveGetFilePermissionWorkWxInput}
 */
export class WedriveGetFilePermissionSecureSettingDto extends HttpRemoteOutput {
  /** 只读成员可否复制下载 */
  @JsonName('enable_readonly_copy')
  enableReadonlyCopy?: boolean;

  /** 仅管理员可修改 */
  @JsonName('modify_only_by_admin')
  modifyOnlyByAdmin?: boolean;

  /** 是否开启只读评论 */
  @JsonName('enable_readonly_comment')
  enableReadonlyComment?: boolean;

  /** 是否禁止外部分享 */
  @JsonName('ban_share_external')
  banShareExternal?: boolean;
}

/**
 * 成员权限
 *
 * @see {@link WedriveGetFilePermissionWorkWxInput}
 */
export class WedriveGetFilePermissionAuthListDto extends HttpRemoteOutput {
  /**
   * 成员类型。1-个人，2-部门
   * @deprecated 官方文档不再推荐使用该字段
   */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员权限 */
  @JsonName('auth', { sensitive: false })
  auth?: number;

  /**
   * 部门ID
   * @deprecated 官方文档不再推荐使用该字段
   */
  @JsonName('departmentid')
  departmentId?: number;
}

/**
 * 继承的父级权限
 *
 * @see {@link WedriveGetFilePermissionWorkWxInput}
 */
export class WedriveGetFilePermissionInheritFatherAuthDto extends HttpRemoteOutput {
  /** 成员权限列表 */
  @JsonName('auth_list', { type: () => [WedriveGetFilePermissionAuthListDto], sensitive: false })
  authList?: WedriveGetFilePermissionAuthListDto[];

  /** 是否继承父级权限 */
  @JsonName('inherit')
  inherit?: boolean;
}

/**
 * 文件成员
 *
 * @see {@link WedriveGetFilePermissionWorkWxInput}
 */
export class WedriveGetFilePermissionFileMemberListDto extends HttpRemoteOutput {
  /** 成员类型 */
  @JsonName('type')
  type?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员权限 */
  @JsonName('auth', { sensitive: false })
  auth?: number;
}

/**
 * 水印设置
 *
 * @see {@link WedriveGetFilePermissionWorkWxInput}
 */
export class WedriveGetFilePermissionWatermarkDto extends HttpRemoteOutput {
  /** 水印文字 */
  @JsonName('text')
  text?: string;

  /** 水印疏密度。1-稀疏，2-紧密 */
  @JsonName('margin_type', { type: () => Number })
  marginType?: OpenEnum<1 | 2>;

  /** 是否显示访问者名字 */
  @JsonName('show_visitor_name')
  showVisitorName?: boolean;

  /** 管理员强制水印 */
  @JsonName('force_by_admin')
  forceByAdmin?: boolean;

  /** 是否显示水印文字 */
  @JsonName('show_text')
  showText?: boolean;

  /** 空间管理员强制水印 */
  @JsonName('force_by_space_admin')
  forceBySpaceAdmin?: boolean;
}

/**
 * 特定部门权限
 *
 * @see {@link WedriveGetFilePermissionWorkWxInput}
 */
export class WedriveGetFilePermissionCoAuthListDto extends HttpRemoteOutput {
  /** 部门类型。官方页面未列出 */
  @JsonName('type')
  type?: number;

  /** 成员UserID。官方页面未列出 */
  @JsonName('userid')
  userId?: string;

  /** 部门ID。官方页面未列出 */
  @JsonName('departmentid')
  departmentId?: number;

  /** 部门权限。官方页面未列出 */
  @JsonName('auth', { sensitive: false })
  auth?: number;
}

/** 获取文件权限信息的返回结果，见 {@link WedriveGetFilePermissionWorkWxInput} */
export class WedriveGetFilePermissionWorkWxOutput extends WorkWxOutput {
  /** 文件分享设置 */
  @JsonName('share_range', { type: () => WedriveGetFilePermissionShareRangeDto })
  shareRange?: WedriveGetFilePermissionShareRangeDto;

  /** 安全设置 */
  @JsonName('secure_setting', { type: () => WedriveGetFilePermissionSecureSettingDto })
  secureSetting?: WedriveGetFilePermissionSecureSettingDto;

  /** 继承的父级权限 */
  @JsonName('inherit_father_auth', {
    type: () => WedriveGetFilePermissionInheritFatherAuthDto,
    sensitive: false,
  })
  inheritFatherAuth?: WedriveGetFilePermissionInheritFatherAuthDto;

  /** 文件成员列表 */
  @JsonName('file_member_list', { type: () => [WedriveGetFilePermissionFileMemberListDto] })
  fileMemberList?: WedriveGetFilePermissionFileMemberListDto[];

  /** 水印设置 */
  @JsonName('watermark', { type: () => WedriveGetFilePermissionWatermarkDto })
  watermark?: WedriveGetFilePermissionWatermarkDto;

  /** 成员列表 */
  @JsonName('member_list', { type: 'json' })
  memberList?: Record<string, unknown>;

  /** 特定部门权限列表 */
  @JsonName('co_auth_list', { type: () => WedriveGetFilePermissionCoAuthListDto, sensitive: false })
  coAuthList?: WedriveGetFilePermissionCoAuthListDto;
}

/**
 * 获取文件权限信息
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97891
 * @example
 * ```ts
 * await workWeixin.send(WedriveGetFilePermissionWorkWxInput.from({ fileId: 'FILE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/get_file_permission',
  desc: '获取文件权限信息',
  httpMethod: HttpMethod.Post,
  output: WedriveGetFilePermissionWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97891',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveGetFilePermissionWorkWxInput extends AuthWorkWxInput<WedriveGetFilePermissionWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;
}
