import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { ApprovalTextDto } from './approval-text.dto.js';

/**
 * 选项
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalOptionDto extends HttpRemoteOutput {
  /** 选项键值 */
  @JsonName('key', { sensitive: false })
  @IsOptional()
  @IsString({ message: '选项键值必须是字符串' })
  key?: string;

  /** 多语言选项名称 */
  @JsonName('value', { type: () => [ApprovalTextDto], sensitive: true })
  @IsOptional()
  value?: ApprovalTextDto[];
}
