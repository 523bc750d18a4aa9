import { JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';

/**
 * 二级垂直内容
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardVerticalContentDto {
  /** 二级标题 */
  @JsonName('title')
  @IsDefined({ message: '二级标题不能为空' })
  @IsString({ message: '二级标题必须是字符串' })
  title!: string;

  /** 二级普通文本 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '二级普通文本必须是字符串' })
  desc?: string;
}
