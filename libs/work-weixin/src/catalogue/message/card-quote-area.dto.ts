import { JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsIn, IsOptional, IsString } from 'class-validator';

/**
 * 引用样式
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardQuoteAreaDto {
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

  /** 引用标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '引用标题必须是字符串' })
  title?: string;

  /** 引用文案 */
  @JsonName('quote_text')
  @IsOptional()
  @IsString({ message: '引用文案必须是字符串' })
  quoteText?: string;

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
