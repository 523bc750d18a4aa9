import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { SpaceMemberDto } from './space-member.dto.js';

/** 新建空间的返回结果，见 {@link WedriveSpaceCreateWorkWxInput} */
export class WedriveSpaceCreateWorkWxOutput extends WorkWxOutput {
  /** 空间ID */
  @JsonName('spaceid')
  spaceId?: string;
}

/**
 * 新建空间
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/93655
 * @example
 * ```ts
 * await workWeixin.send(WedriveSpaceCreateWorkWxInput.from({ spaceName: '空间名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/space_create',
  desc: '新建空间',
  httpMethod: HttpMethod.Post,
  output: WedriveSpaceCreateWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93655',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveSpaceCreateWorkWxInput extends AuthWorkWxInput<WedriveSpaceCreateWorkWxOutput> {
  /** 空间名称 */
  @JsonName('space_name')
  @IsDefined({ message: '空间名称不能为空' })
  @IsString({ message: '空间名称必须是字符串' })
  spaceName!: string;

  /** 成员权限列表 */
  @JsonName('auth_info', { type: () => [SpaceMemberDto], sensitive: false })
  @IsOptional()
  authInfo?: SpaceMemberDto[];

  /** 空间类型 */
  @JsonName('space_sub_type')
  @IsOptional()
  @IsInt({ message: '空间类型必须是整数' })
  spaceSubType?: number;
}
