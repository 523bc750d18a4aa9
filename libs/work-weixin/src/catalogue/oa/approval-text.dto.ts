import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 选项名称
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '文本内容必须是字符串' })
  text?: string;

  /** 语言 */
  @JsonName('lang')
  @IsOptional()
  @IsString({ message: '语言必须是字符串' })
  lang?: string;
}
