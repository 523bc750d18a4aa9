import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置空间安全的返回结果，见 {@link WedriveUpdateSpaceSettingWorkWxInput} */
export class WedriveUpdateSpaceSettingWorkWxOutput extends WorkWxOutput {}

/**
 * 设置空间安全
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97876
 * @example
 * ```ts
 * await workWeixin.send(WedriveUpdateSpaceSettingWorkWxInput.from({ spaceId: 'SPACE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/space_setting',
  desc: '设置空间安全',
  httpMethod: HttpMethod.Post,
  output: WedriveUpdateSpaceSettingWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97876',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveUpdateSpaceSettingWorkWxInput extends AuthWorkWxInput<WedriveUpdateSpaceSettingWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;

  /** 是否启用水印 */
  @JsonName('enable_watermark')
  @IsOptional()
  @IsBoolean({ message: '是否启用水印必须是布尔值' })
  enableWatermark?: boolean;

  /** 链接加入是否免审批 */
  @JsonName('share_url_no_approve')
  @IsOptional()
  @IsBoolean({ message: '链接加入是否免审批必须是布尔值' })
  shareUrlNoApprove?: boolean;

  /** 邀请链接默认权限。1-仅下载，2-可编辑，4-仅预览，5-可上传下载，200-自定义权限 */
  @JsonName('share_url_no_approve_default_auth', { sensitive: false })
  @IsOptional()
  @IsInt({ message: '邀请链接默认权限必须是整数' })
  shareUrlNoApproveDefaultAuth?: OpenEnum<1 | 2 | 4 | 5 | 200>;

  /** 是否开启保密模式 */
  @JsonName('enable_confidential_mode')
  @IsOptional()
  @IsBoolean({ message: '是否开启保密模式必须是布尔值' })
  enableConfidentialMode?: boolean;

  /** 文件默认查看范围。1-仅成员，2-企业内 */
  @JsonName('default_file_scope')
  @IsOptional()
  @IsIn([1, 2], { message: '文件默认查看范围只能是1(仅成员)或2(企业内)' })
  defaultFileScope?: 1 | 2;

  /** 是否禁止外部分享 */
  @JsonName('ban_share_external')
  @IsOptional()
  @IsBoolean({ message: '是否禁止外部分享必须是布尔值' })
  banShareExternal?: boolean;
}
