import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsNumber, IsOptional, IsString } from 'class-validator';

/**
 * 图片块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockImagePropsDto extends HttpRemoteOutput {
  /** 图片链接 */
  @JsonName('url')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  url?: string;

  /** 图片宽度 */
  @JsonName('width')
  @IsOptional()
  @IsNumber({}, { message: '图片宽度必须是数字' })
  width?: number;

  /** 图片高度 */
  @JsonName('height')
  @IsOptional()
  @IsNumber({}, { message: '图片高度必须是数字' })
  height?: number;

  /** 是否描边 */
  @JsonName('stroke')
  @IsOptional()
  @IsBoolean({ message: '是否描边必须是布尔值' })
  stroke?: boolean;
}
