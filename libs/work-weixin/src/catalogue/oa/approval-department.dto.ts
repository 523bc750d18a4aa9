import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 部门控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalDepartmentDto extends HttpRemoteOutput {
  /** 部门ID */
  @JsonName('openapi_id')
  @IsOptional()
  @IsString({ message: '部门ID必须是字符串' })
  openApiId?: string;

  /** 部门名称 */
  @JsonName('name')
  @IsOptional()
  @IsString({ message: '部门名称必须是字符串' })
  name?: string;
}
