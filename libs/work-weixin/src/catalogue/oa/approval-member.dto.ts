import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 成员控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalMemberDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 成员名称 */
  @JsonName('name')
  @IsOptional()
  @IsString({ message: '成员名称必须是字符串' })
  name?: string;
}
