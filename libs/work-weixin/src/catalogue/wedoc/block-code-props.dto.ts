import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional, IsString } from 'class-validator';

/**
 * 代码块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockCodePropsDto extends HttpRemoteOutput {
  /** 代码语言 */
  @JsonName('code_language')
  @IsOptional()
  @IsString({ message: '代码语言必须是字符串' })
  codeLanguage?: string;

  /** 是否自动换行 */
  @JsonName('code_wrap')
  @IsOptional()
  @IsBoolean({ message: '是否自动换行必须是布尔值' })
  codeWrap?: boolean;
}
