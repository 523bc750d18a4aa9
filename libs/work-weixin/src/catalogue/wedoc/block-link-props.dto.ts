import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 链接块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockLinkPropsDto extends HttpRemoteOutput {
  /** 链接地址 */
  @JsonName('link_url')
  @IsOptional()
  @IsString({ message: '链接地址必须是字符串' })
  linkUrl?: string;

  /** 链接名称 */
  @JsonName('link_name')
  @IsOptional()
  @IsString({ message: '链接名称必须是字符串' })
  linkName?: string;

  /** 链接描述 */
  @JsonName('link_description')
  @IsOptional()
  @IsString({ message: '链接描述必须是字符串' })
  linkDescription?: string;
}
