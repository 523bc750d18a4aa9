import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 卡片来源样式
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardSourceDto {
  /** 来源图标链接 */
  @JsonName('icon_url')
  @IsOptional()
  @IsString({ message: '来源图标链接必须是字符串' })
  iconUrl?: string;

  /** 来源描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '来源描述必须是字符串' })
  desc?: string;

  /** 来源文字颜色。0-灰色，1-黑色，2-红色，3-绿色 */
  @JsonName('desc_color')
  @IsOptional()
  @IsInt({ message: '来源文字颜色必须是整数' })
  descColor?: OpenEnum<0 | 1 | 2 | 3>;
}
