import { JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 主标题
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardMainTitleDto {
  /** 一级标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '一级标题必须是字符串' })
  title?: string;

  /** 标题辅助信息 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '标题辅助信息必须是字符串' })
  desc?: string;
}
