import { ByteLength, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';

/**
 * 提交按钮
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardSubmitButtonDto {
  /** 按钮文案 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '按钮文案必须是字符串' })
  text?: string;

  /** 按钮键值。长度不超过1024个字节 */
  @JsonName('key', { sensitive: false })
  @IsDefined({ message: '按钮键值不能为空' })
  @ByteLength(0, 1024, { message: '按钮键值长度不能超过1024个字节' })
  key!: string;
}
