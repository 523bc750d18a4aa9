import { JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsIn, IsOptional, IsString } from 'class-validator';

/**
 * 整卡点击事件
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardActionDto {
  /** 跳转事件类型。1-链接，2-小程序，0-非链接 */
  @JsonName('type')
  @IsOptional()
  @IsIn([1, 2, 0], { message: '跳转事件类型只能是1(链接)、2(小程序)或0(非链接)' })
  type?: 1 | 2 | 0;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '跳转事件类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 小程序appid */
  @JsonName('appid')
  @RequiredIf({ type: 2 }, { message: '跳转事件类型为2(小程序)时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;
}
