import { JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 关键数据
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardEmphasisContentDto {
  /** 关键数据内容 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '关键数据内容必须是字符串' })
  title?: string;

  /** 关键数据描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '关键数据描述必须是字符串' })
  desc?: string;
}
