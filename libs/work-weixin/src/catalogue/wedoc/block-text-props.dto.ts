import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 文本块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockTextPropsDto extends HttpRemoteOutput {
  /** 对齐方式 */
  @JsonName('align')
  @IsOptional()
  @IsInt({ message: '对齐方式必须是整数' })
  align?: number;

  /** 文字对齐方式 */
  @JsonName('text_align')
  @IsOptional()
  @IsInt({ message: '文字对齐方式必须是整数' })
  textAlign?: number;

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
}
