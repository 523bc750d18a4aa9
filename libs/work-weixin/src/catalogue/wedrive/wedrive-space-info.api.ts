import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { SpaceMemberDto } from './space-member.dto.js';

/**
 * 成员权限
 *
 * @see {@link WedriveGetSpaceInfoWorkWxInput}
 */
export class WedriveGetSpaceInfoAuthListDto extends HttpRemoteOutput {
  /** 成员权限列表 */
  @JsonName('auth_info', { type: () => [SpaceMemberDto], sensitive: false })
  authInfo?: SpaceMemberDto[];

  /** 退出成员列表 */
  @JsonName('quit_userid', { type: () => [String] })
  quitUserId?: string[];
}

/**
 * 空间信息
 *
 * @see {@link WedriveGetSpaceInfoWorkWxInput}
 */
export class WedriveGetSpaceInfoSpaceInfoDto extends HttpRemoteOutput {
  /** 空间ID */
  @JsonName('spaceid')
  spaceId?: string;

  /** 空间名称 */
  @JsonName('space_name')
  spaceName?: string;

  /** 成员权限列表 */
  @JsonName('auth_list', { type: () => WedriveGetSpaceInfoAuthListDto, sensitive: false })
  authList?: WedriveGetSpaceInfoAuthListDto;

  /** 空间类型 */
  @JsonName('space_sub_type')
  spaceSubType?: number;
}

/** 获取空间信息的返回结果，见 {@link WedriveGetSpaceInfoWorkWxInput} */
export class WedriveGetSpaceInfoWorkWxOutput extends WorkWxOutput {
  /** 空间信息 */
  @JsonName('space_info', { type: () => WedriveGetSpaceInfoSpaceInfoDto })
  spaceInfo?: WedriveGetSpaceInfoSpaceInfoDto;
}

/**
 * 获取空间信息
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97858
 * @example
 * ```ts
 * await workWeixin.send(WedriveGetSpaceInfoWorkWxInput.from({ spaceId: 'SPACE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/space_info',
  desc: '获取空间信息',
  httpMethod: HttpMethod.Post,
  output: WedriveGetSpaceInfoWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97858',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveGetSpaceInfoWorkWxInput extends AuthWorkWxInput<WedriveGetSpaceInfoWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;
}
