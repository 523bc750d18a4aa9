import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 公式控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalFormulaDto extends HttpRemoteOutput {
  /** 公式值 */
  @JsonName('value', { sensitive: true })
  @IsOptional()
  @IsString({ message: '公式值必须是字符串' })
  value?: string;
}
