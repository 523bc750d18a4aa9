import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsBoolean, IsOptional, IsString } from 'class-validator';

/**
 * 高亮块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockHighlightPropsDto extends HttpRemoteOutput {
  /** 背景图片链接 */
  @JsonName('background_image_url')
  @IsOptional()
  @IsString({ message: '背景图片链接必须是字符串' })
  backgroundImageUrl?: string;

  /** 是否扩展背景 */
  @JsonName('extend_background')
  @IsOptional()
  @IsBoolean({ message: '是否扩展背景必须是布尔值' })
  extendBackground?: boolean;

  /** 块背景颜色。default_background-默认，light_grey_background-浅灰，grey_background-灰，dark_background-深色，light_red_background-浅红，red_background-红，light_orange_background-浅橙，orange_background-橙，light_yellow_background-浅黄，yellow_background-黄，light_green_background-浅绿，green_background-绿，light_cyan_background-浅青，cyan_background-青，light_blue_background-浅蓝，blue_background-蓝，light_accent_blue_background-浅亮蓝，accent_blue_background-亮蓝，light_purple_background-浅紫，purple_background-紫 */
  @JsonName('block_color', { type: () => String })
  @IsOptional()
  @IsString({ message: '块背景颜色必须是字符串' })
  blockColor?: OpenEnum<
    | 'default_background'
    | 'light_grey_background'
    | 'grey_background'
    | 'dark_background'
    | 'light_red_background'
    | 'red_background'
    | 'light_orange_background'
    | 'orange_background'
    | 'light_yellow_background'
    | 'yellow_background'
    | 'light_green_background'
    | 'green_background'
    | 'light_cyan_background'
    | 'cyan_background'
    | 'light_blue_background'
    | 'blue_background'
    | 'light_accent_blue_background'
    | 'accent_blue_background'
    | 'light_purple_background'
    | 'purple_background'
  >;

  /** 边框颜色 */
  @JsonName('border_color')
  @IsOptional()
  @IsString({ message: '边框颜色必须是字符串' })
  borderColor?: string;
}
