import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

/**
 * 成员权限
 *
 * @see {@link WedriveFileAclAddWorkWxInput}
 */
export class SpaceMemberDto extends HttpRemoteOutput {
  /** 成员类型。1-个人，2-部门 */
  @JsonName('type', { type: () => Number })
  @IsOptional()
  @IsIn([1, 2], { message: '成员类型只能是1(个人)或2(部门)' })
  type?: 1 | 2;

  /** 部门ID。取值0~4294967295 */
  @JsonName('departmentid')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  @Min(0, { message: '部门ID必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '部门ID必须在0-4294967295之间' })
  departmentId?: number;

  /** 成员权限。1-仅下载，4-仅预览，7-空间管理员 */
  @JsonName('auth', { type: () => Number, sensitive: false })
  @IsOptional()
  @IsInt({ message: '成员权限必须是整数' })
  auth?: OpenEnum<1 | 4 | 7>;

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;
}
