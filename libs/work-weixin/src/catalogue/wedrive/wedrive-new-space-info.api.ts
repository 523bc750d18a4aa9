import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { SpaceMemberDto } from './space-member.dto.js';

/**
 * 成员权限
 *
 * @see {@link WedriveGetNewSpaceInfoWorkWxInput}
 */
export class WedriveGetNewSpaceInfoAuthListDto extends HttpRemoteOutput {
  /** 成员权限列表 */
  @JsonName('auth_info', { type: () => [SpaceMemberDto], sensitive: false })
  authInfo?: SpaceMemberDto[];

  /** 退出成员列表 */
  @JsonName('quit_userid', { type: () => [String] })
  quitUserId?: string[];
}

/**
 * 安全设置
 *
 * @see {@link WedriveGetNewSpaceInfoWorkWxInput}
 */
export class WedriveGetNewSpaceInfoSecureSettingDto extends HttpRemoteOutput {
  /** 是否启用水印 */
  @JsonName('enable_watermark')
  enableWatermark?: boolean;

  /** 仅管理员可增减成员 */
  @JsonName('add_member_only_admin')
  addMemberOnlyAdmin?: boolean;

  /** 是否启用邀请链接 */
  @JsonName('enable_share_url')
  enableShareUrl?: boolean;

  /** 链接加入是否免审批 */
  @JsonName('share_url_no_approve')
  shareUrlNoApprove?: boolean;

  /** 邀请链接默认权限 */
  @JsonName('share_url_no_approve_default_auth', { sensitive: false })
  shareUrlNoApproveDefaultAuth?: number;

  /** 是否允许外部分享 */
  @JsonName('enable_share_external')
  enableShareExternal?: boolean;

  /** 仅管理员可外部分享 */
  @JsonName('enable_share_external_admin')
  enableShareExternalAdmin?: boolean;

  /** 是否可加外部成员 */
  @JsonName('enable_space_add_external_member')
  enableSpaceAddExternalMember?: boolean;

  /** 仅管理员可加外部成员 */
  @JsonName('enable_space_add_external_member_admin')
  enableSpaceAddExternalMemberAdmin?: boolean;

  /** 是否开启保密模式 */
  @JsonName('enable_confidential_mode')
  enableConfidentialMode?: boolean;

  /** 文件默认查看范围 */
  @JsonName('default_file_scope')
  defaultFileScope?: number;

  /** 仅管理员可新建文件 */
  @JsonName('create_file_only_admin')
  createFileOnlyAdmin?: boolean;
}

/**
 * 空间信息
 *
 * @see {@link WedriveGetNewSpaceInfoWorkWxInput}
 */
export class WedriveGetNewSpaceInfoSpaceInfoDto extends HttpRemoteOutput {
  /** 空间ID */
  @JsonName('spaceid')
  spaceId?: string;

  /** 空间名称 */
  @JsonName('space_name')
  spaceName?: string;

  /** 成员权限列表 */
  @JsonName('auth_list', { type: () => WedriveGetNewSpaceInfoAuthListDto, sensitive: false })
  authList?: WedriveGetNewSpaceInfoAuthListDto;

  /** 空间类型 */
  @JsonName('space_sub_type')
  spaceSubType?: number;

  /** 安全设置 */
  @JsonName('secure_setting', { type: () => WedriveGetNewSpaceInfoSecureSettingDto })
  secureSetting?: WedriveGetNewSpaceInfoSecureSettingDto;
}

/** 获取空间信息的返回结果，见 {@link WedriveGetNewSpaceInfoWorkWxInput} */
export class WedriveGetNewSpaceInfoWorkWxOutput extends WorkWxOutput {
  /** 空间信息 */
  @JsonName('space_info', { type: () => WedriveGetNewSpaceInfoSpaceInfoDto })
  spaceInfo?: WedriveGetNewSpaceInfoSpaceInfoDto;
}

/**
 * 获取空间信息
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97878
 * @example
 * ```ts
 * await workWeixin.send(WedriveGetNewSpaceInfoWorkWxInput.from({ spaceId: 'SPACE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/new_space_info',
  desc: '获取空间信息',
  httpMethod: HttpMethod.Post,
  output: WedriveGetNewSpaceInfoWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97878',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveGetNewSpaceInfoWorkWxInput extends AuthWorkWxInput<WedriveGetNewSpaceInfoWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;
}
