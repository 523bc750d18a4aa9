import { JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';

/**
 * 左图右文样式
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardImageTextAreaDto {
  /** 点击事件类型。0-无点击事件，1-链接，2-小程序 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '点击事件类型只能是0(无点击事件)、1(链接)或2(小程序)' })
  type?: 0 | 1 | 2;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '点击事件类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 左图右文标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '左图右文标题必须是字符串' })
  title?: string;

  /** 左图右文描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '左图右文描述必须是字符串' })
  desc?: string;

  /** 图片链接 */
  @JsonName('image_url')
  @IsDefined({ message: '图片链接不能为空' })
  @IsString({ message: '图片链接必须是字符串' })
  imageUrl!: string;

  /** 小程序appid */
  @JsonName('appid')
  @RequiredIf({ type: 2 }, { message: '点击事件类型为2(小程序)时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;
}
