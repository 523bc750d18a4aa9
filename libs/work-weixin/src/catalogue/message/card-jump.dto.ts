import { JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';

/**
 * 跳转指引
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardJumpDto {
  /** 跳转链接类型。0-非链接，1-链接，2-小程序 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '跳转链接类型只能是0(非链接)、1(链接)或2(小程序)' })
  type?: 0 | 1 | 2;

  /** 跳转链接文案 */
  @JsonName('title')
  @IsDefined({ message: '跳转链接文案不能为空' })
  @IsString({ message: '跳转链接文案必须是字符串' })
  title!: string;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '跳转链接类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 小程序appid */
  @JsonName('appid')
  @RequiredIf({ type: 2 }, { message: '跳转链接类型为2(小程序)时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;
}
