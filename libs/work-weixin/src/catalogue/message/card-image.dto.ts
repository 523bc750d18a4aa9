import { JsonName } from 'nestjs-http-remote';
import { IsDefined, IsNumber, IsOptional, IsString } from 'class-validator';

/**
 * 卡片图片
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardImageDto {
  /** 图片链接 */
  @JsonName('url')
  @IsDefined({ message: '图片链接不能为空' })
  @IsString({ message: '图片链接必须是字符串' })
  url!: string;

  /** 图片宽高比 */
  @JsonName('aspect_ratio')
  @IsOptional()
  @IsNumber({}, { message: '图片宽高比必须是数字' })
  aspectRatio?: number;
}
