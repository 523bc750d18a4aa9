import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 权限配置
 *
 * @see {@link ExternalcontactMomentStrategyCreateWorkWxInput}
 */
export class MomentStrategyPrivilegeDto extends HttpRemoteOutput {
  /** 查看朋友圈权限 */
  @JsonName('view_moment_list')
  @IsOptional()
  @IsBoolean({ message: '查看朋友圈权限必须是布尔值' })
  viewMomentList?: boolean;

  /** 发表朋友圈权限 */
  @JsonName('send_moment')
  @IsOptional()
  @IsBoolean({ message: '发表朋友圈权限必须是布尔值' })
  sendMoment?: boolean;

  /** 配置封面签名权限 */
  @JsonName('manage_moment_cover_and_sign', { sensitive: false })
  @IsOptional()
  @IsBoolean({ message: '配置封面签名权限必须是布尔值' })
  manageMomentCoverAndSign?: boolean;
}
